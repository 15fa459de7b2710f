import { describe, expect, test } from 'vitest';
import type { BounceType, Reason } from '../lib/bounce/types.ts';
import { type CoarseClass, confusionOf, figuresOf, type Judged } from './evaluate-metrics.ts';
import { readRows } from './evaluate-rows.ts';

function judged(
  label: Reason | null,
  coarse: CoarseClass | null,
  hs: BounceType | null,
  reason: Reason,
  type: BounceType,
  more: Partial<Judged['row']> = {},
): Judged {
  return {
    row: {
      id: 'r',
      text: '',
      class: label,
      accept: label === null ? [] : [label],
      coarse,
      score_reason: label !== null,
      hs_score: hs,
      ...more,
    },
    answer: { reason, type },
  };
}

describe('the figures', () => {
  const rows = [
    judged('mailbox_not_found', 'address_dead', 'hard', 'mailbox_not_found', 'hard'),
    judged('mailbox_not_found', 'address_dead', 'hard', 'mailbox_inactive', 'hard'),
    judged('policy_block', 'sender_block', 'soft', 'mailbox_not_found', 'hard'),
    judged('mailbox_full', 'mailbox_full', 'soft', 'mailbox_full', 'soft'),
    judged(null, null, null, 'other', 'soft'),
  ];

  test('count shares by hand', () => {
    const figures = figuresOf(rows);
    expect(figures.rows).toBe(5);
    expect(figures.reason_accuracy).toBe(2 / 4);
    expect(figures.coarse_accuracy).toBe(3 / 4);
    expect(figures.hard_soft_accuracy).toBe(3 / 4);
    expect(figures.hard_precision).toBe(2 / 3);
    expect(figures.hard_recall).toBe(1);
    expect(figures.sender_block_called_hard).toBe(1);
    expect(figures.mailbox_full_called_hard).toBe(0);
  });

  test('macro-F1 is the mean over labelled classes', () => {
    // mailbox_not_found: 1 hit, 1 missed, 1 too many = 0.5; policy_block 0; mailbox_full 1
    expect(figuresOf(rows).macro_f1).toBeCloseTo((0.5 + 0 + 1) / 3);
  });

  test('an accepted answer counts as the class of its row', () => {
    const one = judged('policy_block', 'sender_block', 'soft', 'auth_failure', 'soft', {
      accept: ['policy_block', 'auth_failure'],
    });
    expect(figuresOf([one])).toMatchObject({ reason_accuracy: 1, macro_f1: 1, coarse_accuracy: 1 });
    expect(confusionOf([one]).get('policy_block')?.get('policy_block')).toBe(1);
  });

  test('of nothing are unknown, not 0', () => {
    expect(figuresOf([])).toMatchObject({ reason_accuracy: null, macro_f1: null, hard_precision: null, rows: 0 });
  });
});

describe('reading labelled rows', () => {
  test('a malformed line is told with its number and the rest is read', () => {
    const { rows, faults } = readRows(
      '{"text":"a","class":"other"}\n{oops\n\n[1]\n{"class":"other"}\n{"text":"b","class":"nonsense"}\n',
    );
    expect(rows).toHaveLength(1);
    expect(faults).toEqual([
      'Line 2 is not JSON.',
      'Line 4 is not a JSON object.',
      'Line 5 has no "text".',
      'Line 6 has the unknown class "nonsense".',
    ]);
  });

  test('a row that is left out of the reasons stays out', () => {
    const { rows } = readRows('{"text":"a","class":"other","accept":["other"],"score_reason":false,"hs_score":null}');
    expect(rows[0]).toMatchObject({ score_reason: false, hs_score: null });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BounceType, outcomeOf, type Reason, reasons, type Verdict } from '../bounce/types.ts';
import type { BounceRecord, PersonEvent, PersonRecord } from '../ledger/records.ts';
import { batchOf, day, noon, rowOf, viewOf } from '../ledger/sample-captures.ts';
import { decide } from './plan.ts';

const ann = 'ann@shop.example';

const verdictOf = (reason: Reason, facts: Partial<Verdict> = {}): Verdict => ({
  outcome: outcomeOf[reason],
  reason,
  type: outcomeOf[reason] === 'address_dead' ? 'hard' : 'soft',
  confidence: 'high',
  basis: 'text',
  rule: 'made-up',
  words: '',
  basicReply: '550',
  enhancedStatus: null,
  repeatFirst: false,
  contradiction: null,
  ...facts,
});

const bounceOf = (klaviyoType: BounceType | null, verdict: Verdict): BounceRecord => ({
  ...(viewOf(batchOf({ rows: [rowOf(ann)] })).bounces[0] as BounceRecord),
  klaviyoType,
  verdict,
});

/** Somebody who has bounced like this for months: whatever keeps this person out is no lack of a streak. */
function chronic(bounce: BounceRecord, events = 8): PersonRecord {
  const { verdict, klaviyoType } = bounce;
  const event = (index: number): PersonEvent => ({
    message: `send-${index}`,
    at: noon - index * 7 * day,
    type: klaviyoType ?? verdict.type,
    reason: verdict.reason,
    repeatFirst: verdict.repeatFirst,
  });
  const all = Array.from({ length: events }, (_, index) => event(events - 1 - index));
  return {
    account: 'SHOP01',
    email: ann,
    name: '',
    provider: 'shop.example',
    bounces: events,
    lastAt: noon,
    events: all,
  };
}

const streak = {
  count: 8,
  atLeast: false,
  gaps: 0,
  certain: 8,
  firstAt: 0,
  lastAt: noon,
  days: 49,
  daysToLimit: 0,
  limitAt: noon,
  recentSoft: 8,
  chronic: true,
};

test.each([
  'rate_limited',
  'content_block',
  'message_too_large',
  'auth_failure',
  'policy_block',
  'reputation_block',
] as const)('what is about the sender never goes in, whatever Klaviyo calls it and however often: %s', (reason) => {
  for (const type of ['hard', 'soft', null] as const) {
    for (const confidence of ['high', 'medium', 'low'] as const) {
      const bounce = bounceOf(type, verdictOf(reason, { confidence }));
      const why = type === 'hard' ? 'klaviyo_hard_contradicted' : 'sender_side';
      expect(decide(bounce, chronic(bounce), streak)).toEqual({ suppress: false, why });
    }
  }
});

test('a dead address that is only guessed at stays in the list until it has bounced three times in a row', () => {
  const guess = bounceOf('soft', verdictOf('mailbox_not_found', { confidence: 'low' }));
  expect(decide(guess, chronic(guess, 1), { ...streak, count: 1 })).toEqual({ suppress: false, why: 'streak_short' });
  expect(decide(guess, chronic(guess), streak)).toEqual({ suppress: true, why: 'soft_streak' });
  const hard = bounceOf('hard', verdictOf('mailbox_not_found', { confidence: 'low' }));
  expect(decide(hard, chronic(hard, 1), null)).toEqual({ suppress: true, why: 'dead_by_text' });
});

test('without a record of the person nothing is in a row', () => {
  const bounce = bounceOf('soft', verdictOf('mailbox_full'));
  expect(decide(bounce, undefined, null)).toEqual({ suppress: false, why: 'streak_short' });
});

test('no bounce that is the doing of the sender is ever suppressed', () => {
  const verdicts = fc
    .record({
      reason: fc.constantFrom(...reasons),
      confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
      basis: fc.constantFrom(
        'text' as const,
        'vendor_token' as const,
        'klaviyo_category' as const,
        'klaviyo_type' as const,
        'basic_reply' as const,
      ),
      repeatFirst: fc.boolean(),
      contradiction: fc.constantFrom(null, 'klaviyo_hard_server_soft' as const, 'klaviyo_soft_server_hard' as const),
    })
    .map(({ reason, ...facts }) => verdictOf(reason, facts));
  fc.assert(
    fc.property(
      verdicts,
      fc.constantFrom('hard' as const, 'soft' as const, null),
      fc.nat(8),
      (verdict, type, count) => {
        const bounce = bounceOf(type, verdict);
        const decision = decide(bounce, count === 0 ? undefined : chronic(bounce, count), { ...streak, count });
        if (decision.suppress) expect(verdict.outcome).not.toBe('sender_side');
      },
    ),
    { numRuns: 500 },
  );
});

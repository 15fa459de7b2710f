import { expect, test } from 'vitest';
import type { SuppressionRecord } from '../ledger/records.ts';
import { day, noon } from '../ledger/sample-captures.ts';
import { fileOutcome } from './file-outcome.ts';

const ann = 'ann@shop.example';

const suppressionOf = (email: string): SuppressionRecord => ({
  account: 'SHOP01',
  email,
  reason: 'email_bounce',
  reasonText: 'Email bounce',
  suppressedAt: null,
  firstSeenAt: noon,
  lastSeenAt: noon,
});

test('what became of a file is told by what was seen of the suppressed profiles since', () => {
  const file = { addresses: ['ann@shop.example', 'bob@shop.example'], at: noon };
  const seen = (at: number) => new Map([[ann, { ...suppressionOf(ann), lastSeenAt: at }]]);
  expect(fileOutcome(file, seen(noon + day))).toEqual({
    of: 2,
    suppressed: [ann],
    notSeen: ['bob@shop.example'],
    checkedAt: noon + day,
  });
  expect(fileOutcome(file, seen(noon - day)).checkedAt).toBeNull();
  expect(fileOutcome(file, new Map())).toMatchObject({ suppressed: [], checkedAt: null });
});

import { expect, test } from 'vitest';
import { batchOf, noon, replies, rowOf, viewOf } from '../ledger/sample-captures.ts';
import { planSuppression } from './plan.ts';
import { withoutTakenOut } from './taken-out.ts';

test('whoever the user took out is not suppressed, and who stays out anyway keeps the reason for it', () => {
  const rows = ['ann', 'bob'].map((name) => rowOf(`${name}@shop.example`, { reason: replies.unknownUser }));
  const decisions = planSuppression(
    viewOf(batchOf({ rows: [...rows, rowOf('cy@shop.example', { reason: replies.blocked })] })),
    noon,
  );
  const chosen = withoutTakenOut(decisions, new Set(['ann@shop.example', 'cy@shop.example']));
  expect(chosen.map(({ email, decision }) => [email, decision])).toEqual([
    ['ann@shop.example', { suppress: false, why: 'taken_out' }],
    ['bob@shop.example', { suppress: true, why: 'dead_by_text' }],
    ['cy@shop.example', { suppress: false, why: 'sender_side' }],
  ]);
});

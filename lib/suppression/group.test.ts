import { expect, test } from 'vitest';
import type { SuppressionReason } from '../klaviyo/words/suppression-reason.ts';
import { batchOf, noon, type Row, replies, rowOf, suppressionOf, viewOf } from '../ledger/sample-captures.ts';
import { groupOf } from './group.ts';
import { planSuppression } from './plan.ts';

const ann = 'ann@shop.example';

test('addresses are proposed, already suppressed, or left out', () => {
  const groups = (...rows: Row[]) => planSuppression(viewOf(batchOf({ rows })), noon).map(groupOf);
  expect(
    groups(
      rowOf('a@shop.example', { type: 'soft', reason: replies.unknownUser }),
      rowOf('b@shop.example', { type: 'hard', reason: replies.unknownUser }),
      rowOf('c@shop.example', { type: 'hard', reason: replies.blocked }),
      rowOf('d@shop.example'),
    ),
  ).toEqual(['proposed', 'already_suppressed', 'left_out', 'left_out']);
  const suppressions = new Map([[ann, suppressionOf(ann)]]);
  expect(planSuppression(viewOf(batchOf({ rows: [rowOf(ann)] })), noon, { suppressions }).map(groupOf)).toEqual([
    'already_suppressed',
  ]);
});

test('whom Klaviyo suppressed for a bounce is told apart from whom somebody suppressed by hand', () => {
  const groupWith = (row: Row, reason: SuppressionReason | null) =>
    planSuppression(viewOf(batchOf({ rows: [row] })), noon, {
      suppressions: new Map([[ann, { ...suppressionOf(ann), reason }]]),
    }).map(groupOf);
  const hard = rowOf(ann, { type: 'hard', reason: replies.unknownUser });
  expect(groupWith(rowOf(ann), 'email_bounce')).toEqual(['already_suppressed']);
  expect(groupWith(rowOf(ann), 'user_suppressed')).toEqual(['suppressed_otherwise']);
  expect(groupWith(rowOf(ann), null)).toEqual(['suppressed_otherwise']);
  expect(groupWith(hard, null)).toEqual(['already_suppressed']);
  expect(groupWith(hard, 'user_suppressed')).toEqual(['suppressed_otherwise']);
});

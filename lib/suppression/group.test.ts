import { expect, test } from 'vitest';
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

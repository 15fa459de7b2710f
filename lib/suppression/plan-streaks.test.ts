import { expect, test } from 'vitest';
import { figuresOf } from '../insight/sample-figures.ts';
import type { MessageView } from '../ledger/read-message.ts';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  replies,
  rowOf,
  suppressionOf,
  viewOf,
  wholeReading,
} from '../ledger/sample-captures.ts';
import { planSuppression, type SuppressionPolicy } from './plan.ts';

const ann = 'ann@shop.example';

/** A full mailbox on campaigns so many days ago, with campaigns in between on which Ann is not listed. */
function fullOn(days: readonly number[], between: readonly { ago: number; facts?: BatchFacts }[] = []) {
  const sends = [
    ...days.map((ago) => ({ ago, facts: { rows: [rowOf(ann)], completeness: wholeReading(1) } as BatchFacts })),
    ...between,
  ].sort((a, b) => b.ago - a.ago);
  return viewOf(
    ...sends.map(({ ago, facts }) =>
      batchOf({ ...facts, message: { id: `send-${ago}`, sentAt: noon - ago * day, ...facts?.message } }),
    ),
  );
}
const decided = (view: MessageView, policy?: SuppressionPolicy) => planSuppression(view, noon, policy)[0]?.decision;
const inFile = { suppress: true, why: 'soft_streak' };
const kept = (why: string) => ({ suppress: false, why });

test('three in a row within a week are too young: it may be one holiday', () => {
  expect(decided(fullOn([6, 3, 0]))).toEqual(kept('streak_young'));
  expect(decided(fullOn([13.6, 7, 0]))).toEqual(inFile);
});

test('the user sets how many in a row it takes', () => {
  expect(decided(fullOn([14, 7, 0]), { streakLimit: 4 })).toEqual(kept('streak_short'));
  expect(decided(fullOn([14, 0]), { streakLimit: 2 })).toEqual(inFile);
  expect(planSuppression(fullOn([14, 0]), noon, { streakLimit: 4 })[0]?.limit).toBe(4);
});

test.each<[string, BatchFacts]>([
  ['was read in part', {}],
  ['was read whole and does not list the address', { completeness: wholeReading(0) }],
  [
    'was read whole, with a row whose address is cut off',
    { completeness: { ...wholeReading(1), leftOut: { cut_off: 1 } } },
  ],
])('a campaign in between that %s makes it take twice as many', (_, facts) => {
  expect(decided(fullOn([28, 21, 0], [{ ago: 10, facts }]))).toEqual(kept('streak_gaps'));
  expect(decided(fullOn([50, 21, 14, 0], [{ ago: 30, facts }]))).toEqual(inFile);
  expect(decided(fullOn([56, 49, 42, 35, 28, 0], [{ ago: 10, facts }]))).toEqual(inFile);
});

test('a campaign to a list of theirs that was read whole and does not list them did arrive', () => {
  const view = fullOn([28, 21, 0], [{ ago: 10, facts: { completeness: wholeReading(0) } }]);
  const messages = view.messages.map((message) => ({ ...message, figures: figuresOf({ audience: ['Newsletter'] }) }));
  expect(planSuppression({ ...view, messages }, noon)[0]).toMatchObject({
    streak: { count: 1, gaps: 0 },
    decision: kept('streak_short'),
  });
});

test('whoever opened since the first of the run stays in, and whoever opened before is held to twice as many', () => {
  const openedAgo = (days: number) => ({ engagedAt: new Map([[ann, noon - days * day]]) });
  expect(decided(fullOn([28, 21, 0]), openedAgo(10))).toEqual(kept('engaged_since'));
  expect(decided(fullOn([28, 21, 0]), openedAgo(40))).toEqual(kept('engaged_before'));
  expect(decided(fullOn([35, 28, 21, 14, 7, 0]), openedAgo(40))).toEqual(inFile);
  expect(decided(fullOn([28, 21, 0]), { engagedAt: new Map() })).toEqual(inFile);
});

test('whoever Klaviyo already shows as suppressed does not go into the file again', () => {
  const suppressions = new Map([[ann, suppressionOf(ann)]]);
  const dead = viewOf(batchOf({ rows: [rowOf(ann, { type: 'hard', reason: replies.unknownUser })] }));
  expect(decided(dead, { suppressions })).toEqual(kept('already_suppressed'));
  expect(decided(dead, { suppressions: new Map([['bob@shop.example', suppressionOf(ann)]]) })?.suppress).toBe(true);
});

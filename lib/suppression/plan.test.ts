import { expect, test } from 'vitest';
import { batchOf, day, noon, type Row, replies, rowOf, viewOf } from '../ledger/sample-captures.ts';
import { keepReasons, planSuppression, suppressReasons } from './plan.ts';

const ann = 'ann@shop.example';

/** One bounce of the same address on each of these campaigns, a week apart, the last one now. */
function historyOf(...rows: Partial<Row>[]) {
  const batches = rows.map((facts, index) => {
    const sentAt = noon - (rows.length - 1 - index) * 7 * day;
    return batchOf({ message: { id: `send-${index}`, sentAt }, rows: [rowOf(ann, facts)] });
  });
  return viewOf(...batches);
}

const planned = (...rows: Partial<Row>[]) => planSuppression(historyOf(...rows), noon)[0]?.decision;

const full = { type: 'soft', reason: replies.full } as const;
const blocked = { type: 'soft', reason: replies.blocked } as const;
const tryAgain = { type: 'soft', reason: replies.unknownUserTryAgain } as const;

const cases: [string, Partial<Row>[], { suppress: boolean; why: string }][] = [
  [
    'Klaviyo Soft, though the server knows no such user',
    [{ type: 'soft', reason: replies.unknownUser }],
    { suppress: true, why: 'dead_by_text' },
  ],
  [
    'no type, and the server knows no such user',
    [{ type: null, reason: replies.unknownUser }],
    { suppress: true, why: 'dead_by_text' },
  ],
  [
    'Klaviyo Hard, and a "try again" about an unknown user',
    [{ ...tryAgain, type: 'hard' }],
    { suppress: true, why: 'dead_by_text' },
  ],
  ['a "try again" about an unknown user', [tryAgain], { suppress: false, why: 'repeat_first' }],
  ['the same a second time', [tryAgain, tryAgain], { suppress: true, why: 'dead_repeated' }],
  [
    'the same a second time, with a block in between',
    [tryAgain, blocked, tryAgain],
    { suppress: true, why: 'dead_repeated' },
  ],
  [
    'Klaviyo Hard, though the server says that Spamhaus lists the sender',
    [{ type: 'hard', reason: replies.blocked }],
    { suppress: false, why: 'klaviyo_hard_contradicted' },
  ],
  [
    'Klaviyo Hard, though the mailbox is only full',
    [{ type: 'hard', reason: replies.full }],
    { suppress: false, why: 'klaviyo_hard_contradicted' },
  ],
  ['Klaviyo Hard, and a server without words', [{ type: 'hard', reason: '' }], { suppress: true, why: 'klaviyo_hard' }],
  [
    'Klaviyo Hard for an invalid address, and no words',
    [{ type: 'hard', category: 'invalid_address', reason: '' }],
    { suppress: true, why: 'klaviyo_hard' },
  ],
  [
    'Klaviyo Hard for the reputation of the sender, and no words',
    [{ type: 'hard', category: 'reputation', reason: '' }],
    { suppress: false, why: 'klaviyo_hard_contradicted' },
  ],
  ['a block', [blocked], { suppress: false, why: 'sender_side' }],
  ['seven blocks in a row', Array(7).fill(blocked), { suppress: false, why: 'sender_side' }],
  ['a full mailbox', [full], { suppress: false, why: 'streak_short' }],
  ['a full mailbox twice in a row', [full, full], { suppress: false, why: 'streak_short' }],
  ['a full mailbox three times in a row', [full, full, full], { suppress: true, why: 'soft_streak' }],
  [
    'a full mailbox three times, interrupted by a block',
    [full, full, blocked, full],
    { suppress: false, why: 'streak_mixed' },
  ],
  [
    'a full mailbox three times in a row after a block',
    [blocked, full, full, full],
    { suppress: true, why: 'soft_streak' },
  ],
  [
    'three soft bounces in a row of which the last is a block',
    [full, full, blocked],
    { suppress: false, why: 'sender_side' },
  ],
  [
    'a full mailbox four times in two months, with a block in between',
    [full, full, blocked, full],
    { suppress: false, why: 'streak_mixed' },
  ],
  [
    'a full mailbox six times, with a block before the last',
    [full, full, full, full, full, blocked, full],
    { suppress: false, why: 'chronic' },
  ],
  [
    'a full mailbox three times, of which Klaviyo counts one as hard',
    [full, { ...full, type: 'hard' }, full, full],
    { suppress: false, why: 'streak_short' },
  ],
  ['a soft bounce without words', [{ type: 'soft', reason: '' }], { suppress: false, why: 'unclear' }],
  [
    'seven soft bounces without words',
    Array(7).fill({ type: 'soft', reason: '' }),
    { suppress: false, why: 'unclear' },
  ],
  [
    'a server that was busy',
    [{ type: 'soft', reason: '421 4.3.2 Service temporarily unavailable, try again later' }],
    { suppress: false, why: 'temporary' },
  ],
];

test.each(cases)('%s', (_, rows, decision) => {
  expect(planned(...rows)).toEqual(decision);
});

test('every reason to suppress and every reason to keep is met by a case', () => {
  // These take more than bounces a week apart, or a choice, and have tests of their own.
  const own = ['already_suppressed', 'streak_young', 'streak_gaps', 'engaged_since', 'engaged_before', 'taken_out'];
  const whys = new Set([...cases.map(([, , { why }]) => why), ...own]);
  expect([...suppressReasons, ...keepReasons].filter((why) => !whys.has(why))).toEqual([]);
});

test('a bounce of which nobody knows when it was makes no row long enough', () => {
  const sent = [noon - 28 * day, noon - 14 * day, null];
  const full = rowOf(ann, { reason: replies.full, type: 'soft' });
  const view = viewOf(
    ...sent.map((sentAt, index) => batchOf({ message: { id: `send-${index}`, sentAt }, rows: [full] })),
  );
  expect(planSuppression(view, noon)[0]?.decision).toEqual({ suppress: false, why: 'streak_short' });
});

test('bounces of more than two years ago are in no row with those of now', () => {
  const sent = [noon - 900 * day, noon - 800 * day, noon];
  const view = viewOf(
    ...sent.map((sentAt, index) => batchOf({ message: { id: `send-${index}`, sentAt }, rows: [rowOf(ann)] })),
  );
  expect(planSuppression(view, noon)[0]?.decision).toEqual({ suppress: false, why: 'streak_short' });
});

test('an address that bounced twice on a flow message is judged by the latest, and the earlier is not lost', () => {
  const flow = (rows: Row[]) => viewOf(batchOf({ message: { id: 'welcome', channel: 'flow', sentAt: null }, rows }));
  const dead = rowOf(ann, { reason: replies.unknownUser, at: noon - 30 * day });
  const block = rowOf(ann, { reason: replies.blocked, at: noon });
  for (const rows of [
    [dead, block],
    [block, dead],
  ]) {
    const decisions = planSuppression(flow(rows), noon);
    expect(decisions).toHaveLength(1);
    expect(decisions).toMatchObject([
      {
        email: ann,
        decision: { suppress: false, why: 'sender_side' },
        bounce: { at: noon },
        earlier: [{ at: noon - 30 * day }],
      },
    ]);
  }
});

import { expect, test } from 'vitest';
import { type BatchFacts, batchOf, day, noon, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { accountSummary } from './account-summary.ts';
import { bounceRate } from './rate.ts';
import { hardLines, klaviyoLines } from './thresholds.ts';

const send = (id: string, hard: number, soft: number, facts: BatchFacts = {}) =>
  batchOf({
    ...facts,
    message: { id, sentAt: noon - day, sent: 5_000, ...facts.message },
    rows: [
      ...Array.from({ length: hard }, (_, i) => rowOf(`h${i}@${id}.example`, { type: 'hard' })),
      ...Array.from({ length: soft }, (_, i) => rowOf(`s${i}@${id}.example`, { type: 'soft' })),
    ],
    completeness: facts.completeness ?? wholeReading(hard + soft),
  });
const messagesOf = (...batches: ReturnType<typeof send>[]) => viewOf(...batches).messages;

test('30 hard of 5,000: 20 more would make it 1 percent, 70 more 2, and the platform’s lines lie beyond', () => {
  const rate = bounceRate({ bounced: 30, recipients: 5_000 }, hardLines(klaviyoLines));
  expect(rate).toMatchObject({
    linesAhead: [
      { line: 0.01, bounces: 20 },
      { line: 0.02, bounces: 70 },
      { line: 0.05, bounces: 220 },
      { line: 0.1, bounces: 470 },
    ],
  });
});

test('hard and all, campaigns and flows, are apart', () => {
  const flow = send('flow', 50, 0, { message: { channel: 'flow', sentAt: null, sent: 1_000 } });
  const { campaign, flow: flows } = accountSummary(messagesOf(send('a', 10, 40), flow), noon);
  expect(campaign.all.rate).toMatchObject({ rate: 0.01 });
  expect(campaign.hard.rate).toMatchObject({ rate: 0.002 });
  expect(flows.all.rate).toMatchObject({ rate: 0.05 });
  expect(campaign.all.representative).toBe(false);
});

test('what a list that was read in part, or without types, holds of hard bounces is a lower bound and no rate', () => {
  const part = { read: 10, expected: 40, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;
  const { campaign } = accountSummary(messagesOf(send('a', 10, 0, { completeness: part })), noon);
  expect(campaign.all.rate).toMatchObject({ bounced: 40 });
  expect(campaign.hard.rate).toEqual({ status: 'not_computable', reason: 'no_recipients' });
  const untyped = batchOf({
    rows: [rowOf('ann@shop.example', { type: null }), rowOf('bob@shop.example', { type: 'hard' })],
    completeness: wholeReading(2),
  });
  expect(accountSummary(viewOf(untyped).messages, noon).campaign.hard.sends).toBe(0);
});

test('it is learning until six sound campaigns are known', () => {
  const some = (count: number) => messagesOf(...Array.from({ length: count }, (_, i) => send(`c${i}`, 1, 1)));
  expect(accountSummary(some(3), noon).campaign.learning).toEqual({ status: 'learning', have: 3, need: 6 });
  expect(accountSummary(some(6), noon).campaign.learning).toBeNull();
  expect(accountSummary(some(6), noon - 2 * day).campaign.learning).toMatchObject({ have: 0 });
});

test('the lines are the user’s', () => {
  const lines = { healthyUpTo: 0.0001, criticalAbove: 0.0002 };
  expect(accountSummary(messagesOf(send('a', 40, 40)), noon, lines).campaign.hard.rate).toMatchObject({
    verdict: 'critical',
  });
});

import { expect, test } from 'vitest';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  type Row,
  replies,
  rowOf,
  viewOf,
  wholeReading,
} from '../ledger/sample-captures.ts';
import { summariseMessage } from './message-summary.ts';

const people = (count: number, domain: string, facts: Partial<Row> = {}) =>
  Array.from({ length: count }, (_, index) => rowOf(`person${index}@${domain}`, facts));

const summaryOf = (...batches: BatchFacts[]) => summariseMessage(viewOf(...batches.map(batchOf)), noon);

/** Campaigns of 10,000 with 50 bounces each, once a week, the last one a week ago. */
const earlier = (count: number, facts: BatchFacts = {}): BatchFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    ...facts,
    message: { id: `earlier-${index}`, sentAt: noon - (count - index) * 7 * day, bounced: 50, ...facts.message },
  }));

test('the numbers of a message that was read whole', () => {
  const rows = [
    ...people(12, 'outlook.example', { type: 'hard', reason: replies.blocked }),
    ...people(5, 'gmail.example', { type: 'soft', reason: replies.full }),
    ...people(2, 'shop.example', { type: 'hard', reason: replies.unknownUser }),
    ...people(1, 'other.example', { type: null, reason: '' }),
  ];
  const summary = summaryOf({ rows, completeness: wholeReading(20), message: { sent: 1_000 } });
  expect(summary).toMatchObject({ bounced: 20, exact: true, sent: 1_000, hard: 14, soft: 5, untyped: 1 });
  expect(summary.rate).toMatchObject({ status: 'computed', rate: 0.02 });
  // The one without a type may be hard as well.
  expect(summary.hardRate).toBeNull();
  const typed = summaryOf({ rows: rows.slice(0, 19), completeness: wholeReading(19), message: { sent: 1_000 } });
  expect(typed.hardRate).toMatchObject({ status: 'computed', rate: 0.014 });
  expect(summary.reasons.map(({ reason, bounces, provider }) => [reason, bounces.length, provider])).toEqual([
    ['reputation_block', 12, 'outlook'],
    ['mailbox_full', 5, 'gmail'],
    ['mailbox_not_found', 2, null],
    ['other', 1, null],
  ]);
  expect(summary.wronglyHard).toHaveLength(12);
  expect(summary.providers).toMatchObject([
    { provider: 'outlook', verdict: { kind: 'provider_block', blocked: 12, bounced: 12 } },
  ]);
  expect(summary.trend).toEqual([{ id: 'spring', name: 'Spring sale', at: noon, rate: 0.02, current: true }]);
});

test('without the number of recipients there is no rate', () => {
  const summary = summaryOf({
    rows: people(3, 'shop.example'),
    completeness: wholeReading(3),
    message: { sent: null },
  });
  expect(summary).toMatchObject({
    bounced: 3,
    exact: true,
    sent: null,
    rate: null,
    hardRate: null,
    trend: [],
    usual: null,
  });
});

test('a reading that is not known to be whole has neither a rate nor a hard rate', () => {
  expect(summaryOf({ rows: people(3, 'shop.example') })).toMatchObject({
    bounced: 3,
    exact: false,
    rate: null,
    hardRate: null,
    trend: [],
    usual: null,
  });
});

test('a part of a list whose length is told has a rate, but no hard rate', () => {
  const completeness = { read: 3, expected: 318, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;
  const summary = summaryOf({ rows: people(3, 'shop.example'), completeness, message: { sent: 12_718 } });
  expect(summary).toMatchObject({ bounced: 318, exact: true, hard: 0, soft: 3, hardRate: null });
  expect(summary.rate).toMatchObject({ bounced: 318, recipients: 12_718 });
});

test.each([
  ['nobody was sent to', 0, 'no_recipients'],
  ['fewer were sent to than bounced', 2, 'more_bounced_than_recipients'],
])('where %s, there is a reason in place of a rate, and no point in the trend', (_, sent, reason) => {
  const summary = summaryOf(...earlier(2), {
    rows: people(3, 'shop.example'),
    completeness: wholeReading(3),
    message: { sent },
  });
  expect(summary.rate).toEqual({ status: 'not_computable', reason });
  expect(summary.hardRate).toEqual(summary.rate);
  expect(summary.trend.map(({ current }) => current)).toEqual([false, false]);
});

test('what is usual is learnt from earlier sends whose bounces are known', () => {
  const spike = { rows: people(3, 'shop.example'), message: { bounced: 400 } };
  expect(summaryOf(...earlier(8), spike).usual).toMatchObject({ status: 'tested', level: 'alarm', band: { sends: 8 } });
  expect(
    summaryOf(...earlier(8, { message: { bounced: null }, rows: people(1, 'shop.example') }), spike).usual,
  ).toEqual({ status: 'learning', have: 0, need: 6 });
});

test('the trend holds the last twelve sends up to this one, which is the last', () => {
  const summary = summaryOf(
    ...earlier(20),
    { message: { id: 'twin', bounced: 70 } },
    { message: { id: 'later', sentAt: noon + day, bounced: 80 } },
    { message: { bounced: 100 } },
  );
  expect(summary.trend).toHaveLength(12);
  expect(summary.trend.slice(-2)).toMatchObject([
    { id: 'twin', current: false },
    { id: 'spring', rate: 0.01, current: true },
  ]);
  expect(summary.trend.map(({ at }) => at)).toEqual(summary.trend.map(({ at }) => at).toSorted((a, b) => a - b));
  const older = summariseMessage(
    viewOf(...earlier(20).map(batchOf), batchOf({ message: { id: 'old', sentAt: noon - 100 * day, bounced: 5 } })),
    noon,
  );
  expect(older.trend.at(-1)).toMatchObject({ id: 'old', current: true });
});

test('the same trend is found whichever message of the same moment is stored first', () => {
  const twins = [{ message: { bounced: 100 } }, { message: { id: 'twin', bounced: 70 } }];
  const view = viewOf(...twins.map(batchOf));
  const first = view.messages[0];
  if (!first) throw new Error('There is no message');
  expect(summariseMessage({ ...view, message: first }, noon).trend.map(({ id }) => id)).toEqual(['twin', 'spring']);
});

test('a company is named as the provider of no reason, and a few bounces name nobody', () => {
  const { reasons } = summaryOf({
    rows: [...people(9, 'shop.example', { reason: replies.unknownUser }), ...people(4, 'gmail.example')],
  });
  expect(reasons.map(({ provider }) => provider)).toEqual([null, null]);
});

test('a provider with more bad addresses than usual is told; one with as many as ever is not', () => {
  const dead = { type: 'hard', reason: replies.unknownUser } as const;
  const rows = [...people(4, 'gmail.example', dead), ...people(40, 'yahoo.example', dead)];
  const usual = (share: number): BatchFacts[] =>
    earlier(6).map((facts) => {
      const own = [...people(10 - share, 'gmail.example', dead), ...people(share, 'yahoo.example', dead)];
      return { ...facts, rows: own, completeness: wholeReading(own.length) };
    });
  const found = (share: number) =>
    summaryOf(...usual(share), { rows, completeness: wholeReading(44) }).providers.map(({ provider, verdict }) => [
      provider,
      verdict.kind,
    ]);
  expect(found(1)).toEqual([['yahoo', 'bad_addresses']]);
  expect(found(9)).toEqual([]);
});

test('what is usual at a provider is learnt from earlier messages only', () => {
  const dead = { type: 'hard', reason: replies.unknownUser } as const;
  const rows = [...people(4, 'gmail.example', dead), ...people(40, 'yahoo.example', dead)];
  const later = Array.from(
    { length: 6 },
    (_, index): BatchFacts => ({
      message: { id: `later-${index}`, sentAt: noon + (index + 1) * day },
      rows: people(10, 'gmail.example', dead),
      completeness: wholeReading(10),
    }),
  );
  expect(summaryOf(...later, { rows, completeness: wholeReading(44) }).providers).toEqual([]);
});

/** Flow messages of the account, each read whole. */
const flowsWith = (...bounces: number[]): BatchFacts[] =>
  bounces.map((count, index) => ({
    rows: people(count, `flow-${index}.example`),
    completeness: wholeReading(count),
    message: { id: `flow-${index}`, name: `Flow ${index}`, channel: 'flow', sentAt: null, sent: 4_000 },
  }));

test('a flow message is learnt from the account’s other flow messages, and says how far that is', () => {
  const summary = summaryOf(...earlier(8), ...flowsWith(30, 20, 25));
  expect(summary).toMatchObject({ isFlow: true, usual: { status: 'learning', have: 2, need: 6 }, place: null });
  expect(summary.trend.map(({ id, current }) => [id, current])).toEqual([
    ['flow-0', false],
    ['flow-1', false],
    ['flow-2', true],
  ]);
});

test('with six others a flow message has a usual range, and an alarm where it is far above it', () => {
  const others = [30, 20, 25, 28, 22, 26];
  expect(summaryOf(...flowsWith(...others, 27)).place).toBe('usual');
  expect(summaryOf(...flowsWith(...others, 160))).toMatchObject({ usual: { status: 'tested' }, place: 'alarm' });
});

test('a flow message that was read in part is compared with nothing', () => {
  const [last, ...rest] = flowsWith(30, 20, 25, 28, 22, 26, 27).toReversed();
  const part = { ...last, completeness: { ...wholeReading(27), expected: null, complete: 'no' } } as BatchFacts;
  expect(summaryOf(...rest, part)).toMatchObject({ usual: { status: 'incomplete' }, place: null });
});

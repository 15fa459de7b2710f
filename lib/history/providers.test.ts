import { expect, test } from 'vitest';
import { batchOf, day, noon, replies, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { companyDomains, createProviderTally } from './providers.ts';

const spring = batchOf({ rows: [rowOf('ann@gmail.example', { type: 'hard' })], completeness: wholeReading(1) });
const summer = batchOf({
  message: { id: 'summer', name: 'Summer', sentAt: noon + 30 * day },
  rows: [
    ...Array.from({ length: 20 }, (_, index) => rowOf(`p${index}@outlook.example`, { reason: replies.blocked })),
    rowOf('ann@gmail.example'),
    rowOf('bo@shop.example'),
  ],
  completeness: wholeReading(22),
});

function linesFrom(from: number) {
  const { messages, bounces } = viewOf(spring, summer);
  const tally = createProviderTally(messages, from, noon + 60 * day);
  tally.add('spring', viewOf(spring).bounces);
  tally.add('summer', bounces);
  return new Map(tally.lines().map((line) => [line.id, line]));
}

test('bounces are summed by provider, with Klaviyo’s types, reasons and the number of messages', () => {
  const lines = linesFrom(Number.NEGATIVE_INFINITY);
  expect([...lines.keys()][0]).toBe('outlook');
  expect(lines.get('outlook')).toMatchObject({
    messages: 1,
    bounces: 20,
    hard: 0,
    soft: 20,
    reasons: [{ reason: 'reputation_block', count: 20 }],
  });
  expect(lines.get('gmail')).toMatchObject({ messages: 2, bounces: 2, hard: 1, soft: 1 });
});

test('a provider that refused a send bears that verdict with the message, others are normal or too small to judge', () => {
  const lines = linesFrom(Number.NEGATIVE_INFINITY);
  expect(lines.get('outlook')?.verdict).toEqual({
    kind: 'provider_block',
    message: 'summer',
    name: 'Summer',
    at: noon + 30 * day,
    lines: [
      { code: 'ofBounces', facts: { part: 20, of: 22 } },
      { code: 'sameReply', facts: { part: 20, of: 20 } },
    ],
    isCurrent: true,
  });
  expect(lines.get('gmail')?.verdict).toEqual({ kind: 'too_few' });
});

test('a finding that later sends have left behind is told as an old one', () => {
  const autumn = batchOf({ message: { id: 'autumn', sentAt: noon + 62 * day }, completeness: wholeReading(0) });
  const tally = createProviderTally(viewOf(spring, summer, autumn).messages, Number.NEGATIVE_INFINITY, noon + 70 * day);
  tally.add('summer', viewOf(spring, summer).bounces);
  expect(tally.lines()[0]?.verdict).toMatchObject({ kind: 'provider_block', isCurrent: false });
});

test('a refusal is over with the next whole send that arrives there, and not with one that was read in part', () => {
  const standing = (completeness: ReturnType<typeof wholeReading>) => {
    const rows = [rowOf('cy@outlook.example'), rowOf('di@gmail.example')];
    const autumn = batchOf({ message: { id: 'autumn', sentAt: noon + 37 * day }, rows, completeness });
    const { messages } = viewOf(spring, summer, autumn);
    const tally = createProviderTally(messages, Number.NEGATIVE_INFINITY, noon + 40 * day);
    // By the ids of the messages, as the ledger hands them over.
    tally.add('autumn', viewOf(autumn).bounces);
    tally.add('summer', viewOf(summer).bounces);
    return tally.lines().find(({ id }) => id === 'outlook')?.verdict;
  };
  expect(standing(wholeReading(2))).toMatchObject({ kind: 'provider_block', message: 'summer', isCurrent: false });
  expect(standing({ ...wholeReading(2), expected: 90, complete: 'no' })).toMatchObject({ isCurrent: true });
});

test('the trend counts by equal parts of the range, and what is older is left out', () => {
  expect(linesFrom(Number.NEGATIVE_INFINITY).get('gmail')?.trend).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  expect(linesFrom(noon + day).get('gmail')).toMatchObject({ bounces: 1, messages: 1 });
});

test('companies’ own domains are summed together as well', () => {
  const lines = linesFrom(Number.NEGATIVE_INFINITY);
  expect(lines.get(companyDomains)).toMatchObject({ bounces: 1 });
  expect(lines.get('shop.example')).toMatchObject({ bounces: 1 });
});

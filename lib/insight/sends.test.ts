import { expect, test } from 'vitest';
import { batchOf, noon, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { knownBounces, knowsBounces, sendsOf } from './sends.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => rowOf(`person${index}@shop.example`));
const part = { read: 3, expected: 318, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;

test.each<[string, Parameters<typeof batchOf>[0], { bounces: number; exact: boolean }]>([
  [
    'a whole reading outranks the figure of the message',
    { rows: rows(3), completeness: wholeReading(3), message: { bounced: 5 } },
    { bounces: 3, exact: true },
  ],
  ['a part of a list whose length is told', { rows: rows(3), completeness: part }, { bounces: 318, exact: true }],
  [
    'a part of a list of which the message has the figure',
    { rows: rows(3), message: { bounced: 7 } },
    { bounces: 7, exact: true },
  ],
  ['a part of a list of unknown length is a lower bound', { rows: rows(3) }, { bounces: 3, exact: false }],
  [
    'a figure that is smaller than what was read is out of date',
    { rows: rows(3), message: { bounced: 2 } },
    { bounces: 3, exact: false },
  ],
  ['a figure of none', { message: { bounced: 0 } }, { bounces: 0, exact: true }],
  ['nothing', {}, { bounces: 0, exact: false }],
])('%s', (_, facts, { bounces, exact }) => {
  const { message } = viewOf(batchOf(facts));
  expect([knownBounces(message), knowsBounces(message)]).toEqual([bounces, exact]);
});

test('only messages of the channel with a time and a number of recipients are sends', () => {
  const { messages } = viewOf(
    batchOf({ message: { id: 'no-time', sentAt: null } }),
    batchOf({ message: { id: 'no-recipients', sent: null } }),
    batchOf({ message: { id: 'flow', channel: 'flow' } }),
    batchOf({ rows: rows(2) }),
  );
  expect(sendsOf(messages, 'campaign')).toMatchObject([
    { message: { id: 'spring' }, bounced: 2, recipients: 10_000, at: noon, complete: false },
  ]);
});

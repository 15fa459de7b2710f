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
} from '../../ledger/sample-captures.ts';
import { adviceInputOf } from './advice-input.ts';
import { adviseOnMessage } from './advise.ts';
import { adviseOnAccount } from './advise-account.ts';

const people = (count: number, name: string, facts: Partial<Row> = {}) =>
  Array.from({ length: count }, (_, index) => rowOf(`${name}${index}@company-${name}-${index}.example`, facts));
const whole = (rows: Row[], message: BatchFacts['message'] = {}): BatchFacts => ({
  rows,
  completeness: wholeReading(rows.length),
  message,
});
const inputOf = (...batches: BatchFacts[]) => adviceInputOf(viewOf(...batches.map(batchOf)), noon, {});
const found = (...batches: BatchFacts[]) => adviseOnMessage(inputOf(...batches));
const ids = (...batches: BatchFacts[]) => found(...batches).map(({ id }) => id);
/** Eight weekly campaigns of 10,000 before this one, each with these rows. */
const before = (rowsOf: (week: number) => Row[]) =>
  Array.from({ length: 8 }, (_, week) =>
    whole(rowsOf(week), { id: `week-${week}`, sentAt: noon - (8 - week) * 7 * day }),
  );

const busy = '451 4.3.2 System not accepting network messages, try again later';
const policy = '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; sender not allowed to write here';
const unsaid = '550 Undeliverable';

test('a message of which only the figures are known, and those are bad, asks for its bounces to be opened', () => {
  const overview = { message: { sent: 10_000, bounced: 250 } };
  expect(found(overview)).toMatchObject([
    {
      id: 'unread:spring',
      finding: { code: 'finding', facts: { rate: { share: 0.025 } } },
      evidence: { lines: [{ code: 'ofRecipients', facts: { part: 250, of: 10_000 } }], emails: [] },
      action: { code: 'action' },
    },
  ]);
  expect(ids({ message: { sent: 10_000, bounced: 90 } })).toEqual([]);
  expect(ids({ message: { sent: 40, bounced: 3 } })).toEqual([]);
});

test('of a bad message that was hardly read, the rest is asked for', () => {
  const completeness = { read: 30, expected: 250, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;
  const message = { sent: 10_000, bounced: 250 };
  expect(found({ rows: people(30, 'full'), completeness, message })).toMatchObject([
    { id: 'unread:spring', finding: { code: 'finding_part' }, action: { code: 'action_rest' } },
  ]);
});

test('a high rate that nothing else explains names its most frequent reasons', () => {
  const rows = [...people(120, 'full'), ...people(100, 'unsaid', { reason: unsaid })];
  const [advice, ...rest] = found(whole(rows));
  expect(rest).toEqual([]);
  expect(advice).toMatchObject({
    id: 'high_rate:',
    finding: { code: 'finding' },
    evidence: {
      lines: [
        { code: 'ofRecipients', facts: { part: 220, of: 10_000 } },
        { code: 'forReason', facts: { reason: { reason: 'mailbox_full' }, part: 120 } },
        { code: 'forReason', facts: { reason: { reason: 'other' }, part: 100 } },
      ],
    },
    action: { code: 'action', facts: { reason: { reason: 'mailbox_full' } } },
  });
  expect(advice?.evidence.emails).toHaveLength(120);
});

test('a high rate that other advice explains is not told twice', () => {
  const dead = people(260, 'dead', { type: 'hard', reason: replies.unknownUser });
  expect(ids(whole(dead))).toEqual(['dead_addresses:']);
});

test.each([
  ['full_mailboxes:', replies.full],
  ['policy:', policy],
  ['unexplained:', unsaid],
  ['soft_spike:', busy],
])('%s is told where more than usual bounce for it, and not where as many are usual', (id, reason) => {
  const rows = (name: string, count: number) => people(count, name, { reason });
  const earlier = (count: number) => before((week) => rows(`w${week}`, count));
  expect(ids(...earlier(6), whole(rows('now', 60)))).toEqual([id]);
  expect(ids(...earlier(50), whole(rows('now', 60)))).toEqual([]);
  expect(ids(whole(rows('now', 9)))).not.toContain(id);
});

test('a rise that is spread over the reasons is told as a rise, below the line as well', () => {
  const mixed = (name: string, count: number) => [
    ...people(count, `${name}-full`),
    ...people(count, `${name}-busy`, { reason: busy }),
    ...people(count, `${name}-policy`, { reason: policy }),
    ...people(count, `${name}-unsaid`, { reason: unsaid }),
    ...people(count, `${name}-dead`, { type: 'hard', reason: replies.unknownUser }),
    ...people(count, `${name}-blocked`, { reason: replies.blocked }),
  ];
  const [advice, ...rest] = found(...before((week) => mixed(`w${week}`, 2 + (week % 2))), whole(mixed('now', 6)));
  expect(rest).toEqual([]);
  expect(advice).toMatchObject({ id: 'high_rate:', finding: { code: 'finding_rise' } });
});

test('it goes away with a later send whose figures are neither high nor above what is usual', () => {
  const bad = { message: { id: 'bad', sentAt: noon - 7 * day, sent: 10_000, bounced: 250 } };
  const later = (bounced: number) => ({ message: { id: 'later', sentAt: noon, sent: 10_000, bounced } });
  const told = (bounced: number) => {
    const { messages } = viewOf(batchOf(bad), batchOf(later(bounced)));
    const input = adviceInputOf({ ...viewOf(batchOf(bad)), messages }, noon + day, {});
    return adviseOnAccount([input]).map(({ since }) => since?.send.id);
  };
  expect(told(60)).toEqual(['later']);
  expect(told(240)).toEqual([undefined]);
});

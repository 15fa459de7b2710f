import { expect, test } from 'vitest';
import type { ReportRecord } from '../../ledger/records.ts';
import { batchOf, day, noon, replies, rowOf, viewOf, wholeReading } from '../../ledger/sample-captures.ts';
import { figuresOf } from '../sample-figures.ts';
import { adviceInputOf } from './advice-input.ts';
import { adviseOnSegmentation, cohortsOf } from './segmentation.ts';

const dead = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) =>
    rowOf(`${name}${index}@shop.example`, { type: 'hard', reason: replies.unknownUser }),
  );
const breakdown: ReportRecord = {
  account: 'SHOP01',
  id: 'breakdown',
  kind: 'audience-breakdown',
  message: 'spring',
  scope: [],
  seenAt: noon,
  rows: [
    { name: 'Newsletter', recipients: 9_000, bounces: 40 },
    { name: 'Expo leads', recipients: 1_000, bounces: 100 },
  ].map((row) => ({ ...row, type: null, category: null, provider: null, share: null })),
};
const rows = [...dead(100, 'expo'), ...dead(40, 'news')];

/** A send to two lists, after one to Expo leads alone on which these bounced. */
function adviceAfter(known: readonly ReturnType<typeof rowOf>[]) {
  const first = batchOf({
    message: { id: 'expo', sentAt: noon - 7 * day },
    rows: [...known],
    completeness: wholeReading(known.length),
  });
  const view = viewOf(first, batchOf({ rows, completeness: wholeReading(rows.length) }));
  const messages = view.messages.map((message) => ({
    ...message,
    figures: figuresOf({ audience: message.id === 'expo' ? ['Expo leads'] : ['Newsletter', 'Expo leads'] }),
  }));
  const other = {
    ...view.message,
    id: 'news',
    sentAt: noon - 9 * day,
    figures: figuresOf({ audience: ['Newsletter'] }),
  };
  const message = messages.find(({ id }) => id === 'spring') ?? view.message;
  const input = adviceInputOf({ ...view, message, messages: [...messages, other] }, noon, {}, [breakdown]);
  return adviseOnSegmentation(input)[0];
}

test('a list that stands out by figures alone is told to be known by them', () => {
  expect(adviceAfter([])).toMatchObject({
    subject: 'Expo leads',
    evidence: { lines: [{ code: 'listOf' }, { code: 'figuresOnly' }], emails: [] },
  });
});

test('people whom another send has told to be of the list are its evidence', () => {
  const evidence = adviceAfter(
    rows.slice(0, 12).map((row) => ({ ...row, type: 'soft', reason: replies.full })),
  )?.evidence;
  expect(evidence?.lines).toContainEqual({ code: 'knownOfList', count: 12 });
  expect(evidence?.emails).toEqual(rows.slice(0, 12).map(({ email }) => email));
});

test('first and repeat sends are compared over the last 90 days', () => {
  const view = viewOf(
    batchOf({ message: { id: 'old', sentAt: noon - 91 * day, sent: 9_000, bounced: 9 } }),
    batchOf({ message: { id: 'late', sentAt: noon - 9 * day, sent: 1_000, bounced: 20 } }),
  );
  expect(cohortsOf(view.messages, noon)).toEqual({
    first: { bounced: 0, recipients: 0 },
    repeat: { bounced: 20, recipients: 1_000 },
  });
});

import { expect, test } from 'vitest';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  peopleOf,
  type Row,
  replies,
  rowOf,
  viewOf,
  wholeReading,
} from '../../ledger/sample-captures.ts';
import type { Advice } from './advice.ts';
import { adviceKinds } from './advice.ts';
import { adviceInputOf } from './advice-input.ts';
import { adviseOnMessage } from './advise.ts';

function inputOf(...batches: BatchFacts[]) {
  return adviceInputOf(viewOf(...batches.map(batchOf)), noon, {});
}
const found = (...batches: BatchFacts[]): Advice[] => adviseOnMessage(inputOf(...batches));
const ids = (...batches: BatchFacts[]) => found(...batches).map(({ id }) => id);

const whole = (rows: Row[], message: BatchFacts['message'] = {}): BatchFacts => ({
  rows,
  completeness: wholeReading(rows.length),
  message,
});
/** Weekly campaigns of 10,000 before this one, each with these rows. */
const before = (count: number, rowsOf: (week: number) => Row[]): BatchFacts[] =>
  Array.from({ length: count }, (_, week) =>
    whole(rowsOf(week), { id: `week-${week}`, sentAt: noon - (count - week) * 7 * day }),
  );

const spam = '550 5.7.1 Message rejected as spam by content filter';
const dmarc = '550 5.7.26 Unauthenticated email is not accepted due to the DMARC policy of the domain';
const tooLarge = '552 5.3.4 Message too big for system';
const busy = '421 4.3.2 Service temporarily unavailable, try again later';

test('nothing to do is no advice', () => {
  expect(ids({})).toEqual([]);
  expect(ids(whole(peopleOf(3, 'full', 'shop.example', {})))).toEqual([]);
});

test.each([
  ['authentication:', dmarc],
  ['content:', spam],
  ['size:', tooLarge],
])('%s is told when it is many of the bounces, while nothing is known of what is usual', (id, reason) => {
  const others = (count: number) => peopleOf(count, 'full', 'shop.example', {});
  const own = (count: number) => peopleOf(count, 'own', 'company.example', { reason });
  expect(ids(whole([...own(4), ...others(4)]))).toEqual([]);
  expect(ids(whole([...own(8), ...others(30)]))).toEqual([id]);
  expect(ids(whole([...own(8), ...others(90)]))).toEqual([]);
});

test('with a history, content refusals are told against it: eight where none are usual, and not where eight are', () => {
  const refused = (count: number) => peopleOf(count, 'spam', 'gmail.example', { reason: spam });
  const others = peopleOf(60, 'full', 'shop.example', {});
  const now = whole([...refused(8), ...others]);
  const [advice] = found(...before(8, () => []), now).filter(({ kind }) => kind === 'content');
  expect(advice?.evidence.lines).toEqual([
    { code: 'ofBounces', facts: { part: 8, of: 68 } },
    { code: 'atProvider', facts: { part: 8, of: 8, provider: { provider: 'gmail' } } },
    { code: 'sameReply', facts: { part: 8, of: 8 } },
    { code: 'usual', facts: { low: 0, high: expect.any(Number) } },
  ]);
  expect(ids(...before(8, () => refused(8)), now)).not.toContain('content:');
});

test('the size of an e-mail and the least limit are told where replies tell them, else how to find the size out', () => {
  const sizeOf = (...reasons: string[]) => {
    const rows = reasons.flatMap((reason, index) => peopleOf(10, `own${index}`, 'company.example', { reason }));
    return found(whole(rows)).find(({ kind }) => kind === 'size');
  };
  const told = sizeOf(
    '554 5.3.4 message size 12582912 exceeds size limit 10485760 of server mx.example.net',
    '552 5.3.4 Message exceeds maximum size: 8 MB',
  );
  expect(told?.evidence.lines).toContainEqual({ code: 'mailSize', facts: { size: { bytes: 12_582_912 } } });
  expect(told?.evidence.lines).toContainEqual({ code: 'sizeLimit', facts: { limit: { bytes: 8_388_608 } } });
  expect(told?.action).toEqual({ code: 'action_limit', facts: { limit: { bytes: 8_388_608 } } });
  expect(told?.evidence.source).toBeUndefined();
  const untold = sizeOf(tooLarge);
  expect(untold?.action).toEqual({ code: 'action', facts: { clips: { bytes: 102_000 } } });
  expect(untold?.evidence.source).toMatch(/^https:\/\/help\.klaviyo\.com\//);
});

test('a provider that refuses for missing authentication is told once, as authentication', () => {
  const rows = peopleOf(40, 'ann', 'outlook.example', { reason: dmarc });
  expect(ids(whole(rows))).toEqual(['authentication:']);
});

test('a provider block names the provider and only those who were refused', () => {
  const blocked = peopleOf(20, 'ann', 'outlook.example', { reason: replies.blocked });
  const full = peopleOf(3, 'full', 'outlook.example', {});
  const [block, ...rest] = found(whole([...blocked, ...full]));
  expect(block).toMatchObject({ id: 'provider_block:outlook', finding: { count: 20 } });
  expect(block?.evidence.emails).toEqual(blocked.map(({ email }) => email));
  expect(rest).toEqual([]);
});

test('refusals at many companies are a matter of reputation', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    rowOf(`ann@company-${index}.example`, { reason: replies.blocked }),
  );
  const [advice] = found(whole(rows));
  expect(advice).toMatchObject({ id: 'reputation:' });
  expect(advice?.evidence.lines).toContainEqual({ code: 'atDomains', count: 12 });
});

test('servers in trouble are told to be waited for, and slowing down to be slowed down for', () => {
  const slow = '421 4.7.0 [TSS04] Messages temporarily deferred due to unexpected volume';
  expect(found(whole(peopleOf(20, 'ann', 'shop.example', { reason: busy })))).toMatchObject([
    { id: 'soft_spike:', action: { code: 'action' } },
  ]);
  const spread = Array.from({ length: 20 }, (_, index) => rowOf(`ann@company-${index}.example`, { reason: slow }));
  expect(found(whole(spread))).toMatchObject([{ id: 'soft_spike:', action: { code: 'action_rate' } }]);
});

test('one wrong suppression is worth a sentence', () => {
  const [advice] = found(whole([rowOf('ann@shop.example', { type: 'hard', reason: replies.blocked })]));
  expect(advice).toMatchObject({
    kind: 'wrongly_hard',
    finding: { count: 1 },
    evidence: { lines: [{ code: 'blameSender', count: 1 }], emails: ['ann@shop.example'] },
  });
});

test('dead addresses that Klaviyo counts as soft are told even when they are few; those it suppresses are not', () => {
  const dead = (type: 'hard' | 'soft') =>
    whole(peopleOf(2, type, 'shop.example', { type, reason: replies.unknownUser }));
  expect(found(dead('soft'))).toMatchObject([
    { id: 'dead_addresses:left', finding: { code: 'finding_soft', count: 2 } },
  ]);
  expect(found(dead('hard'))).toEqual([]);
});

test('what costs most comes first, and the order does not depend on that of the rows', () => {
  const rows = [
    ...peopleOf(9, 'dmarc', 'gmail.example', { reason: dmarc }),
    ...peopleOf(3, 'hard', 'shop.example', { type: 'hard', reason: replies.blocked }),
    ...peopleOf(12, 'spam', 'yahoo.example', { reason: spam }),
    ...peopleOf(2, 'dead', 'shop.example', { reason: replies.unknownUser }),
  ];
  const order = ['authentication:', 'content:', 'wrongly_hard:', 'dead_addresses:left'];
  expect(ids(whole(rows))).toEqual(order);
  expect(ids(whole(rows.toReversed()))).toEqual(order);
});

test('the user’s streak limit decides who keeps soft-bouncing', () => {
  const view = viewOf(
    ...[14, 7, 0].map((ago) =>
      batchOf(whole(peopleOf(2, 'full', 'shop.example', {}), { id: `send-${ago}`, sentAt: noon - ago * day })),
    ),
  );
  const told = (streakLimit: number) => adviseOnMessage(adviceInputOf(view, noon, { streakLimit })).map(({ id }) => id);
  expect(told(3)).toEqual(['soft_streaks:']);
  expect(told(4)).toEqual([]);
});

test('whom the user took out of the file is not proposed, and counts in no advice to suppress', () => {
  const gone = peopleOf(2, 'gone', 'shop.example', { type: 'soft', reason: replies.unknownUser });
  const view = viewOf(
    ...before(3, () => peopleOf(3, 'full', 'shop.example', {})).map(batchOf),
    batchOf(whole([...peopleOf(3, 'full', 'shop.example', {}), ...gone])),
  );
  const told = (takenOut: readonly string[]) =>
    adviseOnMessage(adviceInputOf({ ...view, takenOut: new Set(takenOut) }, noon, {})).map(
      ({ kind, finding, evidence }) => [kind, finding.count, evidence.emails.length],
    );
  expect(told([])).toEqual([
    ['soft_streaks', 3, 3],
    ['dead_addresses', 2, 2],
  ]);
  expect(told(['full0@shop.example', 'gone1@shop.example'])).toEqual([
    ['soft_streaks', 2, 2],
    ['dead_addresses', 1, 1],
  ]);
  const everybody = [...new Set(view.bounces.map(({ email }) => email))];
  expect(told(everybody)).toEqual([]);
  expect(
    adviceInputOf({ ...view, takenOut: new Set(everybody) }, noon, {}).planned.filter(
      ({ decision }) => decision.suppress,
    ),
  ).toHaveLength(5);
});

test('counts that cannot be, and messages without a time, are no reason to fall over', () => {
  const rows = peopleOf(30, 'ann', 'gmail.example', { reason: spam });
  for (const sent of [0, 3, null]) {
    expect(ids(...before(8, () => []), whole(rows, { sent }))).toEqual(['content:']);
  }
  expect(ids(...before(8, () => []), whole(rows, { sentAt: null }))).toContain('content:');
  expect(ids(whole(rows, { sentAt: noon + 400 * day }))).toContain('content:');
});

test('earlier sends that were read in part teach nothing', () => {
  const part = { read: 0, expected: 900, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;
  const unread = before(8, () => []).map((batch) => ({ ...batch, completeness: part }));
  const now = whole([
    ...peopleOf(8, 'spam', 'gmail.example', { reason: spam }),
    ...peopleOf(90, 'f', 'shop.example', {}),
  ]);
  expect(ids(...unread, now)).toEqual([]);
  expect(ids(...before(8, () => []), now)).toContain('content:');
});

test('every kind of advice has its words in both languages', async () => {
  const { readFileSync } = await import('node:fs');
  for (const language of ['en', 'ru']) {
    const words = readFileSync(new URL(`../../../locales/${language}.yml`, import.meta.url), 'utf8');
    const section = words.slice(words.indexOf('\nadvice:\n'));
    for (const kind of adviceKinds) {
      const own = new RegExp(`^  ${kind}:\n((?:    .*\n)+)`, 'm').exec(section)?.[1] ?? '';
      for (const part of ['finding', 'action', 'not', 'until'])
        expect(own, `${language} ${kind}`).toContain(`    ${part}:`);
    }
  }
});

import { expect, test } from 'vitest';
import type { PageRead } from '../../messages.ts';
import { readExportOutcomes } from '../export-outcome.ts';
import { importSuppressions } from '../imports/import-suppressions.ts';
import { startImport } from '../imports/record-import.ts';
import { readMessage } from '../read-message.ts';
import { recordExport } from '../record-export.ts';
import { recordRows } from '../record-rows.ts';
import { batchOf, day, noon, rowOf } from '../sample-captures.ts';
import type { Ledger } from '../schema.ts';
import { dump, scratchLedger } from '../scratch-ledger.ts';
import { recordPage } from './record-page.ts';

const account = { id: 'SHOP01', name: 'Shop' };
const pageOf = (content: PageRead['content'], facts: Partial<PageRead> = {}): PageRead => ({
  type: 'pageRead',
  batch: 'b',
  capture: 'c',
  account,
  message: null,
  completeness: null,
  content,
  ...facts,
});
type People = Extract<PageRead['content'], { what: 'people' }>;
const suppressed = (...names: readonly string[]): People => ({
  what: 'people',
  page: 'suppressed-profiles',
  rows: names.map((name) => ({
    what: 'suppression',
    email: `${name}@shop.example`,
    name: '',
    reason: 'email_bounce',
    reasonText: 'Email bounce',
    at: null,
  })),
});
const whole = { read: 2, expected: 2, expectedBy: 'pager', complete: 'yes', leftOut: {} } as const;

test('the same page stored again changes nothing but when it was seen', async () => {
  const ledger = await scratchLedger();
  expect(await recordPage(ledger, pageOf(suppressed('ann', 'bo')), noon)).toMatchObject({
    account: 'SHOP01',
    added: 2,
  });
  const before = await dump(ledger);
  expect(await recordPage(ledger, pageOf(suppressed('ann', 'bo')), noon)).toMatchObject({ added: 0 });
  expect(await dump(ledger)).toEqual(before);
});

test('events of a feed are kept, and counted to no message', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example')] }), noon);
  const event = {
    what: 'event',
    email: 'ann@shop.example',
    name: 'Ann',
    kind: 'bounced',
    type: 'soft',
    messageName: 'Spring sale',
    at: noon,
  } as const;
  const content: People = {
    what: 'people',
    page: 'bounced-email-feed',
    rows: [event, { ...event, kind: 'dropped', type: null }],
  };
  await recordPage(ledger, pageOf(content), noon);
  const { feedEvents, messages, bounces } = await dump(ledger);
  expect(feedEvents).toHaveLength(2);
  expect(bounces).toHaveLength(1);
  expect(messages).toMatchObject([{ rollup: { bounces: 1 } }]);
});

test('who opened or clicked is kept of those alone who bounced, and told with their message', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example'), rowOf('bo@shop.example')] }), noon);
  const engaged = (email: string, kind: 'opened' | 'clicked', at: number | null) =>
    ({ what: 'event', email, name: '', kind, type: null, messageName: null, at }) as const;
  const content: People = {
    what: 'people',
    page: 'engaged-people',
    rows: [
      engaged('ann@shop.example', 'clicked', noon - day),
      engaged('ann@shop.example', 'opened', noon - 2 * day),
      engaged('bo@shop.example', 'opened', null),
      engaged('cy@shop.example', 'opened', noon),
    ],
  };
  expect(await recordPage(ledger, pageOf(content), noon)).toMatchObject({ stored: 3, added: 3 });
  expect(await ledger.getAll('feedEvents')).toHaveLength(3);
  const [message] = await ledger.getAll('messages');
  const view = message && (await readMessage(ledger, message.account, message.id));
  expect([...(view?.engagedAt ?? [])].toSorted()).toEqual([
    ['ann@shop.example', noon - day],
    ['bo@shop.example', 0],
  ]);
});

test('that somebody opened is kept once where the page tells the time only later', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example')] }), noon);
  const openedAt = (at: number | null): People => ({
    what: 'people',
    page: 'engaged-people',
    rows: [{ what: 'event', email: 'ann@shop.example', name: '', kind: 'opened', type: null, messageName: null, at }],
  });
  for (const at of [null, noon, null]) await recordPage(ledger, pageOf(openedAt(at)), noon);
  expect((await ledger.getAll('feedEvents')).map(({ at }) => at)).toEqual([noon]);
});

test('a later look at a report of the same scope takes its place, and another scope is another report', async () => {
  const ledger = await scratchLedger();
  const sums = (scope: string[], bounces: number): PageRead['content'] => ({
    what: 'sums',
    page: 'bounce-report',
    scope,
    rows: [
      {
        name: 'Reputation',
        type: 'soft',
        category: 'reputation',
        provider: 'Gmail',
        recipients: null,
        bounces,
        share: 0.5,
      },
    ],
  });
  await recordPage(ledger, pageOf(sums(['Last 30 days'], 1)), noon);
  await recordPage(ledger, pageOf(sums(['Last 30 days'], 2)), noon + day);
  await recordPage(ledger, pageOf(sums(['Last 7 days'], 1)), noon);
  const { reports } = await dump(ledger);
  expect(reports).toHaveLength(2);
  expect(reports).toContainEqual(
    expect.objectContaining({ seenAt: noon + day, rows: [expect.objectContaining({ bounces: 2 })] }),
  );
});

test('figures of a message outlive later readings of its bounces', async () => {
  const ledger = await scratchLedger();
  const figures = {
    subject: 'Hello',
    audience: ['VIP'],
    delivered: 9_500,
    uniqueOpens: null,
    uniqueClicks: null,
    revenue: null,
    openRate: null,
    clickRate: null,
    bounceRate: 0.05,
    decimals: 2,
    spam: 3,
  };
  const { message } = batchOf();
  const { spam: _, ...shown } = figures;
  await recordPage(ledger, pageOf({ what: 'figures', figures }, { message }), noon);
  await recordPage(
    ledger,
    pageOf({ what: 'figures', figures: { ...shown, subject: null, audience: [] } }, { message }),
    noon,
  );
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example')] }), noon);
  const { messages } = await dump(ledger);
  expect(messages).toMatchObject([
    { figures: { subject: 'Hello', audience: ['VIP'], spam: 3 }, rollup: { bounces: 1 } },
  ]);
});

const made = {
  account: 'SHOP01',
  at: noon,
  message: 'spring',
  kind: 'suppression',
  fileName: 'suppress.csv',
  addresses: ['ann@shop.example', 'bo@shop.example', 'cy@shop.example'],
} as const;

test('nothing is said of a file before the list was looked at', async () => {
  const ledger = await scratchLedger();
  await recordExport(ledger, made);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([
    { addresses: 3, suppressed: 0, sure: 'not_looked', lookedAt: null },
  ]);
});

test('a part of the list gives a lower bound', async () => {
  const ledger = await scratchLedger();
  await recordExport(ledger, made);
  await recordPage(ledger, pageOf(suppressed('ann', 'bo')), noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([
    { suppressed: 2, missing: ['cy@shop.example'], sure: 'part', lookedAt: noon + day },
  ]);
});

test('a whole reading tells who is suppressed now, and who no longer is', async () => {
  const ledger = await scratchLedger();
  await recordPage(ledger, pageOf(suppressed('cy'), { capture: 'before' }), noon - day);
  await recordExport(ledger, made);
  await recordPage(ledger, pageOf(suppressed('ann', 'bo'), { capture: 'after', completeness: whole }), noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([
    { suppressed: 2, missing: ['cy@shop.example'], sure: 'whole' },
  ]);
});

test('a reading that began before the file was made does not judge it as a whole', async () => {
  const ledger = await scratchLedger();
  await recordPage(ledger, pageOf(suppressed('ann')), noon - day);
  await recordExport(ledger, made);
  await recordPage(ledger, pageOf(suppressed('bo'), { completeness: whole }), noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([{ before: 1, suppressed: 1, sure: 'part' }]);
});

const fileOf = (...names: string[]) =>
  names.map((name) => ({
    email: `${name}@shop.example`,
    reason: 'user_suppressed' as const,
    reasonText: 'User suppressed',
    suppressedAt: null as number | null,
  }));

async function importList(ledger: Ledger, rows: ReturnType<typeof fileOf>, fileMadeAt: number) {
  const record = await startImport(ledger, {
    account: 'SHOP01',
    at: noon + 9 * day,
    fileName: 'suppressed.csv',
    kind: 'suppressed-profiles',
  });
  await importSuppressions(ledger, record, rows, fileMadeAt, {
    rows: rows.length,
    taken: rows.length,
    undated: 0,
    leftOut: {},
  });
}

test('a list that is taken in from a file is a look as well, if it is newer than the file it is asked about', async () => {
  const ledger = await scratchLedger();
  await recordExport(ledger, made);
  await importList(ledger, fileOf('ann', 'bo'), noon - day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([{ sure: 'not_looked', lookedAt: null }]);
  await importList(ledger, fileOf('ann'), noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([{ sure: 'part', lookedAt: noon + day }]);
});

test('whoever is found in such a list, be it everybody, is suppressed', async () => {
  const ledger = await scratchLedger();
  await recordExport(ledger, made);
  await importList(ledger, fileOf('ann', 'bo', 'cy'), noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([
    { suppressed: 3, before: 0, sure: 'whole', lookedAt: noon + day },
  ]);
});

test('who had been suppressed before the file was made is told apart, where the time is known', async () => {
  const ledger = await scratchLedger();
  await recordExport(ledger, made);
  const [ann, bo, cy] = fileOf('ann', 'bo', 'cy');
  if (!ann || !bo || !cy) throw new Error('Somebody is missing');
  await importList(ledger, [{ ...ann, suppressedAt: noon - 60_000 }, { ...bo, suppressedAt: noon }, cy], noon + day);
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([{ addresses: 3, before: 1, suppressed: 2 }]);
});

test('a day without an hour tells before only when it is over, and being seen as suppressed tells it too', async () => {
  const ledger = await scratchLedger();
  const midnight = new Date(noon).setHours(0, 0, 0, 0);
  await importList(ledger, fileOf('cy'), noon - day);
  await recordExport(ledger, made);
  const [ann, bo, cy] = fileOf('ann', 'bo', 'cy');
  if (!ann || !bo || !cy) throw new Error('Somebody is missing');
  await importList(
    ledger,
    [{ ...ann, suppressedAt: midnight }, { ...bo, suppressedAt: midnight - 2 * day }, cy],
    noon + day,
  );
  expect(await readExportOutcomes(ledger, 'SHOP01')).toMatchObject([{ before: 2, suppressed: 1 }]);
});

import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { recordRows } from '../record-rows.ts';
import type { ImportRecord } from '../records.ts';
import { repairRollups } from '../repair.ts';
import { batchOf, day, noon, replies, rowOf } from '../sample-captures.ts';
import type { Ledger } from '../schema.ts';
import { dump, scratchLedger } from '../scratch-ledger.ts';
import { importBounces } from './import-bounces.ts';
import { importFigures } from './import-figures.ts';
import { importSuppressions } from './import-suppressions.ts';
import { endImport, startImport } from './record-import.ts';
import { undoImport } from './undo-import.ts';

const message = fc.constantFrom(
  { id: 'spring', channel: 'campaign' } as const,
  { id: 'page:file/campaign/new', channel: 'campaign' } as const,
  { id: 'welcome', channel: 'flow' } as const,
);
const facts = fc.record({
  name: fc.constantFrom(null, 'Spring sale', 'Other'),
  sentAt: fc.constantFrom(null, noon, noon - 3 * day),
  sent: fc.constantFrom(null, 900),
  bounced: fc.constantFrom(null, 9),
});
const rows = fc.array(
  fc.record({
    person: fc.nat(4),
    reason: fc.constantFrom('', ...Object.values(replies)),
    at: fc.constantFrom(null, noon, noon - 2 * day),
  }),
  { maxLength: 6 },
);
const told = fc.record({ message, facts, rows, seenAt: fc.nat(6).map((days) => noon + days * day) });
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

const rowsOf = ({ rows: all }: Told) =>
  all.map(({ person, reason, at }) =>
    rowOf(`person${person}@shop.example`, { reason, at, type: at ? 'hard' : 'soft' }),
  );

async function importAs(ledger: Ledger, one: Told): Promise<ImportRecord> {
  const progress = { rows: 1, taken: 1, undated: 0, leftOut: {} };
  let record = await startImport(ledger, { account: 'SHOP01', at: one.seenAt, fileName: 'x.csv', kind: 'mapped' });
  const seen = { ...one.message, ...one.facts };
  record = await importBounces(ledger, record, [{ message: seen, rows: rowsOf(one) }], one.seenAt, progress);
  record = await importFigures(ledger, record, [{ ...seen, sent: 800 }], one.seenAt, progress);
  return endImport(ledger, record, 'done', progress);
}

/** Counts the questions to any store that wait for their answers at the same time. */
function waitingAtOnce() {
  let waiting = 0;
  let most = 0;
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    const request = get.call(this, key);
    most = Math.max(most, ++waiting);
    request.addEventListener('success', () => waiting--);
    return request;
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.get = get;
  });
  return { most: () => most };
}

const withoutLog = ({ imports: _, ...stores }: Awaited<ReturnType<typeof dump>>) => stores;

test('imports on top of any pages leave right sums, and undone in reverse leave nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { maxLength: 3 }),
      fc.array(told, { minLength: 1, maxLength: 3 }),
      async (pages, files) => {
        const ledger = await scratchLedger();
        for (const page of pages)
          await recordRows(
            ledger,
            batchOf({ message: { ...page.message, ...page.facts }, rows: rowsOf(page) }),
            page.seenAt,
          );
        const before = withoutLog(await dump(ledger));
        const records: ImportRecord[] = [];
        for (const file of files) records.push(await importAs(ledger, file));
        expect(await repairRollups(ledger)).toBe(0);
        for (const { account, id } of records.toReversed())
          expect(await undoImport(ledger, account, id)).toMatchObject({ state: 'undone', kept: 0 });
        expect(withoutLog(await dump(ledger))).toEqual(before);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

test('undone in any order, between pages, the sums stay those that a repair would write', async () => {
  const steps = fc.array(fc.record({ told, isPage: fc.boolean() }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const ledger = await scratchLedger();
      const records: ImportRecord[] = [];
      for (const { told: one, isPage } of all) {
        if (isPage)
          await recordRows(
            ledger,
            batchOf({ message: { ...one.message, ...one.facts }, rows: rowsOf(one) }),
            one.seenAt,
          );
        else records.push(await importAs(ledger, one));
      }
      for (const { account, id } of records) await undoImport(ledger, account, id);
      expect(await repairRollups(ledger)).toBe(0);
      expect(await ledger.count('importChanges')).toBe(0);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('suppressed profiles of a file are asked for all at once, and are again as they were', async () => {
  const ledger = await scratchLedger();
  const profiles = Array.from({ length: 300 }, (_, n) => `person${n}@shop.example`);
  const before = { account: 'SHOP01', reason: 'unsubscribed', reasonText: '', suppressedAt: null } as const;
  for (const email of profiles.slice(0, 5))
    await ledger.put('suppressions', { ...before, email, firstSeenAt: noon, lastSeenAt: noon });
  const known = await ledger.getAll('suppressions');
  const progress = { rows: 1, taken: 1, undated: 0, leftOut: {} };
  const opened = await startImport(ledger, { account: 'SHOP01', at: noon, fileName: 'x.csv', kind: 'mapped' });
  const rows = [...profiles, ...profiles.slice(3, 9)].map((email, n) => ({
    email,
    reason: 'email_bounce' as const,
    reasonText: `row ${n}`,
    suppressedAt: noon,
  }));
  await importSuppressions(ledger, opened, rows, noon + day, progress);
  expect(await ledger.count('suppressions')).toBe(300);

  const asked = waitingAtOnce();
  expect(await undoImport(ledger, 'SHOP01', opened.id)).toMatchObject({ state: 'undone', kept: 0 });
  expect(asked.most()).toBeGreaterThanOrEqual(300);
  expect(await ledger.getAll('suppressions')).toEqual(known);
});

test('what is not there cannot be undone', async () => {
  expect(await undoImport(await scratchLedger(), 'SHOP01', 'nothing')).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordRows } from '../record-rows.ts';
import type { ImportRecord } from '../records.ts';
import { repairRollups } from '../repair.ts';
import { batchOf, day, noon, replies, rowOf } from '../sample-captures.ts';
import type { Ledger } from '../schema.ts';
import { dump, scratchLedger } from '../scratch-ledger.ts';
import { importBounces } from './import-bounces.ts';
import { importFigures } from './import-figures.ts';
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
  const progress = { rows: 1, taken: 1, leftOut: {} };
  let record = await startImport(ledger, { account: 'SHOP01', at: one.seenAt, fileName: 'x.csv', kind: 'mapped' });
  const seen = { ...one.message, ...one.facts };
  record = await importBounces(ledger, record, [{ message: seen, rows: rowsOf(one) }], one.seenAt, progress);
  record = await importFigures(ledger, record, [{ ...seen, sent: 800 }], one.seenAt, progress);
  return endImport(ledger, record, 'done', progress);
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

test('what is not there cannot be undone', async () => {
  expect(await undoImport(await scratchLedger(), 'SHOP01', 'nothing')).toBeNull();
});

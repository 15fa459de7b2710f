import type { IDBPTransaction } from 'idb';
import type { ImportChange, ImportRecord } from '../records.ts';
import type { Ledger, LedgerSchema } from '../schema.ts';
import { inWhole } from '../whole-transaction.ts';
import { createWriter, type LedgerWriter, type WriteTransaction, writeStores } from '../writer.ts';

const importStores = [...writeStores, 'suppressions', 'imports', 'importChanges'] as const;
export type ImportTransaction = IDBPTransaction<LedgerSchema, typeof importStores, 'readwrite'>;

/** How far an import has come when a batch is stored; kept with it, so that one that is cut short is explained. */
export interface ImportProgress {
  readonly rows: number;
  readonly taken: number;
  readonly undated: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Does its work in one transaction: whole, or not at all. @throws DOMException where the disk is full */
export async function inImportTransaction<T>(
  ledger: Ledger,
  work: (transaction: ImportTransaction, writer: LedgerWriter) => Promise<T>,
): Promise<T> {
  const transaction: ImportTransaction = ledger.transaction(importStores, 'readwrite', { durability: 'relaxed' });
  // The writer asks for a transaction over its own stores; this one is over more.
  const writer = createWriter(transaction as unknown as WriteTransaction);
  return inWhole(transaction, () => work(transaction, writer));
}

/** Stores one batch of an import with what it changed, and the import's own record. */
export function storeBatch(
  ledger: Ledger,
  record: ImportRecord,
  progress: ImportProgress,
  change: (
    transaction: ImportTransaction,
    writer: LedgerWriter,
  ) => Promise<{ readonly changes: readonly ImportChange[]; readonly added: number }>,
): Promise<ImportRecord> {
  return inImportTransaction(ledger, async (transaction, writer) => {
    const { changes, added } = await change(transaction, writer);
    await writer.flush();
    const next: ImportRecord = {
      ...record,
      ...progress,
      added: record.added + added,
      batches: record.batches + (changes.length > 0 ? 1 : 0),
    };
    if (changes.length > 0)
      await transaction
        .objectStore('importChanges')
        .add({ account: record.account, import: record.id, n: record.batches, changes });
    await transaction.objectStore('imports').put(next);
    return next;
  });
}

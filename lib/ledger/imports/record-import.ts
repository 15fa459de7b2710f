import type { ImportRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import type { ImportProgress } from './import-transaction.ts';

/** Opens an import: from here on whatever it stores can be undone, also where it never ends. */
export async function startImport(
  ledger: Ledger,
  facts: Pick<ImportRecord, 'account' | 'accountName' | 'at' | 'fileName' | 'kind'>,
): Promise<ImportRecord> {
  const record: ImportRecord = {
    ...facts,
    id: crypto.randomUUID(),
    state: 'running',
    rows: 0,
    taken: 0,
    added: 0,
    leftOut: {},
    batches: 0,
    kept: 0,
  };
  await ledger.add('imports', record);
  return record;
}

/** Closes an import, with the counts of its last rows. */
export async function endImport(
  ledger: Ledger,
  record: ImportRecord,
  state: 'done' | 'cancelled' | 'failed',
  progress: ImportProgress,
): Promise<ImportRecord> {
  const ended: ImportRecord = { ...record, ...progress, state };
  await ledger.put('imports', ended);
  return ended;
}

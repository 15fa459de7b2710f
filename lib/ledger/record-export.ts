import type { ExportRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** Keeps a file that was made, so that a later look can tell what became of its addresses. */
export async function recordExport(ledger: Ledger, made: Omit<ExportRecord, 'id'>): Promise<void> {
  await ledger.put('exports', { ...made, id: crypto.randomUUID() });
}

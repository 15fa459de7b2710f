import type { Examined } from '../klaviyo/files/examine-file.ts';
import { repeatsHeaders } from '../klaviyo/files/header-row.ts';
import type { FileLeftOut } from '../klaviyo/files/left-out.ts';
import { type FileRecord, readRecords } from '../klaviyo/files/read-records.ts';
import type { KnownMessage } from '../ledger/imports/read-imports.ts';
import { endImport } from '../ledger/imports/record-import.ts';
import type { ImportRecord } from '../ledger/records.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { ImportPlan } from './plan.ts';
import { createTaker } from './rows.ts';

/** Why an import ended before its end; what was stored before is kept and can be undone. */
export type ImportFailure = 'storage-full' | 'storage-failed' | 'unreadable' | 'line-too-long' | 'open-quote';

export interface ImportEnd {
  readonly record: ImportRecord;
  readonly failure: ImportFailure | null;
}

export interface ImportWork {
  readonly ledger: Ledger;
  readonly file: File;
  readonly examined: Examined;
  readonly plan: ImportPlan;
  /** As `startImport` has opened it. */
  readonly record: ImportRecord;
  /** Messages that the account knows. */
  readonly messages: readonly KnownMessage[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** After each stored batch: rows read, and the share of the file, 0 to 1. */
  readonly onProgress: (rows: number, share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Takes a file in, 500 rows at a time, each batch stored before the next is read. Stopped, failed or killed, it leaves
 * whole batches, a record that says how far it came, and what is needed to undo them.
 */
export async function runImport(work: ImportWork): Promise<ImportEnd> {
  const { ledger, file, examined, plan, messages, signal } = work;
  const taker = createTaker({
    ledger,
    plan,
    messages,
    width: examined.width,
    delimiter: examined.format.delimiter,
    seenAt: file.lastModified > 0 ? Math.min(work.now, file.lastModified) : work.now,
  });
  let { record } = work;
  let rows = 0;
  let taken = 0;
  let undated = 0;
  const leftOut: Record<string, number> = {};
  const progress = () => ({ rows, taken, undated, leftOut: { ...leftOut } });
  const leaveOut = (why: FileLeftOut, count: number) => {
    leftOut[why] = (leftOut[why] ?? 0) + count;
  };
  const take = ({ row, cells, brokenLines }: FileRecord) => {
    if (row <= examined.before) return;
    if (examined.endsEarly && row === examined.before + examined.rows) {
      rows++;
      return leaveOut('cut_row', 1);
    }
    rows += Math.max(1, brokenLines);
    // A stray quotation mark may have swallowed the lines behind it.
    if (brokenLines > 1) return leaveOut('broken_quotes', brokenLines);
    if (repeatsHeaders(cells, examined.headers)) return leaveOut('repeated_headers', 1);
    const end = taker.take(cells);
    if (end.status === 'left-out')
      return leaveOut(end.why === 'wrong_columns' && brokenLines > 0 ? 'broken_quotes' : end.why, 1);
    taken++;
    if (end.undated) undated++;
  };
  const end = async (state: 'done' | 'cancelled' | 'failed', failure: ImportFailure | null): Promise<ImportEnd> => ({
    record: await endImport(ledger, record, state, progress()),
    failure,
  });

  try {
    const reading = await readRecords(
      file,
      examined.format,
      async (records, characters) => {
        for (const one of records) take(one);
        record = await taker.store(record, progress());
        const bytes = examined.format.encoding.startsWith('utf-16') ? characters * 2 : characters;
        work.onProgress(rows, Math.min(1, bytes / file.size));
      },
      signal,
    );
    if (reading.status === 'refused') return await end('failed', reading.why);
    signal.throwIfAborted();
    record = await taker.finish(record, progress, (why, count) => {
      taken -= count;
      leaveOut(why, count);
    });
    return await end('done', null);
  } catch (error) {
    if (signal.aborted) return await end('cancelled', null);
    const failure = failureOf(error);
    if (failure === 'storage-failed') console.error('The file could not be taken in', error);
    try {
      return await end('failed', failure);
    } catch {
      // The disk has no room even for saying so: the record stays as the last batch left it.
      return { record: { ...record, state: 'failed' }, failure };
    }
  }
}

function failureOf(error: unknown): ImportFailure {
  if (!(error instanceof DOMException)) return 'storage-failed';
  if (error.name === 'QuotaExceededError') return 'storage-full';
  return error.name === 'NotReadableError' || error.name === 'NotFoundError' ? 'unreadable' : 'storage-failed';
}

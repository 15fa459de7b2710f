import type { PageContent } from '../../page-read.ts';
import type { ReportRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import type { RecordedPage } from './record-page.ts';

type Sums = Extract<PageContent, { what: 'sums' }>;

/** The same table of the same scope is the same report: kind, message and scope in one text. */
export const reportId = (page: Sums['page'], message: string | null, scope: readonly string[]): string =>
  JSON.stringify([page, message, ...scope]);

/** Stores a table of sums; a later look at the same scope takes its place. */
export async function recordSums(
  ledger: Ledger,
  account: string,
  message: string | null,
  { page, scope, rows }: Sums,
  now: number,
): Promise<RecordedPage> {
  const id = reportId(page, message, scope);
  const transaction = ledger.transaction('reports', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get([account, id]);
  const record: ReportRecord = { account, id, kind: page, message, scope, seenAt: now, rows };
  transaction.store.put(record).catch(() => {});
  await transaction.done;
  return { account, stored: rows.length, added: known ? 0 : rows.length };
}

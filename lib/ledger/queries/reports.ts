import type { ReportRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';

/** All tables of sums that Klaviyo's pages showed of an account: a few for each message, without addresses. */
export const readReports = (ledger: Ledger, account: string): Promise<ReportRecord[]> =>
  ledger.getAll('reports', IDBKeyRange.bound([account], [account, []]));

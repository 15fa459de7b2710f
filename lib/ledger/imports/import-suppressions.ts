import { isSame } from '../merge.ts';
import type { ImportChange, ImportRecord, SuppressionRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import { type ImportProgress, storeBatch } from './import-transaction.ts';

/** A suppressed profile as a file tells of it. */
export type ImportedSuppression = Pick<SuppressionRecord, 'email' | 'reason' | 'reasonText' | 'suppressedAt'>;

/** Stores a batch of suppressed profiles. @param seenAt when the file was made, epoch milliseconds */
export function importSuppressions(
  ledger: Ledger,
  record: ImportRecord,
  rows: readonly ImportedSuppression[],
  seenAt: number,
  progress: ImportProgress,
): Promise<ImportRecord> {
  return storeBatch(ledger, record, progress, async (transaction) => {
    const { account } = record;
    const store = transaction.objectStore('suppressions');
    const emails = [...new Set(rows.map(({ email }) => email))];
    const stored = new Map(
      await Promise.all(emails.map(async (email) => [email, await store.get([account, email])] as const)),
    );
    const changes: ImportChange[] = [];
    for (const row of rows) {
      const before = stored.get(row.email);
      const after = mergeSuppression(before, account, row, seenAt);
      if (before && isSame(before, after)) continue;
      changes.push({ store: 'suppressions', before: before ?? null, after });
      stored.set(row.email, after);
      // Requests of one transaction keep their order; a failed one aborts it.
      store.put(after).catch(() => {});
    }
    return { changes, added: new Set(changes.map(({ after }) => 'email' in after && after.email)).size };
  });
}

/** The newer of the two says why; what it does not say, the other does. */
export function mergeSuppression(
  known: SuppressionRecord | undefined,
  account: string,
  row: ImportedSuppression,
  seenAt: number,
): SuppressionRecord {
  const isOlder = known !== undefined && known.lastSeenAt > seenAt;
  const said = isOlder || row.reason === null ? (known?.reason ? known : row) : row;
  return {
    account,
    email: row.email,
    reason: said.reason,
    reasonText: said.reasonText,
    suppressedAt: isOlder
      ? (known.suppressedAt ?? row.suppressedAt)
      : (row.suppressedAt ?? known?.suppressedAt ?? null),
    firstSeenAt: Math.min(known?.firstSeenAt ?? seenAt, seenAt),
    lastSeenAt: Math.max(known?.lastSeenAt ?? seenAt, seenAt),
  };
}

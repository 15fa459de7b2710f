import type { CaptureRecord, ExportRecord, SuppressionRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** What became of the addresses of a file: "38 of 40 are suppressed now". */
export interface ExportOutcome {
  readonly export: ExportRecord;
  readonly addresses: number;
  /** Addresses that Klaviyo has shown as suppressed. */
  readonly suppressed: number;
  /** The others: on a whole reading they are not suppressed, else only not seen. */
  readonly missing: readonly string[];
  /**
   * `whole`: the list of suppressed profiles was read from its first row to its last since the file was made. `part`:
   * some of it was, so `suppressed` is a lower bound. `not_looked`: none of it was.
   */
  readonly sure: 'whole' | 'part' | 'not_looked';
  /** Time of the reading that this goes by; `null` where there was none. */
  readonly lookedAt: number | null;
}

/**
 * Finds what became of a file. On a whole reading only what it showed counts: somebody seen as suppressed before may
 * have been taken off the list since. On a part, whoever was ever seen there counts.
 * @param captures readings of the list of suppressed profiles
 */
export function exportOutcome(
  made: ExportRecord,
  suppressions: ReadonlyMap<string, SuppressionRecord>,
  captures: readonly CaptureRecord[],
): ExportOutcome {
  const since = captures
    .filter(
      ({ page, account, endedAt }) => page === 'suppressed-profiles' && account === made.account && endedAt >= made.at,
    )
    .toSorted((a, b) => b.endedAt - a.endedAt);
  const whole = since.find(({ completeness, startedAt }) => completeness?.complete === 'yes' && startedAt >= made.at);
  const addresses = [...new Set(made.addresses)];
  const isSuppressed = (email: string) => {
    const record = suppressions.get(email);
    return record !== undefined && (!whole || record.lastSeenAt >= whole.startedAt);
  };
  const missing = addresses.filter((email) => !isSuppressed(email));
  const last = whole ?? since[0];
  return {
    export: made,
    addresses: addresses.length,
    suppressed: addresses.length - missing.length,
    missing,
    sure: whole ? 'whole' : last ? 'part' : 'not_looked',
    lookedAt: last?.endedAt ?? null,
  };
}

/** What became of every suppression file of an account, the latest first. */
export async function readExportOutcomes(ledger: Ledger, account: string): Promise<ExportOutcome[]> {
  const range = IDBKeyRange.bound([account], [account, []]);
  const transaction = ledger.transaction(['exports', 'suppressions', 'captures']);
  const [exports, captures] = await Promise.all([
    transaction.objectStore('exports').getAll(range),
    transaction.objectStore('captures').index('byMessage').getAll([account, 'page:suppressed-profiles']),
  ]);
  const files = exports.filter(({ kind }) => kind === 'suppression').toSorted((a, b) => b.at - a.at);
  const emails = [...new Set(files.flatMap(({ addresses }) => addresses))];
  const found = await Promise.all(emails.map((email) => transaction.objectStore('suppressions').get([account, email])));
  const suppressions = new Map(found.flatMap((record) => (record ? [[record.email, record] as const] : [])));
  return files.map((made) => exportOutcome(made, suppressions, captures));
}

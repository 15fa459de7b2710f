import type { CaptureRecord, ExportRecord, SuppressionRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** What became of the addresses of a file: "38 of 40 are suppressed now", or "0 of 40 so far; 162 were before". */
export interface ExportOutcome {
  readonly export: ExportRecord;
  readonly addresses: number;
  /** Of the addresses, how many are suppressed and were so before the file was made: what it has no part in. */
  readonly before: number;
  /** The others that Klaviyo has shown as suppressed, those among them of whom no time is known. */
  readonly suppressed: number;
  /** The others: on a whole reading they are not suppressed, else only not seen. */
  readonly missing: readonly string[];
  /**
   * `whole`: since the file was made, the list of suppressed profiles was read from its first row to its last, or every
   * address was seen as suppressed. `part`: some of it was read, so `suppressed` is a lower bound; a list from a file is
   * no more than that, because nobody knows of what it is the export. `not_looked`: none of it was.
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
  const before = addresses.filter((email) => isSuppressed(email) && wasBefore(suppressions.get(email), made.at));
  const seenAt = addresses.flatMap((email) => {
    const at = suppressions.get(email)?.lastSeenAt ?? Number.NEGATIVE_INFINITY;
    return at >= made.at ? [at] : [];
  });
  const looks = whole ? [whole.endedAt] : [...since.map(({ endedAt }) => endedAt), ...seenAt];
  const isWhole = whole !== undefined || (addresses.length > 0 && seenAt.length === addresses.length);
  return {
    export: made,
    addresses: addresses.length,
    before: before.length,
    suppressed: addresses.length - missing.length - before.length,
    missing,
    sure: isWhole ? 'whole' : looks.length > 0 ? 'part' : 'not_looked',
    lookedAt: looks.reduce<number | null>((latest, at) => Math.max(latest ?? at, at), null),
  };
}

/** Suppressed before that time for certain: by Klaviyo's own date, else by having been seen so. */
function wasBefore(record: SuppressionRecord | undefined, at: number): boolean {
  if (!record) return false;
  const { suppressedAt, firstSeenAt } = record;
  if (suppressedAt === null) return firstSeenAt < at;
  // Klaviyo tells the minute, or by midnight the day alone: only their end is certainly before.
  const time = new Date(suppressedAt);
  const isDay = time.getHours() + time.getMinutes() === 0 || time.getUTCHours() + time.getUTCMinutes() === 0;
  return suppressedAt + (isDay ? 86_400_000 : 60_000) <= at;
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

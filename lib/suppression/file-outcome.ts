import type { ExportRecord, SuppressionRecord } from '../ledger/records.ts';

/** What became of a suppression file. */
export interface FileOutcome {
  readonly of: number;
  /** Addresses that Klaviyo's list of suppressed profiles shows by now. */
  readonly suppressed: readonly string[];
  /** Not seen there so far: the list may have been read in part, so it is no proof that they are not. */
  readonly notSeen: readonly string[];
  /** When the list was last read after the file was made; `null`: never, so nothing is known. */
  readonly checkedAt: number | null;
}

/**
 * Compares a file with what has been seen of Klaviyo's suppressed profiles since: "38 of 40 are suppressed now".
 * @param suppressions all that are known of the account, by address
 */
export function fileOutcome(
  { addresses, at }: Pick<ExportRecord, 'addresses' | 'at'>,
  suppressions: ReadonlyMap<string, SuppressionRecord>,
): FileOutcome {
  let last = Number.NEGATIVE_INFINITY;
  for (const { lastSeenAt } of suppressions.values()) last = Math.max(last, lastSeenAt);
  const isSuppressed = (email: string) => suppressions.has(email.toLowerCase());
  return {
    of: addresses.length,
    suppressed: addresses.filter(isSuppressed),
    notSeen: addresses.filter((email) => !isSuppressed(email)),
    checkedAt: last > at ? last : null,
  };
}

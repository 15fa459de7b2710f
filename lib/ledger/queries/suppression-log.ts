import type { ExportRecord, SuppressionRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import { windowsOf } from './windows.ts';

export interface SuppressionLog {
  /** Files that were made, newest first. */
  readonly files: readonly ExportRecord[];
  /** Profiles that Klaviyo has shown as suppressed, by address. */
  readonly profiles: ReadonlyMap<string, SuppressionRecord>;
}

/** Files that were made for an account and the suppressed profiles that Klaviyo has shown. */
export async function readSuppressionLog(
  ledger: Ledger,
  account: string,
  signal: AbortSignal,
): Promise<SuppressionLog> {
  const profiles = new Map<string, SuppressionRecord>();
  for await (const window of windowsOf(ledger, 'suppressions', account)) {
    if (signal.aborted) break;
    for (const profile of window) profiles.set(profile.email, profile);
  }
  const exports = await ledger.getAllFromIndex('exports', 'byTime', IDBKeyRange.bound([account], [account, []]));
  return { files: exports.toReversed(), profiles };
}

import type { Ledger } from '../schema.ts';

const places = ['people', 'suppressions', 'feedEvents'] as const;

/** The address of an account for which this holds; `null` where the ledger knows none. Keys alone are read. */
export async function findAddress(
  ledger: Ledger,
  account: string,
  isWanted: (email: string) => boolean,
): Promise<string | null> {
  for (const place of places) {
    const keys = await ledger.getAllKeys(place, IDBKeyRange.bound([account], [account, []]));
    const found = keys.find(([, email]) => isWanted(email));
    if (found) return found[1];
  }
  return null;
}

import type { Account } from '../read-history.ts';
import type { Ledger } from '../schema.ts';
import { findAddress } from './find-address.ts';

/** Accounts that know a message, by their keys. */
export async function accountsOfMessage(ledger: Ledger, id: string): Promise<string[]> {
  const keys = await ledger.getAllKeysFromIndex('messages', 'byId', id);
  return keys.map(([account]) => account);
}

/** Those of the accounts that know a person for whose address this holds. */
export async function accountsOfPerson(
  ledger: Ledger,
  accounts: readonly Account[],
  isWanted: (email: string) => boolean,
): Promise<string[]> {
  const found = await Promise.all(accounts.map(({ id }) => findAddress(ledger, id, isWanted)));
  return accounts.flatMap(({ id }, index) => (found[index] === null ? [] : [id]));
}

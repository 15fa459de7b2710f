import { unknownAccount } from '../../lib/ledger/account.ts';
import type { Account } from '../../lib/ledger/read-history.ts';
import { say } from '../words.ts';

/** An account's name for people: as its pages show it, else its key in the ledger. */
export function accountName({ id, name }: Pick<Account, 'id' | 'name'>): string {
  return name ?? (id === unknownAccount ? say('history.unknownAccount') : id);
}

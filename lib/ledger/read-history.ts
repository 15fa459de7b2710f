import type { MessageRecord, PersonRecord } from './records.ts';
import type { Ledger } from './schema.ts';

export interface Account {
  readonly id: string;
  readonly messages: number;
}

/** The accounts in the ledger, the most used first. */
export async function readAccounts(ledger: Ledger): Promise<Account[]> {
  const keys = await ledger.getAllKeys('messages');
  return [...Map.groupBy(keys, ([account]) => account)]
    .map(([id, own]) => ({ id, messages: own.length }))
    .sort((a, b) => b.messages - a.messages);
}

/** All messages of an account, newest first; those without a send time by when they were first seen. */
export async function readMessages(ledger: Ledger, account: string): Promise<MessageRecord[]> {
  const messages = await ledger.getAll('messages', IDBKeyRange.bound([account], [account, []]));
  return messages.sort((a, b) => (b.sentAt ?? b.firstSeenAt) - (a.sentAt ?? a.firstSeenAt));
}

/** People of an account whose address begins with or holds `search`, latest bounce first, at most `limit`. */
export async function readPeople(
  ledger: Ledger,
  account: string,
  search: string,
  limit: number,
): Promise<PersonRecord[]> {
  const found: PersonRecord[] = [];
  const wanted = search.trim().toLowerCase();
  const index = ledger.transaction('people').store.index('byLast');
  for (
    let cursor = await index.openCursor(IDBKeyRange.bound([account], [account, []]), 'prev');
    cursor && found.length < limit;
    cursor = await cursor.continue()
  ) {
    if (wanted === '' || cursor.value.email.includes(wanted) || cursor.value.name.toLowerCase().includes(wanted))
      found.push(cursor.value);
  }
  return found;
}

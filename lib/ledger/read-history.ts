import type { MessageRecord } from './records.ts';
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

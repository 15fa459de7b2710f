import type { MessageRecord } from './records.ts';
import type { Ledger } from './schema.ts';

export interface Account {
  readonly id: string;
  /** As its pages show it, else as the user typed it; `null` where none has, as in a ledger that was restored from a backup. */
  readonly name: string | null;
  readonly messages: number;
}

/** The accounts in the ledger, the most used first. */
export async function readAccounts(ledger: Ledger): Promise<Account[]> {
  const keys = await ledger.getAllKeys('messages');
  const accounts = [...Map.groupBy(keys, ([account]) => account)].map(async ([id, own]) => ({
    id,
    name: await readName(ledger, id),
    messages: own.length,
  }));
  return (await Promise.all(accounts)).sort((a, b) => b.messages - a.messages);
}

/** Readings that are asked for an account's name: every page of it shows one, and there may be thousands. */
const asked = 50;

async function readName(ledger: Ledger, account: string): Promise<string | null> {
  const captures = await ledger.getAll('captures', IDBKeyRange.bound([account], [account, []]), asked);
  const shown = captures.find(({ accountName }) => accountName)?.accountName;
  if (shown) return shown;
  const imports = await ledger.getAll('imports', IDBKeyRange.bound([account], [account, []]), asked);
  return imports.find(({ accountName }) => accountName)?.accountName ?? null;
}

/** All messages of an account, newest first; those without a send time by when they were first seen. */
export async function readMessages(ledger: Ledger, account: string): Promise<MessageRecord[]> {
  const messages = await ledger.getAll('messages', IDBKeyRange.bound([account], [account, []]));
  return messages.sort((a, b) => (b.sentAt ?? b.firstSeenAt) - (a.sentAt ?? a.firstSeenAt));
}

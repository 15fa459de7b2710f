import type { MessageRecord } from './records.ts';
import type { Ledger } from './schema.ts';
import type { WriteTransaction } from './writer.ts';

type MessageKey = Pick<MessageRecord, 'account' | 'id'>;

/**
 * Takes people out of the suppression file of a message, or puts them back. An empty choice stays as a record: else an
 * older backup would bring back what the user has changed since.
 * @param now epoch milliseconds
 */
export async function setTakenOut(
  ledger: Ledger,
  { account, id }: MessageKey,
  emails: readonly string[],
  isOut: boolean,
  now: number,
): Promise<void> {
  const transaction = ledger.transaction('takenOut', 'readwrite', { durability: 'strict' });
  const known = new Set((await transaction.store.get([account, id]))?.emails);
  const change = new Set(emails);
  const next = isOut ? known.union(change) : known.difference(change);
  await transaction.store.put({ account, message: id, emails: [...next], at: now });
  await transaction.done;
}

/** Gives the choice made on one message to another that takes its place. */
export async function moveTakenOut(transaction: WriteTransaction, from: MessageKey, to: MessageKey): Promise<void> {
  const store = transaction.objectStore('takenOut');
  const moved = await store.get([from.account, from.id]);
  if (!moved) return;
  const known = await store.get([to.account, to.id]);
  await store.delete([from.account, from.id]);
  await store.put({
    account: to.account,
    message: to.id,
    emails: [...new Set([...(known?.emails ?? []), ...moved.emails])],
    at: Math.max(known?.at ?? 0, moved.at),
  });
}

/** Drops addresses from the choice made on a message. */
export async function forgetTakenOut(
  transaction: WriteTransaction,
  { account, id }: MessageKey,
  gone: ReadonlySet<string>,
): Promise<void> {
  const store = transaction.objectStore('takenOut');
  const known = await store.get([account, id]);
  if (known) await store.put({ ...known, emails: known.emails.filter((email) => !gone.has(email)) });
}

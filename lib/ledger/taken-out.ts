import type { MessageRecord, TakenOutRecord } from './records.ts';
import type { Ledger } from './schema.ts';
import type { WriteTransaction } from './writer.ts';

type MessageKey = Pick<MessageRecord, 'account' | 'id'>;

const ofAccount = (account: string) => IDBKeyRange.bound([account], [account, []]);

/**
 * Whom the user took out of the suppression files of an account. Klaviyo suppresses a person, not a bounce: whoever was
 * taken out of the file of one message stays out of those of all others.
 */
export async function readTakenOut(
  store: { readonly getAll: (range: IDBKeyRange) => Promise<TakenOutRecord[]> },
  account: string,
): Promise<ReadonlySet<string>> {
  return new Set((await store.getAll(ofAccount(account))).flatMap(({ emails }) => emails));
}

/**
 * Takes people out of the suppression files, on a message, or puts them back, wherever they were taken out. An empty
 * choice stays as a record: else an older backup would bring back what the user has changed since.
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
  const known = await transaction.store.getAll(ofAccount(account));
  const change = new Set(emails);
  const own = known.find(({ message }) => message === id) ?? { account, message: id, emails: [] };
  const changed = isOut
    ? [{ ...own, emails: [...new Set(own.emails).union(change)] }]
    : [own, ...known.filter((record) => record !== own && record.emails.some((email) => change.has(email)))].map(
        (record) => ({ ...record, emails: record.emails.filter((email) => !change.has(email)) }),
      );
  await Promise.all(changed.map((record) => transaction.store.put({ ...record, at: now })));
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

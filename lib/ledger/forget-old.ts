import type { MessageRecord } from './records.ts';
import { timeOf } from './rollup.ts';
import type { Ledger } from './schema.ts';
import { forgetTakenOut } from './taken-out.ts';
import { createWriter, type WriteTransaction, writeStores } from './writer.ts';

const day = 86_400_000;

export interface Forgotten {
  readonly bounces: number;
  readonly feedEvents: number;
}

/** Is it time to forget again? Once a day is often enough. @param lastAt when it was last done, `null` for never */
export function isForgettingDue(lastAt: number | null, now: number): boolean {
  return lastAt === null || now - lastAt >= day || lastAt > now;
}

/**
 * Forgets bounces and feed events that are older than the user wants to keep, a message at a time. Messages stay, with
 * how many bounced of how many; what was needed to undo old imports goes, because it holds the same addresses.
 * Interrupted, it goes on where it was the next time.
 * @param keepDays `null`: nothing is ever forgotten
 * @param now epoch milliseconds
 */
export async function forgetOld(ledger: Ledger, keepDays: number | null, now: number): Promise<Forgotten> {
  if (keepDays === null) return { bounces: 0, feedEvents: 0 };
  const before = now - keepDays * day;
  let bounces = 0;
  for (const { account, id, channel, sentAt, rollup } of await ledger.getAll('messages')) {
    const isYoung = channel === 'campaign' && sentAt !== null && sentAt >= before;
    if (rollup.bounces > 0 && !isYoung) bounces += await forgetOfMessage(ledger, account, id, before);
  }
  await forgetWaysBack(ledger, before);
  return { bounces, feedEvents: await forgetFeedEvents(ledger, before) };
}

async function forgetOfMessage(ledger: Ledger, account: string, id: string, before: number): Promise<number> {
  const transaction: WriteTransaction = ledger.transaction(writeStores, 'readwrite');
  const writer = createWriter(transaction);
  const message = await writer.message(account, id);
  const all = message ? await writer.bouncesOf(account, id) : [];
  const old = message ? all.filter((bounce) => timeOf(bounce, message) < before) : [];
  if (message && old.length > 0) {
    writer.setMessage(withTotal(message));
    for (const bounce of old) await writer.remove(bounce, message);
    const left = new Set(all.filter((bounce) => !old.includes(bounce)).map(({ email }) => email));
    await forgetTakenOut(transaction, message, new Set(old.map(({ email }) => email)).difference(left));
    await writer.flush();
  }
  await transaction.done;
  return old.length;
}

/**
 * A message whose bounces are about to go, with their number kept as a figure. It is no longer read: a reading that
 * calls itself whole would make the sum of what is left the number of those that bounced.
 */
function withTotal(message: MessageRecord): MessageRecord {
  const { completeness, rollup, bounced } = message;
  const total =
    completeness?.complete === 'yes' ? rollup.bounces : Math.max(bounced ?? -1, completeness?.expected ?? -1);
  return { ...message, bounced: total < 0 ? bounced : total, completeness: null };
}

async function forgetFeedEvents(ledger: Ledger, before: number): Promise<number> {
  const transaction = ledger.transaction('feedEvents', 'readwrite');
  let forgotten = 0;
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
    if ((cursor.value.at || cursor.value.firstSeenAt) >= before) continue;
    await cursor.delete();
    forgotten++;
  }
  await transaction.done;
  return forgotten;
}

async function forgetWaysBack(ledger: Ledger, before: number): Promise<void> {
  const transaction = ledger.transaction(['imports', 'importChanges'], 'readwrite');
  const old = (await transaction.objectStore('imports').getAll()).filter(({ at }) => at < before);
  await Promise.all([
    ...old.map(({ account, id }) =>
      transaction.objectStore('importChanges').delete(IDBKeyRange.bound([account, id], [account, id, []])),
    ),
    transaction.done,
  ]);
}

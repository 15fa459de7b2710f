import type { RowsRead } from '../messages.ts';
import { accountKey, unknownAccount } from './account.ts';
import { findSame, isSame, mergeBounce, mergeCompleteness, mergeMessage } from './merge.ts';
import type { BounceRecord, MessageRecord } from './records.ts';
import type { Ledger } from './schema.ts';
import { createWriter, type LedgerWriter, type WriteTransaction } from './writer.ts';

export interface Recorded {
  readonly account: string;
  /** Bounces of this message in the ledger now. */
  readonly stored: number;
  /** How many of the rows were not known before. */
  readonly added: number;
  readonly message: MessageRecord;
}

/**
 * Classifies a batch of rows and stores it with its roll-ups in one transaction: whole, or not at all. The same batch
 * again changes nothing.
 * @param now epoch milliseconds
 * @throws DOMException `QuotaExceededError` where the disk is full; nothing of the batch is stored then
 */
export async function recordRows(ledger: Ledger, batch: RowsRead, now: number): Promise<Recorded> {
  const transaction: WriteTransaction = ledger.transaction(['messages', 'bounces', 'people', 'captures', 'daily'], 'readwrite', { durability: 'strict' });
  try {
    const recorded = await record(transaction, batch, now);
    await transaction.done;
    return recorded;
  } catch (error) {
    // A failed request has already aborted it; anything else must not leave half a batch behind.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    throw transaction.error ?? error;
  }
}

async function record(transaction: WriteTransaction, batch: RowsRead, now: number): Promise<Recorded> {
  const writer = createWriter(transaction);
  const account = await settleAccount(transaction, writer, batch, now);
  const known = await writer.message(account, batch.message.id);
  const merged = mergeMessage(known, account, batch.message, now);
  await setMessage(writer, known, merged);

  let added = 0;
  const records = new Map<string, BounceRecord[]>();
  for (const row of batch.rows) {
    const same = records.get(row.email) ?? (await writer.bouncesOf(account, merged.id, row.email));
    const before = findSame(same, row, merged.channel);
    const after = mergeBounce(before, row, merged, now);
    if (!before) added++;
    if (!before || !isSame(before, after)) {
      if (before) await writer.remove(before, merged);
      await writer.add(after, merged);
    }
    records.set(row.email, [...same.filter((bounce) => bounce !== before), after].sort((a, b) => a.at - b.at));
  }

  const current = (await writer.message(account, merged.id)) ?? merged;
  const message = { ...current, completeness: mergeCompleteness(current.completeness, batch.completeness, current.rollup.bounces) };
  writer.setMessage(message);
  const captures = transaction.objectStore('captures');
  const capture = await captures.get([account, batch.capture]);
  await captures.put({
    account,
    id: batch.capture,
    message: merged.id,
    page: batch.page,
    startedAt: capture?.startedAt ?? now,
    endedAt: now,
    completeness: batch.completeness,
  });
  await writer.flush();
  return { account, stored: message.rollup.bounces, added, message };
}

/** Days and people go by the send's time: where it becomes known later, what was counted under another day moves. */
async function setMessage(writer: LedgerWriter, known: MessageRecord | undefined, merged: MessageRecord): Promise<void> {
  if (!known || known.sentAt === merged.sentAt || known.rollup.bounces === 0) {
    writer.setMessage(merged);
    return;
  }
  const bounces = await writer.bouncesOf(known.account, known.id);
  for (const bounce of bounces) await writer.remove(bounce, known);
  const emptied = (await writer.message(known.account, known.id)) ?? known;
  writer.setMessage({ ...merged, rollup: emptied.rollup });
  for (const bounce of bounces) await writer.add(bounce, merged);
}

/**
 * Under which account a batch belongs. A page without a mark belongs where the message is known from; a message first
 * seen without a mark moves to its account once a page tells it. Klaviyo's message ids are unique over all accounts; the
 * stand-in for an id that is made of an address is not.
 */
async function settleAccount(transaction: WriteTransaction, writer: LedgerWriter, batch: RowsRead, now: number): Promise<string> {
  const account = accountKey(batch.account);
  if (batch.message.id.startsWith('page:')) return account;
  const copies = await transaction.objectStore('messages').index('byId').getAll(batch.message.id);
  if (account === unknownAccount) return copies.find((copy) => copy.account !== unknownAccount)?.account ?? unknownAccount;
  const orphan = copies.find((copy) => copy.account === unknownAccount);
  if (orphan) {
    const target = mergeMessage(await writer.message(account, orphan.id), account, orphan, now);
    const moved = { ...target, completeness: mergeCompleteness(target.completeness, orphan.completeness, orphan.rollup.bounces) };
    writer.setMessage(moved);
    for (const bounce of await writer.bouncesOf(unknownAccount, orphan.id)) {
      await writer.remove(bounce, orphan);
      await writer.add({ ...bounce, account }, moved);
    }
    writer.forget(orphan);
  }
  return account;
}

import type { RowsRead } from '../messages.ts';
import { accountKey, isUniqueId, onlyAccount, unknownAccount } from './account.ts';
import { mergeMessage } from './merge.ts';
import { mergeCompleteness } from './merge-completeness.ts';
import type { MessageRecord } from './records.ts';
import { moveTakenOut } from './taken-out.ts';
import type { LedgerWriter, WriteTransaction } from './writer.ts';

/**
 * Under which account a batch belongs. A page without a mark belongs where the message is known from; a message first
 * seen without a mark moves to its account once a page tells it.
 */
export async function settleAccount(
  transaction: WriteTransaction,
  writer: LedgerWriter,
  batch: Pick<RowsRead, 'account' | 'message'>,
): Promise<string> {
  const account = accountKey(batch.account);
  if (!isUniqueId(batch.message.id)) return account;
  const copies = await transaction.objectStore('messages').index('byId').getAll(batch.message.id);
  if (account === unknownAccount) return onlyAccount(copies) ?? unknownAccount;
  const orphan = copies.find((copy) => copy.account === unknownAccount);
  // Beside a copy in any account, the orphan may be of that one or of another: it stays where it is.
  if (orphan && copies.length === 1) await move(transaction, writer, orphan, account);
  return account;
}

/** Moves a message, with all that belongs to it, to an account that does not know it yet. */
async function move(
  transaction: WriteTransaction,
  writer: LedgerWriter,
  orphan: MessageRecord,
  account: string,
): Promise<void> {
  const moved = mergeMessage(undefined, account, orphan, orphan.lastSeenAt);
  writer.setMessage({ ...moved, completeness: mergeCompleteness(null, orphan.completeness, orphan.rollup.bounces) });
  for (const bounce of await writer.bouncesOf(orphan.account, orphan.id)) {
    await writer.remove(bounce, orphan);
    await writer.add({ ...bounce, account }, moved);
  }
  await moveTakenOut(transaction, orphan, moved);
  writer.forget(orphan);

  const captures = transaction.objectStore('captures');
  for (const capture of await captures.index('byMessage').getAll([orphan.account, orphan.id])) {
    await captures.delete([capture.account, capture.id]);
    await captures.put({ ...capture, account });
  }
  const exports = transaction.objectStore('exports');
  for (const made of await exports.getAll(IDBKeyRange.bound([orphan.account], [orphan.account, []]))) {
    if (made.message !== orphan.id) continue;
    await exports.delete([made.account, made.id]);
    await exports.put({ ...made, account });
  }
}

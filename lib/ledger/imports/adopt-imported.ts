import type { CapturedMessage } from '../../messages.ts';
import { capturedRow } from '../captured-row.ts';
import { findSame, isSame, mergeBounce, mergeMessage } from '../merge.ts';
import type { MessageRecord } from '../records.ts';
import { replaceMessage } from '../replace-message.ts';
import { moveTakenOut } from '../taken-out.ts';
import type { LedgerWriter, WriteTransaction } from '../writer.ts';
import { fillGaps, messageIdOfName } from './imported-message.ts';
import { messagesNamed } from './read-imports.ts';

/** Send times of one campaign as a user types a day and as a page shows it, time zones included. */
const sameSend = 2 * 86_400_000;

/** Of several sends of one name, which a file tells apart by their times, the one of this time. */
function ofSameSend(dated: readonly MessageRecord[], { sentAt }: CapturedMessage): MessageRecord | undefined {
  const same = dated.filter(
    (one) => one.sentAt !== null && sentAt !== null && Math.abs(one.sentAt - sentAt) <= sameSend,
  );
  return same.length === 1 ? same[0] : undefined;
}

/**
 * A file may bring a message by its name alone, before any page tells its id. When a page does, the bounces move to the
 * message of the page: else each of them would be two, and two soft bounces in a row where there was one. Of several
 * messages with that name nobody knows which is meant, and nothing moves.
 * @param now when the page was read, epoch milliseconds
 */
export async function adoptImported(
  transaction: WriteTransaction,
  writer: LedgerWriter,
  account: string,
  seen: CapturedMessage,
  now: number,
): Promise<void> {
  const idOfName = seen.name ? messageIdOfName(seen.channel, seen.name) : seen.id;
  if (!seen.name || idOfName === seen.id) return;
  const messages = transaction.objectStore('messages');
  const dated = await messages.getAll(IDBKeyRange.bound([account, `${idOfName}-`], [account, `${idOfName}-\uffff`]));
  const imported = (await writer.message(account, idOfName)) ?? ofSameSend(messagesNamed(dated, seen.name), seen);
  if (!imported) return;
  const importedId = imported.id;
  const all = await messages.getAll(IDBKeyRange.bound([account], [account, []]));
  // Others of the name that the file itself has told apart are other sends.
  const others = messagesNamed(all, seen.name).filter(
    ({ id }) => id !== importedId && id !== seen.id && !dated.some((one) => one.id === id),
  );
  const isOtherSend =
    imported.sentAt !== null && seen.sentAt !== null && Math.abs(imported.sentAt - seen.sentAt) > sameSend;
  if (others.length > 0 || isOtherSend) return;

  const known = await writer.message(account, seen.id);
  const shown = known ?? mergeMessage(undefined, account, seen, now);
  const figures = fillGaps(shown.figures, imported.figures);
  const message = {
    ...shown,
    sentAt: shown.sentAt ?? seen.sentAt ?? imported.sentAt,
    sent: shown.sent ?? imported.sent,
    bounced: shown.bounced ?? imported.bounced,
    firstSeenAt: Math.min(shown.firstSeenAt, imported.firstSeenAt),
    ...(figures ? { figures } : {}),
  };
  await replaceMessage(writer, known, message);
  for (const bounce of await writer.bouncesOf(account, importedId)) {
    await writer.remove(bounce, imported);
    const row = capturedRow(bounce);
    const previous = findSame(await writer.bouncesOf(account, seen.id, bounce.email), row, message.channel);
    const next = mergeBounce(previous, row, message, bounce.firstSeenAt, true);
    if (previous && isSame(previous, next)) continue;
    if (previous) await writer.remove(previous, message);
    await writer.add(next, message);
  }
  await moveTakenOut(transaction, imported, message);
  writer.forget(imported);
}

import { isInFuture } from '../lib/insight/future.ts';
import type { MessageRecord } from '../lib/ledger/records.ts';
import { formatDay, say } from './words.ts';

/** Says of a message that is dated in the future that nothing is judged by it; nothing of any other. */
export function FutureNote({ message, now }: { readonly message: MessageRecord; readonly now: number }) {
  if (message.sentAt === null || !isInFuture(message, now)) return null;
  return <p className="notice">{say('popup.future', { day: formatDay(message.sentAt) })}</p>;
}

import { isSame } from './merge.ts';
import type { MessageRecord } from './records.ts';
import type { LedgerWriter } from './writer.ts';

/**
 * Writes a message in another's place. Days and people go by the send's time: where that changes, every bounce of the
 * message is counted anew.
 */
export async function replaceMessage(
  writer: LedgerWriter,
  known: MessageRecord | undefined,
  next: MessageRecord,
): Promise<void> {
  if (known && isSame(known, next)) return;
  if (!known || known.sentAt === next.sentAt || known.rollup.bounces === 0) {
    writer.setMessage(next);
    return;
  }
  const bounces = await writer.bouncesOf(known.account, known.id);
  for (const bounce of bounces) await writer.remove(bounce, known);
  const emptied = (await writer.message(known.account, known.id)) ?? known;
  writer.setMessage({ ...next, rollup: emptied.rollup });
  for (const bounce of bounces) await writer.add(bounce, next);
}

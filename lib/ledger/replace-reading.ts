import type { RowsRead } from '../messages.ts';
import { findSame, mergeBounce } from './merge.ts';
import type { MessageRecord } from './records.ts';
import type { LedgerWriter } from './writer.ts';

/**
 * Takes back what another reading of the same page has said of a message's bounces: a bounce that it alone told goes, one
 * that it changed says again what it said before. What another capture, a file or another way of reading has told stays.
 * @param now epoch milliseconds
 */
export async function takeBack(
  writer: LedgerWriter,
  message: MessageRecord,
  { byHand, rows }: NonNullable<RowsRead['replaced']>,
  now: number,
): Promise<void> {
  const stored = new Map(
    await Promise.all(
      [...new Set(rows.map(({ email }) => email))].map(
        async (email) => [email, await writer.bouncesOf(message.account, message.id, email)] as const,
      ),
    ),
  );
  for (const { email, at } of rows) {
    const known = stored.get(email) ?? [];
    const row = { email, at, name: '', type: null, category: null, categoryText: '', reason: '' };
    const bounce = findSame(known, row, message.channel);
    if (!bounce?.source || bounce.source.byHand !== byHand) continue;
    stored.set(
      email,
      known.filter((other) => other !== bounce),
    );
    await writer.remove(bounce, message);
    const { before } = bounce.source;
    if (before) await writer.add(mergeBounce(undefined, before, message, now), message);
  }
}

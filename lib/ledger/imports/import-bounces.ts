import type { RowsRead } from '../../messages.ts';
import { findSame, isSame, mergeBounce } from '../merge.ts';
import { mergeCompleteness } from '../merge-completeness.ts';
import type { BounceRecord, ImportChange, ImportRecord, MessageRecord } from '../records.ts';
import { replaceMessage } from '../replace-message.ts';
import type { Ledger } from '../schema.ts';
import { type ImportProgress, storeBatch } from './import-transaction.ts';
import { factsOf, type ImportedMessage, mergeImported } from './imported-message.ts';

export interface ImportedBounces {
  readonly message: ImportedMessage;
  readonly rows: RowsRead['rows'];
}

/**
 * Stores a batch of bounces from a file, of one message or several. A bounce that is known keeps what its page said,
 * and takes from the file only what the page did not show.
 * @param seenAt when the file was made, epoch milliseconds
 */
export function importBounces(
  ledger: Ledger,
  record: ImportRecord,
  batches: readonly ImportedBounces[],
  seenAt: number,
  progress: ImportProgress,
): Promise<ImportRecord> {
  return storeBatch(ledger, record, progress, async (_, writer) => {
    const changes: ImportChange[] = [];
    let added = 0;
    for (const { message: seen, rows } of batches) {
      const known = await writer.message(record.account, seen.id);
      const message = mergeImported(known, record.account, seen, seenAt);
      await replaceMessage(writer, known, message);
      const bounces: ImportChange[] = [];

      const emails = [...new Set(rows.map(({ email }) => email))];
      // Asked for all at once, because each answer takes its time.
      const stored = new Map<string, BounceRecord[]>(
        (known?.rollup.bounces ?? 0) === 0
          ? []
          : await Promise.all(
              emails.map(async (email) => [email, await writer.bouncesOf(record.account, seen.id, email)] as const),
            ),
      );
      for (const row of rows) {
        const same = stored.get(row.email) ?? [];
        const previous = findSame(same, row, message.channel);
        const after =
          previous && isLaterBounce(row, previous)
            ? mergeBounce({ ...previous, ...noWords }, row, message, seenAt)
            : mergeBounce(previous, row, message, seenAt, true);
        // When it was first seen is no news: an older file of a known bounce tells nothing by it.
        const next = previous ? { ...after, firstSeenAt: previous.firstSeenAt } : after;
        if (previous && isSame(previous, next)) continue;
        added++;
        if (previous) await writer.remove(previous, message);
        await writer.add(next, message);
        bounces.push({ store: 'bounces', before: previous ?? null, after: next });
        stored.set(
          row.email,
          [...same.filter((bounce) => bounce !== previous), next].sort((a, b) => a.at - b.at),
        );
      }
      const counted = withReading((await writer.message(record.account, seen.id)) ?? message);
      writer.setMessage(counted);
      const before = known ? factsOf(known) : null;
      const after = factsOf(counted);
      // Before its bounces, and so undone after them: a message with bounces is not taken back.
      if (!before || !isSame(before, after)) changes.push({ store: 'messages', before, after });
      changes.push(...bounces);
    }
    return { changes, added };
  });
}

/** What was said of an earlier bounce is not said of a later one. */
const noWords = { klaviyoCategory: null, klaviyoCategoryText: '', klaviyoReason: '' };

/**
 * Did the same address bounce again later, and otherwise? Lists that were put together hold both, in any order. Of the
 * same type it is the bounce that is known, whose time a file may tell in another zone.
 */
function isLaterBounce({ at, type }: RowsRead['rows'][number], known: BounceRecord): boolean {
  const isLater = at !== null && known.bouncedAt !== null && at - known.bouncedAt > 60_000;
  return isLater && type !== null && known.klaviyoType !== null && type !== known.klaviyoType;
}

/**
 * A message with how much of it the ledger holds. Said with every batch: an import may be cut short, and what came of it
 * counts. A file does not tell of how many; the message's own figure does, where it is known.
 */
function withReading(message: MessageRecord): MessageRecord {
  const { rollup, bounced } = message;
  const seen = {
    read: rollup.bounces,
    expected: bounced,
    expectedBy: bounced === null ? null : 'message',
    complete: 'unknown',
    leftOut: {},
  } as const;
  return { ...message, completeness: mergeCompleteness(message.completeness, seen, rollup.bounces) };
}

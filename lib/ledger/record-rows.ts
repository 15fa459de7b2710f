import type { RowsRead } from '../messages.ts';
import { sourceAfter, withSource } from './bounce-source.ts';
import { adoptImported } from './imports/adopt-imported.ts';
import { findSame, isSame, mergeBounce, mergeMessage, type SeenMessage, type SeenRow } from './merge.ts';
import { mergeCompleteness, outgrown } from './merge-completeness.ts';
import type { BounceRecord, MessageRecord } from './records.ts';
import { replaceMessage } from './replace-message.ts';
import { takeBack } from './replace-reading.ts';
import type { Ledger } from './schema.ts';
import { settleAccount } from './settle-account.ts';
import { inWhole } from './whole-transaction.ts';
import { createWriter, type LedgerWriter, type WriteTransaction, writeStores } from './writer.ts';

export interface Recorded {
  readonly account: string;
  /** Bounces of this message in the ledger now. */
  readonly stored: number;
  /** How many of the rows were not known before. */
  readonly added: number;
  readonly message: MessageRecord;
}

/** A batch as a page or a backup gives it; a backup also tells when things were first seen. */
export type Batch = Omit<RowsRead, 'message' | 'rows'> & {
  readonly message: SeenMessage;
  readonly rows: readonly SeenRow[];
};

/**
 * Classifies a batch of rows and stores it with its roll-ups in one transaction: whole, or not at all. The same batch
 * again changes nothing.
 * @param now when the rows were read, epoch milliseconds
 * @param from a backup may be older than what the ledger holds, and then only fills gaps
 * @throws DOMException `QuotaExceededError` where the disk is full; nothing of the batch is stored then
 */
export async function recordRows(
  ledger: Ledger,
  batch: Batch,
  now: number,
  from: 'page' | 'backup' = 'page',
): Promise<Recorded> {
  const transaction: WriteTransaction = ledger.transaction(writeStores, 'readwrite', { durability: 'strict' });
  return inWhole(transaction, () => record(transaction, batch, now, from));
}

async function record(
  transaction: WriteTransaction,
  batch: Batch,
  now: number,
  from: 'page' | 'backup',
): Promise<Recorded> {
  const writer = createWriter(transaction);
  const account = await settleAccount(transaction, writer, batch);
  await adoptImported(transaction, writer, account, batch.message, now);
  const known = await writer.message(account, batch.message.id);
  const isOlder = from === 'backup' && known !== undefined && known.lastSeenAt > now;
  const merged = mergeMessage(known, account, batch.message, now, isOlder);
  await replaceMessage(writer, known, merged);
  if (batch.replaced) await takeBack(writer, merged, batch.replaced, now);

  let added = 0;
  const records = await knownBounces(writer, merged, batch);
  for (const row of batch.rows) {
    const same = records.get(row.email) ?? [];
    const before = findSame(same, row, merged.channel);
    const seen = mergeBounce(before, row, merged, now, isOlder);
    const after = withSource(seen, from === 'page' ? sourceAfter(before, seen, batch) : undefined);
    if (!before) added++;
    if (!before || !isSame(before, after)) {
      if (before) await writer.remove(before, merged);
      await writer.add(after, merged);
    }
    records.set(
      row.email,
      [...same.filter((bounce) => bounce !== before), after].sort((a, b) => a.at - b.at),
    );
  }

  const current = (await writer.message(account, merged.id)) ?? merged;
  const completeness = batch.completeness
    ? mergeCompleteness(batch.replaced ? null : current.completeness, batch.completeness, current.rollup.bounces)
    : outgrown(current.completeness, known?.bounced ?? null, current.bounced);
  const message = { ...current, completeness };
  writer.setMessage(message);
  await recordCapture(transaction, account, batch, now);
  await writer.flush();
  return { account, stored: message.rollup.bounces, added, message };
}

/** What is stored of the batch's addresses on this message; asked for all at once, because each answer takes its time. */
async function knownBounces(
  writer: LedgerWriter,
  message: MessageRecord,
  { rows }: Batch,
): Promise<Map<string, BounceRecord[]>> {
  if (message.rollup.bounces === 0) return new Map();
  const emails = [...new Set(rows.map(({ email }) => email))];
  return new Map(
    await Promise.all(
      emails.map(async (email) => [email, await writer.bouncesOf(message.account, message.id, email)] as const),
    ),
  );
}

/** One record for the whole reading of a message, however many batches it comes in. */
async function recordCapture(transaction: WriteTransaction, account: string, batch: Batch, now: number): Promise<void> {
  const captures = transaction.objectStore('captures');
  const known = await captures.get([account, batch.capture]);
  await captures.put({
    account,
    id: batch.capture,
    message: batch.message.id,
    page: batch.page,
    startedAt: Math.min(known?.startedAt ?? now, now),
    endedAt: now,
    completeness: batch.completeness,
    accountName: batch.account.name ?? known?.accountName,
  });
}

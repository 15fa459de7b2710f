import { isSame } from '../merge.ts';
import type { BounceRecord, ImportChange, ImportRecord, MessageFacts, SuppressionRecord } from '../records.ts';
import { replaceMessage } from '../replace-message.ts';
import type { Ledger } from '../schema.ts';
import type { LedgerWriter } from '../writer.ts';
import { type ImportTransaction, inImportTransaction } from './import-transaction.ts';
import { factsOf } from './imported-message.ts';

type Change<Store> = Extract<ImportChange, { readonly store: Store }>;

/**
 * Undoes an import, the last batch first, each in a transaction of its own: interrupted, it can be run again. A record
 * that something else has changed since stays, and is counted.
 * @param onProgress the share that is undone, 0 to 1
 * @returns the import's record, with the number of records that were kept; `null` where there is no such import
 */
export async function undoImport(
  ledger: Ledger,
  account: string,
  id: string,
  onProgress: (share: number) => void = () => {},
): Promise<ImportRecord | null> {
  const range = IDBKeyRange.bound([account, id], [account, id, []]);
  const numbers = (await ledger.getAllKeys('importChanges', range)).map(([, , n]) => n).sort((a, b) => b - a);
  for (const [done, n] of numbers.entries()) {
    await inImportTransaction(ledger, async (transaction, writer) => {
      const batch = await transaction.objectStore('importChanges').get([account, id, n]);
      const record = await transaction.objectStore('imports').get([account, id]);
      if (!batch || !record) return;
      let kept = 0;
      const stored = await storedRecords(transaction, batch.changes);
      for (const change of batch.changes.toReversed()) {
        const undone = await undoChange(transaction, writer, change, stored);
        if (!undone) kept++;
      }
      await writer.flush();
      await transaction.objectStore('importChanges').delete([account, id, n]);
      await transaction.objectStore('imports').put({ ...record, kept: record.kept + kept });
    });
    onProgress((done + 1) / numbers.length);
  }
  const record = await ledger.get('imports', [account, id]);
  if (!record) return null;
  const undone: ImportRecord = { ...record, state: 'undone' };
  await ledger.put('imports', undone);
  return undone;
}

type Stored = Map<string, BounceRecord | SuppressionRecord | undefined>;

const keyOf = (record: BounceRecord | SuppressionRecord) =>
  'message' in record ? JSON.stringify([record.message, record.email, record.at]) : record.email;

/** The records that a batch has left, as they are now; asked for all at once, because each answer takes its time. */
async function storedRecords(transaction: ImportTransaction, changes: readonly ImportChange[]): Promise<Stored> {
  const bounces = transaction.objectStore('bounces');
  const suppressions = transaction.objectStore('suppressions');
  return new Map(
    await Promise.all(
      changes
        .flatMap((change) => (change.store === 'messages' ? [] : [change.after]))
        .map(async (after) => {
          const { account, email } = after;
          const current =
            'message' in after
              ? await bounces.get([account, after.message, email, after.at])
              : await suppressions.get([account, email]);
          return [keyOf(after), current] as const;
        }),
    ),
  );
}

function undoChange(
  transaction: ImportTransaction,
  writer: LedgerWriter,
  change: ImportChange,
  stored: Stored,
): Promise<boolean> {
  switch (change.store) {
    case 'bounces':
      return undoBounce(writer, change, stored);
    case 'suppressions':
      return undoSuppression(transaction, change, stored);
    case 'messages':
      return undoMessage(writer, change);
  }
}

async function undoBounce(
  writer: LedgerWriter,
  { before, after }: Change<'bounces'>,
  stored: Stored,
): Promise<boolean> {
  const message = await writer.message(after.account, after.message);
  const current = stored.get(keyOf(after));
  if (!message || !current || !isSame(current, after)) return false;
  await writer.remove(after, message);
  stored.set(keyOf(after), undefined);
  if (before) {
    await writer.add(before, message);
    stored.set(keyOf(before), before);
  }
  return true;
}

async function undoSuppression(
  transaction: ImportTransaction,
  { before, after }: Change<'suppressions'>,
  stored: Stored,
): Promise<boolean> {
  const current = stored.get(keyOf(after));
  if (!current || !isSame(current, after)) return false;
  const store = transaction.objectStore('suppressions');
  // Requests of one transaction keep their order, so that none is waited for; a failed one aborts it.
  const request = before ? store.put(before) : store.delete([after.account, after.email]);
  (request as Promise<unknown>).catch(() => {});
  stored.set(keyOf(after), before ?? undefined);
  return true;
}

/** Takes back each fact that is still as the import set it: a page has perhaps told one of them anew. */
async function undoMessage(writer: LedgerWriter, { before, after }: Change<'messages'>): Promise<boolean> {
  const current = await writer.message(after.account, after.id);
  if (!current) return false;
  const facts = factsOf(current);
  if (before === null) {
    if (!isSame(inOrder(facts), inOrder(after)) || current.rollup.bounces > 0) return false;
    writer.forget(current);
    return true;
  }
  let isWhole = true;
  const next: Record<string, unknown> = { ...current };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof MessageFacts>) {
    if (isSame(before[name], after[name])) continue;
    if (!isSame(facts[name], after[name])) {
      // A later look at the message, or another reading of it, is no change of what the import told.
      if (name !== 'lastSeenAt' && name !== 'completeness') isWhole = false;
      continue;
    }
    if (before[name] === undefined) delete next[name];
    else next[name] = before[name];
  }
  await replaceMessage(writer, current, next as unknown as typeof current);
  return isWhole;
}

/** Fields in one order: the same facts may have been put together on another way. */
const inOrder = (facts: MessageFacts) => Object.entries(facts).sort(([a], [b]) => a.localeCompare(b));

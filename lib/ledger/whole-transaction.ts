import type { IDBPTransaction, StoreNames } from 'idb';
import type { LedgerSchema } from './schema.ts';

type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite'>;

/**
 * Does its work in the transaction: whole, or not at all.
 * @throws DOMException `QuotaExceededError` where the disk is full; nothing is stored then
 */
export async function inWhole<T>(
  transaction: Pick<Writing, 'abort' | 'done' | 'error'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    // A failed request has already aborted it; anything else must not leave half of the work behind.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    throw transaction.error ?? error;
  }
}

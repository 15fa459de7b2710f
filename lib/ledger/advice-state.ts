import type { AdviceRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** What the user said to advice of this account, by the advice's id. */
export async function readAdviceStates(ledger: Ledger, account: string): Promise<Map<string, AdviceRecord>> {
  const records = await ledger.getAll('advice', IDBKeyRange.bound([account], [account, []]));
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Keeps when each piece of advice was first shown, and leaves alone what the user has said to it.
 * @param now epoch milliseconds
 */
export async function noteAdvice(ledger: Ledger, account: string, ids: Iterable<string>, now: number): Promise<void> {
  const transaction = ledger.transaction('advice', 'readwrite');
  await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const known = await transaction.store.get([account, id]);
      if (!known) await transaction.store.put({ account, id, state: 'open', firstAt: now, at: now });
    }),
  );
  await transaction.done;
}

/**
 * Keeps what the user says to a piece of advice; `open` takes it back.
 * @param now epoch milliseconds
 */
export async function setAdviceState(
  ledger: Ledger,
  account: string,
  id: string,
  state: AdviceRecord['state'],
  now: number,
): Promise<void> {
  const transaction = ledger.transaction('advice', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get([account, id]);
  await transaction.store.put({ account, id, state, firstAt: known?.firstAt ?? now, at: now });
  await transaction.done;
}

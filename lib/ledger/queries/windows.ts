import type { StoreNames, StoreValue } from 'idb';
import type { Ledger, LedgerSchema } from '../schema.ts';

/** Records read at once: a window of them is unpacked in about ten milliseconds, which nobody feels. */
const windowSize = 2_000;

type Keyed = 'messages' | 'bounces' | 'people' | 'suppressions' | 'feedEvents' | 'exports';

/**
 * The records of one account in the order of their keys, a window at a time, so that a store of any size is read
 * without the page standing still. Each window is a transaction of its own: what is written meanwhile may show up.
 */
export async function* windowsOf<Store extends Keyed & StoreNames<LedgerSchema>>(
  ledger: Ledger,
  store: Store,
  account: string,
  size = windowSize,
): AsyncGenerator<StoreValue<LedgerSchema, Store>[]> {
  const keyPath = ledger.transaction(store).store.keyPath as readonly string[];
  const end = [account, []];
  let range = IDBKeyRange.bound([account], end);
  for (;;) {
    const records = await ledger.getAll(store, range, size);
    if (records.length > 0) yield records;
    const last = records.at(-1) as Readonly<Record<string, IDBValidKey>> | undefined;
    if (!last || records.length < size) return;
    range = IDBKeyRange.bound(
      keyPath.map((part) => last[part]),
      end,
      true,
    );
  }
}

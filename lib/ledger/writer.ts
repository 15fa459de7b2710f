import type { IDBPTransaction } from 'idb';
import type { BounceRecord, DayRecord, MessageRecord, PersonRecord, Rollup } from './records.ts';
import {
  countInto,
  dayOf,
  emptyRollup,
  eventOf,
  type OpenRollup,
  openRollup,
  rememberedEvents,
  timeOf,
} from './rollup.ts';
import type { LedgerSchema } from './schema.ts';

/** The stores that one batch may change. */
export const writeStores = ['messages', 'bounces', 'people', 'captures', 'exports', 'daily', 'takenOut'] as const;
export type WriteTransaction = IDBPTransaction<LedgerSchema, typeof writeStores, 'readwrite'>;

/**
 * Writes bounces together with every roll-up that sums them, inside one transaction. Roll-ups are gathered in memory
 * and written once, by `flush`; nothing else may be awaited in between, or the transaction ends.
 */
export interface LedgerWriter {
  /** A message as it is now. The sums of one that is being counted move on. */
  readonly message: (account: string, id: string) => Promise<MessageRecord | undefined>;
  readonly setMessage: (message: MessageRecord) => void;
  readonly bouncesOf: (account: string, message: string, email?: string) => Promise<BounceRecord[]>;
  readonly add: (bounce: BounceRecord, message: MessageRecord) => Promise<void>;
  readonly remove: (bounce: BounceRecord, message: MessageRecord) => Promise<void>;
  /** Drops a message whose bounces are gone, and what was chosen on it. */
  readonly forget: (message: MessageRecord) => void;
  readonly flush: () => Promise<void>;
}

export function createWriter(transaction: WriteTransaction): LedgerWriter {
  const messages = new Map<string, MessageRecord>();
  const forgotten = new Map<string, MessageRecord>();
  const days = new Map<string, DayRecord>();
  /** Messages as they were stored, each read once. */
  const stored = new Map<string, Promise<MessageRecord | undefined>>();
  /** Writes that nothing has waited for yet: requests of one transaction keep their order, so reads need not wait. */
  const writes: Promise<unknown>[] = [];
  /** People to be rebuilt from their bounces, by key. */
  const touched = new Map<string, { account: string; email: string }>();
  const write = (request: Promise<unknown>) => {
    // A request that fails aborts the transaction, which is told by `flush` or by the transaction itself.
    request.catch(() => {});
    writes.push(request);
  };
  const key = (...parts: string[]) => JSON.stringify(parts);

  const message: LedgerWriter['message'] = async (account, id) => {
    const name = key(account, id);
    const changed = messages.get(name);
    if (changed) return changed;
    const known = stored.get(name) ?? transaction.objectStore('messages').get([account, id]);
    stored.set(name, known);
    return known;
  };

  /** Roll-ups that are counted into here and are nobody else's. */
  const open = new WeakSet<object>();
  const opened = <T extends { readonly rollup: Rollup }>(record: T): { record: T; rollup: OpenRollup } => {
    if (open.has(record.rollup)) return { record, rollup: record.rollup as OpenRollup };
    const rollup = openRollup(record.rollup);
    open.add(rollup);
    return { record: { ...record, rollup: rollup as Rollup }, rollup };
  };

  const count = async (bounce: BounceRecord, of: MessageRecord, by: 1 | -1) => {
    const counted = opened((await message(of.account, of.id)) ?? of);
    countInto(counted.rollup, bounce, by);
    messages.set(key(of.account, of.id), counted.record);
    const day = dayOf(timeOf(bounce, of));
    const dayKey = key(of.account, day, of.channel);
    const known = days.get(dayKey) ?? (await transaction.objectStore('daily').get([of.account, day, of.channel]));
    const before = known ?? { account: of.account, day, channel: of.channel, rollup: emptyRollup };
    const ofDay = opened(before);
    countInto(ofDay.rollup, bounce, by);
    days.set(dayKey, ofDay.record);
    touched.set(key(of.account, bounce.email), { account: of.account, email: bounce.email });
  };

  return {
    message,
    setMessage: (record) => {
      messages.set(key(record.account, record.id), record);
    },
    bouncesOf: (account, id, email) =>
      transaction
        .objectStore('bounces')
        .getAll(
          email === undefined
            ? IDBKeyRange.bound([account, id], [account, id, []])
            : IDBKeyRange.bound([account, id, email], [account, id, email, []]),
        ),
    async add(bounce, of) {
      write(transaction.objectStore('bounces').put(bounce));
      await count(bounce, of, 1);
    },
    async remove(bounce, of) {
      write(transaction.objectStore('bounces').delete([bounce.account, bounce.message, bounce.email, bounce.at]));
      await count(bounce, of, -1);
    },
    forget(record) {
      messages.delete(key(record.account, record.id));
      forgotten.set(key(record.account, record.id), record);
    },
    async flush() {
      await Promise.all([
        ...writes,
        ...Array.from(forgotten.values(), ({ account, id }) =>
          Promise.all([
            transaction.objectStore('messages').delete([account, id]),
            transaction.objectStore('takenOut').delete([account, id]),
          ]),
        ),
        ...Array.from(messages.values(), (record) => transaction.objectStore('messages').put(record)),
        ...Array.from(days.values(), (record) =>
          record.rollup.bounces === 0
            ? transaction.objectStore('daily').delete([record.account, record.day, record.channel])
            : transaction.objectStore('daily').put(record),
        ),
      ]);
      await Promise.all([...touched.values()].map(({ account, email }) => rebuildPerson(account, email)));
    },
  };

  async function rebuildPerson(account: string, email: string) {
    const bounces = await transaction.objectStore('bounces').index('byPerson').getAll([account, email]);
    const records = await Promise.all(
      bounces.map(async (bounce) => ({ bounce, of: await message(account, bounce.message) })),
    );
    const person = personOf(records.flatMap(({ bounce, of }) => (of ? [{ bounce, of }] : [])));
    if (person) await transaction.objectStore('people').put(person);
    else await transaction.objectStore('people').delete([account, email]);
  }
}

/** A person's record from all bounces of that person; `null` for none. */
export function personOf(records: readonly { bounce: BounceRecord; of: MessageRecord }[]): PersonRecord | null {
  const events = records
    .map(({ bounce, of }) => ({ bounce, event: eventOf(bounce, of) }))
    .sort((a, b) => a.event.at - b.event.at || a.event.message.localeCompare(b.event.message));
  const last = events.at(-1);
  if (!last) return null;
  return {
    account: last.bounce.account,
    email: last.bounce.email,
    name: events.findLast(({ bounce }) => bounce.name !== '')?.bounce.name ?? '',
    provider: last.bounce.provider,
    bounces: events.length,
    lastAt: last.event.at,
    events: events.slice(-rememberedEvents).map(({ event }) => event),
  };
}

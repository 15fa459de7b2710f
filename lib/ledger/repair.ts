import { isSame } from './merge.ts';
import type { DayRecord, MessageRecord } from './records.ts';
import { dayOf, emptyRollup, timeOf, withBounce } from './rollup.ts';
import type { Ledger } from './schema.ts';
import { personOf } from './writer.ts';

/**
 * Recomputes every roll-up from the bounces themselves. On a sound ledger it changes nothing.
 * @returns how many records were wrong
 */
export async function repairRollups(ledger: Ledger): Promise<number> {
  const transaction = ledger.transaction(['messages', 'bounces', 'people', 'daily'], 'readwrite');
  const [messages, bounces, people, days] = await Promise.all([
    transaction.objectStore('messages').getAll(),
    transaction.objectStore('bounces').getAll(),
    transaction.objectStore('people').getAll(),
    transaction.objectStore('daily').getAll(),
  ]);
  const key = (...parts: string[]) => JSON.stringify(parts);
  const rebuilt = new Map<string, MessageRecord>(
    messages.map((message) => [key(message.account, message.id), { ...message, rollup: emptyRollup }]),
  );
  const rightDays = new Map<string, DayRecord>();
  for (const bounce of bounces) {
    const message = rebuilt.get(key(bounce.account, bounce.message));
    if (!message) continue;
    rebuilt.set(key(bounce.account, bounce.message), { ...message, rollup: withBounce(message.rollup, bounce, 1) });
    const day = dayOf(timeOf(bounce, message));
    const before = rightDays.get(key(bounce.account, day, message.channel)) ?? {
      account: bounce.account,
      day,
      channel: message.channel,
      rollup: emptyRollup,
    };
    rightDays.set(key(bounce.account, day, message.channel), {
      ...before,
      rollup: withBounce(before.rollup, bounce, 1),
    });
  }
  const rightPeople = new Map(
    [...Map.groupBy(bounces, ({ account, email }) => key(account, email))].map(([person, own]) => [
      person,
      personOf(
        own.flatMap((bounce) => {
          const of = rebuilt.get(key(bounce.account, bounce.message));
          return of ? [{ bounce, of }] : [];
        }),
      ),
    ]),
  );

  const writes: Promise<unknown>[] = [];
  for (const message of messages) {
    const right = rebuilt.get(key(message.account, message.id));
    if (right && !isSame(sorted(right.rollup), sorted(message.rollup)))
      writes.push(transaction.objectStore('messages').put(right));
  }
  for (const day of days) {
    if (!rightDays.has(key(day.account, day.day, day.channel)))
      writes.push(transaction.objectStore('daily').delete([day.account, day.day, day.channel]));
  }
  const knownDays = new Map(days.map((day) => [key(day.account, day.day, day.channel), day]));
  for (const [day, right] of rightDays) {
    if (!isSame(sorted(right.rollup), sorted(knownDays.get(day)?.rollup ?? emptyRollup)))
      writes.push(transaction.objectStore('daily').put(right));
  }
  const knownPeople = new Map(people.map((person) => [key(person.account, person.email), person]));
  for (const [person, right] of rightPeople) {
    if (!right) continue;
    if (!isSame(right, knownPeople.get(person))) writes.push(transaction.objectStore('people').put(right));
    knownPeople.delete(person);
  }
  for (const orphan of knownPeople.values())
    writes.push(transaction.objectStore('people').delete([orphan.account, orphan.email]));
  await Promise.all([...writes, transaction.done]);
  return writes.length;
}

/** Counts with their keys in order: the same sums, reached on another way, have them in another. */
function sorted(value: object): unknown {
  return Object.entries(value)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, inner]) => [name, typeof inner === 'object' && inner !== null ? sorted(inner) : inner]);
}

import { onTestFinished } from 'vitest';
import { deleteAll } from './delete-all.ts';
import { type Ledger, openLedger, stores } from './schema.ts';

/** A database name that no other test has; whatever was stored under it is gone once the test is over. */
export function scratchName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteAll(name));
  return name;
}

/** An empty ledger of the test's own. */
export async function scratchLedger(): Promise<Ledger> {
  const name = scratchName();
  const ledger = await openLedger(name);
  onTestFinished(() => ledger.close());
  return ledger;
}

/** Every record of every store. */
export async function dump(ledger: Ledger): Promise<Record<(typeof stores)[number], unknown[]>> {
  const records = await Promise.all(stores.map(async (store) => [store, await ledger.getAll(store)] as const));
  return Object.fromEntries(records) as Record<(typeof stores)[number], unknown[]>;
}

/** A bounce without the reading that said it first, which a backup does not keep and no sum goes by. */
export function withoutSource(record: unknown): unknown {
  const { source: _source, ...rest } = record as { source?: unknown };
  return rest;
}

/** Numbers of all counts, their keys in order: the same sums can be reached on many ways. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inKeyOrder(inner)]),
  );
}

/** What the bounces and the sums over them are, whenever they were seen. */
export async function sums(ledger: Ledger): Promise<unknown> {
  const { messages, bounces, people, daily } = await dump(ledger);
  return inKeyOrder({
    rollups: messages.map((message) => (message as { rollup: unknown }).rollup),
    bounces: bounces.map(withoutSource),
    people,
    daily,
  });
}

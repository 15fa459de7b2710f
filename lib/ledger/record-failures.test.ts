import { expect, test } from 'vitest';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, noon, rowOf } from './sample-captures.ts';
import type { Ledger } from './schema.ts';
import { openLedger } from './schema.ts';
import { dump, scratchLedger, scratchName } from './scratch-ledger.ts';

/** The ledger, with one store whose every write fails. */
function withFailingStore(ledger: Ledger, store: string, error: DOMException): Ledger {
  const bound = (target: object, key: string | symbol) => {
    const value: unknown = Reflect.get(target, key);
    return typeof value === 'function' ? value.bind(target) : value;
  };
  const failing = (target: object) =>
    new Proxy(target, { get: (_, key) => (key === 'put' ? () => Promise.reject(error) : bound(target, key)) });
  const transaction = (target: object) =>
    new Proxy(target, {
      get: (_, key) =>
        key === 'objectStore'
          ? (name: string) => {
              const real = (target as { objectStore: (name: string) => object }).objectStore(name);
              return name === store ? failing(real) : real;
            }
          : bound(target, key),
    });
  return new Proxy(ledger, {
    get: (target, key) =>
      key === 'transaction'
        ? (...args: Parameters<Ledger['transaction']>) => transaction(target.transaction(...args))
        : bound(target, key),
  });
}

const rows = Array.from({ length: 30 }, (_, index) => rowOf(`person${index}@shop.example`));

test.each(['bounces', 'messages', 'people', 'daily', 'captures'])(
  'a full disk at the store of %s leaves nothing of the batch, and is told as a full disk',
  async (store) => {
    const ledger = await scratchLedger();
    await recordRows(ledger, batchOf({ rows: rows.slice(0, 3) }), noon);
    const before = await dump(ledger);
    const failing = withFailingStore(ledger, store, new DOMException('The disk is full', 'QuotaExceededError'));
    const recording = recordRows(failing, batchOf({ rows, message: { sentAt: noon + 1 } }), noon + 1);
    await expect(recording).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await dump(ledger)).toEqual(before);
    await recordRows(ledger, batchOf({ rows }), noon);
    expect(await ledger.count('bounces')).toBe(30);
  },
);

test('a record that cannot be stored leaves nothing of its batch', async () => {
  const ledger = await scratchLedger();
  const poison = rowOf('eve@shop.example', { name: (() => 'no text') as unknown as string });
  await expect(recordRows(ledger, batchOf({ rows: [...rows, poison] }), noon)).rejects.toThrow();
  expect(Object.values(await dump(ledger)).flat()).toEqual([]);
});

test('batches for the same people from two connections at once are all counted', async () => {
  const name = scratchName();
  const connections = await Promise.all([openLedger(name), openLedger(name)]);
  const batches = Array.from({ length: 12 }, (_, index) =>
    batchOf({ message: { id: `send-${index % 4}` }, rows: rows.slice(index, index + 15) }),
  );
  await Promise.all(batches.map((batch, index) => recordRows(connections[index % 2] as Ledger, batch, noon)));
  const [ledger] = connections as [Ledger, Ledger];
  const distinct = new Set(batches.flatMap((batch) => batch.rows.map(({ email }) => `${batch.message.id} ${email}`)));
  expect(await ledger.count('bounces')).toBe(distinct.size);
  const counted = (await ledger.getAll('people')).reduce((sum, { bounces }) => sum + bounces, 0);
  expect(counted).toBe(distinct.size);
  expect(await repairRollups(ledger)).toBe(0);
  for (const connection of connections) connection.close();
});

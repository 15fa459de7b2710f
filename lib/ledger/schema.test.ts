import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { deleteAll } from './delete-all.ts';
import { migrations } from './migrations.ts';
import { recordRows } from './record-rows.ts';
import { batchOf, noon, rowOf } from './sample-captures.ts';
import { openLedger, stores } from './schema.ts';
import { dump, scratchLedger, scratchName } from './scratch-ledger.ts';

/** Frozen: what version 1 was when it was given out. A change of it needs a version of its own. */
const versionOne = [
  'bounces [account,message,email,at] byPerson=[account,email]',
  'captures [account,id] byMessage=[account,message]',
  'daily [account,day,channel]',
  'exports [account,id] byTime=[account,at]',
  'messages [account,id] byId=id bySeen=[account,lastSeenAt]',
  'people [account,email] byLast=[account,lastAt]',
];

const pathOf = (path: string | string[] | null) => (Array.isArray(path) ? `[${path.join(',')}]` : String(path));

test('version 1 has the stores and the indexes that its records need', async () => {
  const [first] = migrations;
  if (!first) throw new Error('There is no first migration');
  const database = await openDB(scratchName(), 1, {
    upgrade: (fresh, _old, _new, transaction) => first(fresh, transaction as never),
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const found = [...database.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => `${index}=${pathOf(store.index(index).keyPath)}`);
    return [name, pathOf(store.keyPath), ...indexes].join(' ');
  });
  database.close();
  expect(found).toEqual(versionOne);
});

test('the newest version holds every store that is named', async () => {
  const ledger = await scratchLedger();
  expect(ledger.version).toBe(migrations.length);
  expect([...ledger.objectStoreNames].sort()).toEqual([...stores].sort());
});

test('a connection that was left open does not keep a newer version waiting', async () => {
  const name = scratchName();
  const old = await openLedger(name);
  await recordRows(old, batchOf({ rows: [rowOf('ann@shop.example')] }), noon);
  const newer = await openDB(name, migrations.length + 1, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  expect(await newer.count('bounces')).toBe(1);
  newer.close();
  await expect(recordRows(old, batchOf(), noon)).rejects.toMatchObject({ name: 'InvalidStateError' });
});

test('deleting everything does not wait for connections that were left open, and leaves nothing', async () => {
  const name = scratchName();
  const [open, other] = await Promise.all([openLedger(name), openLedger(name)]);
  await recordRows(open, batchOf({ rows: [rowOf('ann@shop.example')] }), noon);
  await deleteAll(name);
  const fresh = await openLedger(name);
  expect(Object.values(await dump(fresh)).flat()).toEqual([]);
  for (const connection of [open, other, fresh]) connection.close();
});

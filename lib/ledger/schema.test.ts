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

const versionTwo = [
  ...versionOne,
  'advice [account,id]',
  'feedEvents [account,email,at,kind]',
  'importChanges [account,import,n]',
  'imports [account,id] byTime=[account,at]',
  'reports [account,id] byMessage=[account,message]',
  'suppressions [account,email]',
].sort();

const versionThree = [...versionTwo, 'takenOut [account,message]'].sort();

/** Opens a database as it was at a version, and says what it holds. */
async function storesOf(name: string, version: number): Promise<string[]> {
  const database = await openDB(name, version, {
    upgrade(fresh, from, _to, transaction) {
      for (const migrate of migrations.slice(from, version)) migrate(fresh, transaction as never);
    },
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const found = [...database.objectStoreNames].map((store) => {
    const { keyPath, indexNames } = transaction.objectStore(store);
    const indexes = [...indexNames].map(
      (each) => `${each}=${pathOf(transaction.objectStore(store).index(each).keyPath)}`,
    );
    return [store, pathOf(keyPath), ...indexes].join(' ');
  });
  database.close();
  return found;
}

test.each([
  [1, versionOne],
  [2, versionTwo],
  [3, versionThree],
])('version %i has the stores and the indexes that its records need', async (version, expected) => {
  expect(await storesOf(scratchName(), version)).toEqual(expected);
});

test('what version 1 has stored is all there in the newest', async () => {
  const name = scratchName();
  await storesOf(name, 1);
  const old = await openDB(name, 1);
  const message = { account: 'shop', id: 'ABC123', channel: 'campaign', name: 'Spring', lastSeenAt: noon };
  await old.put('messages', message);
  old.close();
  const ledger = await openLedger(name);
  expect(await ledger.getAll('messages')).toEqual([message]);
  ledger.close();
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

import { expect, test } from 'vitest';
import { startImport } from './imports/record-import.ts';
import { readAccounts, readMessages } from './read-history.ts';
import { readMessage } from './read-message.ts';
import { recordRows } from './record-rows.ts';
import { batchOf, day, noon, rowOf } from './sample-captures.ts';
import { scratchLedger } from './scratch-ledger.ts';

async function filled() {
  const ledger = await scratchLedger();
  const ann = rowOf('ann@shop.example', { name: 'Ann Lee' });
  const bob = rowOf('bob@gmail.example');
  await recordRows(ledger, batchOf({ rows: [ann, bob] }), noon);
  await recordRows(ledger, batchOf({ message: { id: 'summer', sentAt: noon + day }, rows: [ann] }), noon);
  await recordRows(ledger, batchOf({ message: { id: 'drip', channel: 'flow', sentAt: null } }), noon + 2 * day);
  await recordRows(
    ledger,
    batchOf({ account: { id: 'OTHER1', name: null }, message: { id: 'theirs' }, rows: [ann] }),
    noon,
  );
  return ledger;
}

test('accounts come with the one first that was looked at most', async () => {
  expect(await readAccounts(await filled())).toEqual([
    { id: 'SHOP01', name: 'Shop', messages: 3 },
    { id: 'OTHER1', name: null, messages: 1 },
  ]);
});

test('an account bears the name that a page of it has shown', async () => {
  const ledger = await filled();
  await recordRows(ledger, batchOf({ account: { id: null, name: 'Northwind & Co' }, message: { id: 'winter' } }), noon);
  expect(await readAccounts(ledger)).toContainEqual({ id: 'northwind-co', name: 'Northwind & Co', messages: 1 });
});

test('an account that no page has shown bears the name that the user typed for a file', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ account: { id: null, name: 'shop-one' }, message: { id: 'winter' } }), noon);
  for (const record of await ledger.getAll('captures')) await ledger.delete('captures', [record.account, record.id]);
  const file = { account: 'shop-one', accountName: 'Shop One', at: noon, fileName: 'x.csv', kind: 'mapped' } as const;
  await startImport(ledger, file);
  expect(await readAccounts(ledger)).toMatchObject([{ id: 'shop-one', name: 'Shop One' }]);
});

test('messages of an account come newest first, those without a send time by when they were first seen', async () => {
  const messages = await readMessages(await filled(), 'SHOP01');
  expect(messages.map(({ id }) => id)).toEqual(['drip', 'summer', 'spring']);
});

test('a message is read with its own bounces, their people, and all messages of its account', async () => {
  const ledger = await filled();
  const view = await readMessage(ledger, 'SHOP01', 'spring');
  expect(view?.bounces.map(({ email }) => email)).toEqual(['ann@shop.example', 'bob@gmail.example']);
  expect(view?.people.get('ann@shop.example')?.bounces).toBe(2);
  expect(view?.messages).toHaveLength(3);
  expect(await readMessage(ledger, 'SHOP01', 'theirs')).toBeNull();
});

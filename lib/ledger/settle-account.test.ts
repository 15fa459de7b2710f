import { expect, test } from 'vitest';
import { accountOfMessage } from './read-message.ts';
import { recordExport } from './record-export.ts';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, noon, rowOf } from './sample-captures.ts';
import { dump, scratchLedger } from './scratch-ledger.ts';

const nobody = { id: null, name: null };
const rows = [rowOf('ann@shop.example'), rowOf('bob@shop.example')];

test('a message first seen without a mark moves to its account with everything that belongs to it', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ account: nobody, rows, message: { sentAt: null } }), noon);
  await recordExport(ledger, {
    account: 'unknown',
    at: noon,
    message: 'spring',
    kind: 'details',
    fileName: 'f',
    addresses: [],
  });
  const moved = await recordRows(ledger, batchOf({ rows: rows.slice(0, 1), message: { sentAt: null } }), noon + 1);
  expect(moved).toMatchObject({ account: 'SHOP01', stored: 2, added: 0 });
  const all = await dump(ledger);
  for (const records of Object.values(all)) {
    expect(records.map((record) => (record as { account: string }).account)).toEqual(records.map(() => 'SHOP01'));
  }
  expect(all.people).toHaveLength(2);
  expect(all.exports).toHaveLength(1);
  expect(all.messages).toMatchObject([{ firstSeenAt: noon, rollup: { bounces: 2 } }]);
  expect(all.captures).toMatchObject([{ id: 'capture-1', startedAt: noon }]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('the bounces of another message of the same person stay where they are', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ account: nobody, rows }), noon);
  await recordRows(ledger, batchOf({ account: nobody, rows, message: { id: 'summer' } }), noon);
  await recordRows(ledger, batchOf({ rows }), noon);
  expect((await ledger.getAll('people')).map(({ account, bounces }) => [account, bounces])).toEqual([
    ['SHOP01', 1],
    ['SHOP01', 1],
    ['unknown', 1],
    ['unknown', 1],
  ]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('a page without a mark belongs where its message is known from', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: rows.slice(0, 1) }), noon);
  expect(await recordRows(ledger, batchOf({ account: nobody, rows }), noon)).toMatchObject({
    account: 'SHOP01',
    stored: 2,
  });
  expect(await accountOfMessage(ledger, 'spring')).toBe('SHOP01');
});

test('a message whose id is made of its address is the message of no other account', async () => {
  const ledger = await scratchLedger();
  const message = { id: 'page:/campaign/reports' };
  await recordRows(ledger, batchOf({ account: nobody, rows, message }), noon);
  await recordRows(ledger, batchOf({ rows: rows.slice(0, 1), message }), noon);
  expect((await ledger.getAll('messages')).map(({ account, rollup }) => [account, rollup.bounces])).toEqual([
    ['SHOP01', 1],
    ['unknown', 2],
  ]);
  await ledger.clear('messages');
  await recordRows(ledger, batchOf({ rows, message }), noon);
  expect(await accountOfMessage(ledger, message.id)).toBeNull();
});

test('where two accounts know a message, a page without a mark is given to neither', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows }), noon);
  await recordRows(ledger, batchOf({ account: { id: 'SHOP02', name: null }, rows }), noon);
  expect(await recordRows(ledger, batchOf({ account: nobody, rows: [rowOf('eve@shop.example')] }), noon)).toMatchObject(
    { account: 'unknown', stored: 1 },
  );
  expect(await accountOfMessage(ledger, 'spring')).toBeNull();
  await recordRows(ledger, batchOf({ rows }), noon);
  expect(await ledger.count('bounces')).toBe(5);
  expect(await repairRollups(ledger)).toBe(0);
});

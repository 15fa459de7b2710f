import { expect, test } from 'vitest';
import { makeBackup, parseBackup, restoreBackup } from './backup.ts';
import { forgetOld } from './forget-old.ts';
import { messageIdOfName } from './imports/imported-message.ts';
import { readMessage } from './read-message.ts';
import { recordRows } from './record-rows.ts';
import { batchOf, day, noon, rowOf } from './sample-captures.ts';
import type { Ledger } from './schema.ts';
import { scratchLedger } from './scratch-ledger.ts';
import { setTakenOut } from './taken-out.ts';

const [ann, bob] = ['ann@shop.example', 'bob@shop.example'];
const rows = [rowOf(ann), rowOf(bob)];
const spring = { account: 'SHOP01', id: 'spring' };

const takenOut = async (ledger: Ledger, account = 'SHOP01', id = 'spring') =>
  [...((await readMessage(ledger, account, id))?.takenOut ?? [])].sort();

async function ledgerOfSpring() {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows }), noon);
  return ledger;
}

test('whoever was taken out of the file of a message stays out of those of all others of the account', async () => {
  const ledger = await ledgerOfSpring();
  await recordRows(ledger, batchOf({ message: { id: 'summer' }, rows }), noon);
  await recordRows(ledger, batchOf({ account: { id: 'OTHER1', name: null }, rows }), noon);
  await setTakenOut(ledger, spring, [ann], true, noon);
  await setTakenOut(ledger, spring, [bob, ann], true, noon);
  expect(await takenOut(ledger)).toEqual([ann, bob]);
  await setTakenOut(ledger, spring, [bob], false, noon);
  await recordRows(ledger, batchOf({ rows }), noon + day);
  expect(await takenOut(ledger)).toEqual([ann]);
  expect(await takenOut(ledger, 'SHOP01', 'summer')).toEqual([ann]);
  expect(await takenOut(ledger, 'OTHER1')).toEqual([]);
});

test('whoever is put back goes into all files again, wherever the choice was made', async () => {
  const ledger = await ledgerOfSpring();
  const summer = { account: 'SHOP01', id: 'summer' };
  await recordRows(ledger, batchOf({ message: { id: 'summer' }, rows }), noon);
  await setTakenOut(ledger, spring, [ann, bob], true, noon);
  await setTakenOut(ledger, summer, [ann], true, noon);
  await setTakenOut(ledger, summer, [ann], false, noon + 1);
  expect(await takenOut(ledger)).toEqual([bob]);
  expect(await takenOut(ledger, 'SHOP01', 'summer')).toEqual([bob]);
});

test('two pages that choose at the same time lose nothing of each other', async () => {
  const ledger = await ledgerOfSpring();
  await Promise.all([ann, bob].map((email) => setTakenOut(ledger, spring, [email], true, noon)));
  expect(await takenOut(ledger)).toEqual([ann, bob]);
});

test('a backup brings the choice back, and an older one takes no later choice away', async () => {
  const [old, fresh] = [await ledgerOfSpring(), await scratchLedger()];
  await setTakenOut(old, spring, [ann], true, noon);
  const reading = parseBackup(JSON.stringify(await makeBackup(old, noon)));
  if (reading.status !== 'ok') throw new Error(reading.why);
  await restoreBackup(fresh, reading.backup);
  expect(await takenOut(fresh)).toEqual([ann]);
  await setTakenOut(fresh, spring, [ann], false, noon + 1);
  await restoreBackup(fresh, reading.backup);
  expect(await takenOut(fresh)).toEqual([]);
});

test('a backup from before choices were kept is read as well', async () => {
  const { takenOut: _none, ...before } = await makeBackup(await ledgerOfSpring(), noon);
  expect(parseBackup(JSON.stringify(before))).toMatchObject({ status: 'ok', backup: { takenOut: [] } });
});

test('the choice goes with its message to the account that a page tells', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ account: { id: null, name: null }, rows }), noon);
  await setTakenOut(ledger, { account: 'unknown', id: 'spring' }, [ann], true, noon);
  await recordRows(ledger, batchOf({ rows }), noon);
  expect(await takenOut(ledger)).toEqual([ann]);
  expect(await ledger.getAll('takenOut')).toMatchObject([{ account: 'SHOP01' }]);
});

test('the choice goes from a message that a file brought by its name to the one that the page shows', async () => {
  const ledger = await scratchLedger();
  const imported = messageIdOfName('campaign', 'Spring sale');
  await recordRows(ledger, batchOf({ message: { id: imported }, rows }), noon);
  await setTakenOut(ledger, { account: 'SHOP01', id: imported }, [ann], true, noon);
  await recordRows(ledger, batchOf({ rows }), noon);
  expect(await takenOut(ledger)).toEqual([ann]);
  expect(await ledger.getAll('takenOut')).toMatchObject([{ message: 'spring' }]);
});

test('an address whose bounces are forgotten does not live on in the choice', async () => {
  const ledger = await scratchLedger();
  const message = { id: 'welcome', channel: 'flow', sentAt: null } as const;
  const before = noon - 300 * day;
  const two = [rowOf(ann, { at: before }), rowOf(bob, { at: before }), rowOf(bob, { at: noon })];
  await recordRows(ledger, batchOf({ message, rows: two }), noon);
  await setTakenOut(ledger, { account: 'SHOP01', id: 'welcome' }, [ann, bob], true, noon);
  await forgetOld(ledger, 90, noon);
  expect(await ledger.getAll('takenOut')).toMatchObject([{ emails: [bob] }]);
});

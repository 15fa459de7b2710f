import { expect, test } from 'vitest';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, noon, rowOf } from './sample-captures.ts';
import { scratchLedger, sums } from './scratch-ledger.ts';

const ann = rowOf('ann@shop.example');
const bob = rowOf('bob@shop.example', { type: 'hard' });

test('sums that are wrong, missing or of nothing are put right and counted', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [ann, bob] }), noon);
  const right = await sums(ledger);

  const message = await ledger.get('messages', ['SHOP01', 'spring']);
  const person = await ledger.get('people', ['SHOP01', ann.email]);
  const today = await ledger.get('daily', ['SHOP01', '2026-05-12', 'campaign']);
  if (!message || !person || !today) throw new Error('The batch was not recorded');
  await ledger.put('messages', { ...message, rollup: { ...message.rollup, hard: 2 } });
  await ledger.put('people', { ...person, events: [] });
  await ledger.delete('people', ['SHOP01', bob.email]);
  await ledger.put('people', { ...person, email: 'ghost@shop.example' });
  await ledger.put('daily', { ...today, rollup: { ...today.rollup, bounces: 7 } });
  await ledger.put('daily', { ...today, day: '2020-02-02' });

  expect(await repairRollups(ledger)).toBe(6);
  expect(await sums(ledger)).toEqual(right);
  expect(await repairRollups(ledger)).toBe(0);
});

test('a day whose sums were lost is counted anew', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [ann] }), noon);
  const right = await sums(ledger);
  await ledger.clear('daily');
  expect(await repairRollups(ledger)).toBe(1);
  expect(await sums(ledger)).toEqual(right);
});

test('a person of whom no message is left is no longer listed', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [ann] }), noon);
  await ledger.clear('messages');
  await repairRollups(ledger);
  expect(await ledger.count('people')).toBe(0);
  expect(await ledger.count('daily')).toBe(0);
});

test('a person of one message that is lost and one that is not is counted by the one', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [ann] }), noon);
  await recordRows(ledger, batchOf({ rows: [ann], message: { id: 'summer', sentAt: noon + 1 } }), noon);
  await ledger.delete('messages', ['SHOP01', 'summer']);
  await repairRollups(ledger);
  expect(await ledger.getAll('people')).toMatchObject([{ bounces: 1, lastAt: noon }]);
});

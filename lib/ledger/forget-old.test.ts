import { expect, test } from 'vitest';
import { knownBounces, knowsBounces } from '../insight/sends.ts';
import { forgetOld, isForgettingDue } from './forget-old.ts';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, day, noon, rowOf, wholeReading } from './sample-captures.ts';
import { dump, scratchLedger } from './scratch-ledger.ts';

const ann = rowOf('ann@shop.example');
const bo = rowOf('bo@shop.example');

async function ledgerOfTwoYears() {
  const ledger = await scratchLedger();
  const old = { id: 'old', sentAt: noon - 400 * day };
  await recordRows(ledger, batchOf({ message: old, rows: [ann, bo], completeness: wholeReading(2) }), noon - 400 * day);
  await recordRows(ledger, batchOf({ rows: [ann], completeness: wholeReading(1) }), noon);
  const flow = { id: 'welcome', channel: 'flow', sentAt: null } as const;
  await recordRows(
    ledger,
    batchOf({
      message: flow,
      rows: [
        { ...ann, at: noon - 300 * day },
        { ...ann, at: noon - 10 * day },
      ],
    }),
    noon,
  );
  return ledger;
}

test('bounces older than what the user keeps are forgotten, and every sum follows', async () => {
  const ledger = await ledgerOfTwoYears();
  expect(await forgetOld(ledger, 90, noon)).toEqual({ bounces: 3, feedEvents: 0 });
  expect((await ledger.getAll('bounces')).map(({ message }) => message)).toEqual(['spring', 'welcome']);
  expect((await ledger.getAll('people')).map(({ email, bounces }) => [email, bounces])).toEqual([
    ['ann@shop.example', 2],
  ]);
  expect(await repairRollups(ledger)).toBe(0);
  expect(await forgetOld(ledger, 90, noon)).toEqual({ bounces: 0, feedEvents: 0 });
});

test('a message whose bounces are forgotten still says how many bounced', async () => {
  const ledger = await ledgerOfTwoYears();
  await forgetOld(ledger, 90, noon);
  const old = await ledger.get('messages', ['SHOP01', 'old']);
  if (!old) throw new Error('The message is gone');
  expect(old).toMatchObject({ sent: 10_000, bounced: 2, completeness: null, rollup: { bounces: 0 } });
  expect([knownBounces(old), knowsBounces(old)]).toEqual([2, true]);
});

test('what is forgotten does not live on in what an import would undo, nor in the feed', async () => {
  const ledger = await scratchLedger();
  const about = { account: 'SHOP01', email: 'ann@shop.example', name: '', type: null, messageName: null } as const;
  await ledger.put('feedEvents', { ...about, at: noon - 100 * day, kind: 'bounced', firstSeenAt: noon });
  await ledger.put('feedEvents', { ...about, at: 0, kind: 'dropped', firstSeenAt: noon });
  const record = { account: 'SHOP01', fileName: 'x.csv', kind: 'list', state: 'done', rows: 1, taken: 1 } as const;
  for (const [id, at] of [['old', noon - 100 * day] as const, ['new', noon] as const]) {
    await ledger.put('imports', { ...record, id, at, added: 1, leftOut: {}, batches: 1, kept: 0 });
    await ledger.put('importChanges', { account: 'SHOP01', import: id, n: 0, changes: [] });
  }
  expect(await forgetOld(ledger, 90, noon)).toEqual({ bounces: 0, feedEvents: 1 });
  expect(await ledger.getAll('importChanges')).toMatchObject([{ import: 'new' }]);
  expect(await ledger.count('imports')).toBe(2);
});

test('nothing is forgotten where the user keeps everything', async () => {
  const ledger = await ledgerOfTwoYears();
  const before = await dump(ledger);
  await forgetOld(ledger, null, noon + 9_000 * day);
  expect(await dump(ledger)).toEqual(before);
});

test('it is due once a day, and at once where the clock was set back', () => {
  expect([null, noon - day, noon - day + 1, noon + 1].map((lastAt) => isForgettingDue(lastAt, noon))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

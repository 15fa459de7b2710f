import { expect, test } from 'vitest';
import { makeBackup, parseBackup, restoreBackup } from './backup.ts';
import { recordExport } from './record-export.ts';
import { recordRows } from './record-rows.ts';
import { batchOf, day, noon, replies, rowOf, wholeReading } from './sample-captures.ts';
import { dump, scratchLedger } from './scratch-ledger.ts';

const ann = rowOf('ann@shop.example', { name: 'Ann' });

async function restored(text: string) {
  const reading = parseBackup(text);
  if (reading.status !== 'ok') throw new Error(reading.why);
  return reading.backup;
}

test('a backup holds the whole ledger: messages, rows, readings and files made', async () => {
  const [old, fresh] = [await scratchLedger(), await scratchLedger()];
  await recordRows(old, batchOf({ rows: [ann], completeness: wholeReading(1) }), noon);
  await recordRows(
    old,
    batchOf({ account: { id: null, name: null }, message: { id: 'seen', bounced: 3 }, page: 'message-overview' }),
    noon,
  );
  await recordExport(old, {
    account: 'SHOP01',
    at: noon,
    message: 'spring',
    kind: 'suppression',
    fileName: 'x.csv',
    addresses: [ann.email],
  });
  const backup = await restored(JSON.stringify(await makeBackup(old, noon + day)));
  expect(await restoreBackup(fresh, backup)).toBe(1);
  const [before, after] = [await dump(old), await dump(fresh)];
  for (const store of ['messages', 'bounces', 'people', 'daily', 'exports'] as const)
    expect(after[store]).toEqual(before[store]);
});

test('a backup that is older than the ledger takes nothing away from it', async () => {
  const [old, ledger] = [await scratchLedger(), await scratchLedger()];
  const rumour = rowOf(ann.email, { reason: replies.full, name: 'A.' });
  await recordRows(old, batchOf({ rows: [rumour], message: { name: 'Draft', sent: 5, bounced: 1 } }), noon);
  const backup = await restored(JSON.stringify(await makeBackup(old, noon)));

  const later = rowOf(ann.email, { reason: replies.blocked, name: 'Ann', type: null });
  await recordRows(ledger, batchOf({ rows: [later], message: { bounced: null } }), noon + day);
  expect(await restoreBackup(ledger, backup)).toBe(0);
  expect(await ledger.getAll('messages')).toMatchObject([
    { name: 'Spring sale', sent: 10_000, bounced: 1, firstSeenAt: noon, lastSeenAt: noon + day },
  ]);
  expect(await ledger.getAll('bounces')).toMatchObject([
    { name: 'Ann', klaviyoReason: replies.blocked, klaviyoType: 'soft', firstSeenAt: noon },
  ]);
});

test('a backup that was restored in part does not call the message whole', async () => {
  const [old, fresh] = [await scratchLedger(), await scratchLedger()];
  const rows = Array.from({ length: 700 }, (_, index) => rowOf(`person${index}@shop.example`));
  for (const part of [rows.slice(0, 400), rows.slice(400)]) {
    await recordRows(old, batchOf({ rows: part, completeness: wholeReading(700) }), noon);
  }
  const backup = await restored(JSON.stringify(await makeBackup(old, noon)));
  let transactions = 0;
  const interrupted = new Proxy(fresh, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key === 'transaction' && ++transactions > 1) throw new Error('Stopped');
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await expect(restoreBackup(interrupted, backup)).rejects.toThrow('Stopped');
  expect(await fresh.getAll('messages')).toMatchObject([{ completeness: null, rollup: { bounces: 500 } }]);
  expect(await restoreBackup(fresh, backup)).toBe(200);
  expect(await fresh.getAll('messages')).toMatchObject([{ completeness: wholeReading(700), rollup: { bounces: 700 } }]);
});

test.each([
  ['nothing', '', 'not-json'],
  ['JSON that is cut off', '{"format":"bounce-ledger-backup","version":1,', 'not-json'],
  ['other JSON', '{"name":"package"}', 'not-a-backup'],
  ['a list', '[]', 'not-a-backup'],
  ['null', 'null', 'not-a-backup'],
  [
    'another version',
    JSON.stringify({ format: 'bounce-ledger-backup', version: 2, madeAt: 1, messages: [], exports: [] }),
    'not-a-backup',
  ],
  [
    'a message without rows',
    JSON.stringify({
      format: 'bounce-ledger-backup',
      version: 1,
      madeAt: 1,
      messages: [{ account: 'a' }],
      exports: [],
    }),
    'not-a-backup',
  ],
])('%s is told apart from a backup', (_, text, why) => {
  expect(parseBackup(text)).toEqual({ status: 'unreadable', why });
});

test('one row that is no row makes the whole file none: nothing of it is used', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [ann, rowOf('bob@shop.example')] }), noon);
  const backup = await makeBackup(ledger, noon);
  expect(parseBackup(JSON.stringify(backup)).status).toBe('ok');
  const spoilt = JSON.stringify(backup).replace('bob@shop.example', 'bob');
  expect(parseBackup(spoilt)).toEqual({ status: 'unreadable', why: 'not-a-backup' });
});

test('a backup that does not say when a bounce was first seen is read, too', async () => {
  const ledger = await scratchLedger();
  const message = { ...batchOf().message, sentAt: null };
  const messages = [{ account: 'SHOP01', message, completeness: null, lastSeenAt: noon, rows: [ann] }];
  const backup = await restored(
    JSON.stringify({ format: 'bounce-ledger-backup', version: 1, madeAt: noon, messages, exports: [] }),
  );
  await restoreBackup(ledger, backup);
  expect(await ledger.getAll('bounces')).toMatchObject([{ firstSeenAt: noon }]);
});

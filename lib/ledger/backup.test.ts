import { expect, test } from 'vitest';
import { makeBackup, parseBackup, restoreBackup } from './backup.ts';
import { readAccounts } from './read-history.ts';
import { recordExport } from './record-export.ts';
import { recordRows } from './record-rows.ts';
import type { MessageFigures } from './records.ts';
import { batchOf, day, noon, replies, rowOf, wholeReading } from './sample-captures.ts';
import type { Ledger } from './schema.ts';
import { dump, scratchLedger, withoutSource } from './scratch-ledger.ts';

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
    expect(after[store]).toEqual(before[store].map(withoutSource));
});

test('a backup holds what the accounts are called', async () => {
  const [old, fresh] = [await scratchLedger(), await scratchLedger()];
  await recordRows(old, batchOf({ account: { id: null, name: 'Northwind Candles' }, rows: [ann] }), noon);
  await restoreBackup(fresh, await restored(JSON.stringify(await makeBackup(old, noon))));
  expect(await readAccounts(fresh)).toEqual(await readAccounts(old));
  expect((await readAccounts(fresh))[0]?.name).toBe('Northwind Candles');
});

/** Every figure that a page may tell of a message. */
const figures = {
  subject: 'Spring is here',
  audience: ['Newsletter'],
  delivered: 990,
  uniqueOpens: 400,
  uniqueClicks: 40,
  revenue: 1_240.5,
  openRate: 0.404,
  clickRate: 0.0404,
  bounceRate: 0.01,
  decimals: 2,
  attempted: 1_010,
  skipped: 10,
  spam: 1,
  unsubscribed: 2,
  deliveryRate: 0.99,
  spamRate: 0.001,
  unsubscribeRate: 0.002,
  bounceRateOf: 'sent',
} as const satisfies Required<MessageFigures>;

test('a backup holds every figure that an overview tells', async () => {
  const [old, fresh] = [await scratchLedger(), await scratchLedger()];
  await recordRows(old, batchOf({ rows: [ann], completeness: wholeReading(1) }), noon);
  const message = await old.get('messages', ['SHOP01', 'spring']);
  if (!message) throw new Error('the ledger holds no message');
  await old.put('messages', { ...message, figures });
  const backup = await restored(JSON.stringify(await makeBackup(old, noon)));
  await restoreBackup(fresh, backup);
  expect((await fresh.get('messages', ['SHOP01', 'spring']))?.figures).toEqual(figures);
});

/** What other pages and files have told. */
async function tellMore(ledger: Ledger, facts: { at: number; reason: 'email_bounce' | 'unsubscribed' }) {
  const { at, reason } = facts;
  const account = 'SHOP01';
  const seen = { firstSeenAt: at, lastSeenAt: at };
  await ledger.put('suppressions', {
    account,
    email: ann.email,
    reason,
    reasonText: reason,
    suppressedAt: null,
    ...seen,
  });
  await ledger.put('feedEvents', {
    account,
    email: ann.email,
    at: noon,
    kind: 'bounced',
    type: 'soft',
    name: 'Ann',
    messageName: 'Spring sale',
    firstSeenAt: at,
  });
  const row = { name: 'VIP', type: null, category: null, provider: null, recipients: 900, bounces: 4, share: 0.004 };
  await ledger.put('reports', {
    account,
    id: 'audience-breakdown spring',
    kind: 'audience-breakdown',
    message: 'spring',
    scope: [],
    seenAt: at,
    rows: [row],
  });
  await ledger.put('advice', { account, id: 'block outlook', state: 'done', firstAt: at, at });
  await ledger.put('imports', {
    account,
    id: 'import-1',
    at: noon,
    fileName: 'Spring.csv',
    kind: 'campaign-analytics',
    state: 'done',
    rows: 3,
    taken: 2,
    added: 2,
    leftOut: { summary_row: 1 },
    batches: 1,
    kept: 0,
  });
}

test('a backup holds what other pages and files told, and figures', async () => {
  const [old, fresh] = [await scratchLedger(), await scratchLedger()];
  await recordRows(old, batchOf({ rows: [ann] }), noon);
  const message = await old.get('messages', ['SHOP01', 'spring']);
  if (!message) throw new Error('The message is missing');
  const shares = { openRate: 0.388, clickRate: 0.014, bounceRate: 0.002, decimals: 2 };
  const counts = { delivered: 64_386, uniqueOpens: 25_000, uniqueClicks: null, revenue: 1_240.5 };
  await old.put('messages', { ...message, figures: { subject: 'Hello', audience: ['VIP'], ...counts, ...shares } });
  await tellMore(old, { at: noon, reason: 'email_bounce' });
  const backup = await restored(JSON.stringify(await makeBackup(old, noon + day)));
  await restoreBackup(fresh, backup);
  await restoreBackup(fresh, backup);
  const [before, after] = [await dump(old), await dump(fresh)];
  for (const store of ['messages', 'suppressions', 'feedEvents', 'reports', 'imports', 'advice'] as const)
    expect(after[store]).toEqual(before[store]);
});

test('a file that was undone and is in the backup is taken in again, without a way back', async () => {
  const ledger = await scratchLedger();
  await tellMore(ledger, { at: noon, reason: 'email_bounce' });
  const backup = await makeBackup(ledger, noon);
  const [record] = await ledger.getAll('imports');
  if (!record) throw new Error('The file is missing');
  await ledger.put('imports', { ...record, state: 'undone' });
  await restoreBackup(ledger, await restored(JSON.stringify(backup)));
  expect(await ledger.getAll('imports')).toMatchObject([{ state: 'done' }]);
});

test('of two records of the same thing the newer stays, whichever of the two is in the backup', async () => {
  const [old, ledger] = [await scratchLedger(), await scratchLedger()];
  await tellMore(old, { at: noon, reason: 'email_bounce' });
  await tellMore(ledger, { at: noon + day, reason: 'unsubscribed' });
  const [older, newer] = [await makeBackup(old, noon), await makeBackup(ledger, noon)];
  await restoreBackup(ledger, older);
  await restoreBackup(old, newer);
  expect(await dump(ledger)).toEqual(await dump(old));
  expect(await ledger.getAll('suppressions')).toMatchObject([
    { reason: 'unsubscribed', firstSeenAt: noon, lastSeenAt: noon + day },
  ]);
});

test('a backup of version 1 is read as well', async () => {
  const ledger = await scratchLedger();
  const { message } = batchOf();
  const messages = [{ account: 'SHOP01', message, completeness: null, lastSeenAt: noon, rows: [ann] }];
  const backup = await restored(
    JSON.stringify({ format: 'bounce-ledger-backup', version: 1, madeAt: noon, messages, exports: [] }),
  );
  expect(backup).toMatchObject({ version: 2, suppressions: [], imports: [] });
  expect(await restoreBackup(ledger, backup)).toBe(1);
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
    JSON.stringify({ format: 'bounce-ledger-backup', version: 3, madeAt: 1, messages: [], exports: [] }),
    'newer',
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
    'damaged',
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
  expect(parseBackup(spoilt)).toEqual({ status: 'unreadable', why: 'damaged' });
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

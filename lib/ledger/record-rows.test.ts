import { expect, test } from 'vitest';
import { readAccounts } from './read-history.ts';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, noon, replies, rowOf, wholeReading } from './sample-captures.ts';
import { dump, scratchLedger } from './scratch-ledger.ts';

const ann = 'ann@outlook.example';
const bob = 'bob@shop.example';

test('a batch is stored with its sums by message, person and day', async () => {
  const ledger = await scratchLedger();
  const rows = [
    rowOf(ann, { type: 'hard', reason: replies.blocked, name: 'Ann Lee' }),
    rowOf(bob, { type: 'soft', reason: replies.full }),
  ];
  const recorded = await recordRows(ledger, batchOf({ rows }), noon);
  expect(recorded).toMatchObject({ account: 'SHOP01', stored: 2, added: 2 });

  const rollup = {
    bounces: 2,
    hard: 1,
    soft: 1,
    reasons: { reputation_block: 1, mailbox_full: 1 },
    outcomes: { sender_side: 1, temporary: 1 },
    providers: { outlook: 1, 'shop.example': 1 },
    contradictions: 1,
  };
  const { messages, bounces, people, daily, captures } = await dump(ledger);
  expect(messages).toEqual([
    expect.objectContaining({ account: 'SHOP01', id: 'spring', name: 'Spring sale', sent: 10_000, rollup }),
  ]);
  expect(daily).toEqual([{ account: 'SHOP01', day: '2026-05-12', channel: 'campaign', rollup }]);
  expect(bounces).toHaveLength(2);
  expect(people).toEqual([
    {
      account: 'SHOP01',
      email: ann,
      name: 'Ann Lee',
      provider: 'outlook',
      bounces: 1,
      lastAt: noon,
      events: [{ message: 'spring', at: noon, type: 'hard', reason: 'reputation_block', repeatFirst: false }],
    },
    expect.objectContaining({ email: bob, bounces: 1 }),
  ]);
  expect(captures).toEqual([expect.objectContaining({ id: 'capture-1', message: 'spring', startedAt: noon })]);
});

test('the same batch again changes nothing but the times at which the message and its page were last seen', async () => {
  const ledger = await scratchLedger();
  const rows = [rowOf(ann, { at: noon }), rowOf(bob, { reason: '', type: 'hard' })];
  for (const channel of ['campaign', 'flow'] as const) {
    const batch = batchOf({ rows, message: { id: channel, channel }, completeness: wholeReading(2) });
    await recordRows(ledger, batch, noon);
    const once = await dump(ledger);
    const again = await recordRows(ledger, batch, noon + 5_000);
    expect(again).toMatchObject({ stored: 2, added: 0 });
    const twice = await dump(ledger);
    const seenAgain = (store: unknown[]) =>
      store.map((record) =>
        (record as { id: string; message?: string }).id === channel ||
        (record as { message?: string }).message === channel
          ? {
              ...(record as object),
              ...('endedAt' in (record as object) ? { endedAt: noon + 5_000 } : { lastSeenAt: noon + 5_000 }),
            }
          : record,
      );
    expect(twice).toEqual({ ...once, messages: seenAgain(once.messages), captures: seenAgain(once.captures) });
  }
});

test('a thousand rows in twenty batches are all stored, none twice', async () => {
  const ledger = await scratchLedger();
  const rows = Array.from({ length: 1_000 }, (_, index) => rowOf(`person${index}@shop${index % 30}.example`));
  for (let page = 0; page < 20; page++) {
    const batch = batchOf({ batch: `page-${page}`, rows: rows.slice(page * 50, page * 50 + 50) });
    const recorded = await recordRows(ledger, batch, noon + page);
    expect(recorded).toMatchObject({ added: 50, stored: page * 50 + 50 });
  }
  const emails = (await ledger.getAll('bounces')).map(({ email }) => email);
  expect(new Set(emails)).toEqual(new Set(rows.map(({ email }) => email)));
  expect(emails).toHaveLength(1_000);
  expect(await ledger.count('people')).toBe(1_000);
});

test('a page that is silent takes nothing away from what an earlier one said', async () => {
  const ledger = await scratchLedger();
  const full = rowOf(ann, { name: 'Ann', type: 'hard', category: 'reputation', reason: replies.blocked, at: noon + 1 });
  await recordRows(ledger, batchOf({ rows: [full], message: { bounced: 7 }, completeness: wholeReading(1) }), noon);
  const before = await dump(ledger);
  const silent = rowOf(ann, { name: '', type: null, category: null, reason: '', at: null });
  const message = { name: null, sentAt: null, sent: null, bounced: null };
  await recordRows(ledger, batchOf({ rows: [silent], message }), noon);
  expect(await dump(ledger)).toEqual({ ...before, captures: [expect.objectContaining({ completeness: null })] });
});

test('a later page completes what an earlier one left out, and the verdict follows', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf(ann, { type: 'hard', reason: '' })] }), noon);
  expect((await ledger.getAll('bounces'))[0]?.verdict.outcome).toBe('unknown');
  await recordRows(ledger, batchOf({ rows: [rowOf(ann, { type: null, reason: replies.blocked })] }), noon);
  const [bounce] = await ledger.getAll('bounces');
  expect(bounce).toMatchObject({ klaviyoType: 'hard', verdict: { outcome: 'sender_side' } });
  expect(await repairRollups(ledger)).toBe(0);
});

test('bounces move to the day of the send once that is known, and so do their people', async () => {
  const ledger = await scratchLedger();
  const seen = Date.UTC(2026, 5, 1, 12);
  await recordRows(ledger, batchOf({ rows: [rowOf(ann), rowOf(bob)], message: { sentAt: null } }), seen);
  expect((await ledger.getAll('daily')).map(({ day }) => day)).toEqual(['2026-06-01']);
  await recordRows(ledger, batchOf({ page: 'message-overview' }), seen + 1);
  expect(await ledger.getAll('daily')).toMatchObject([{ day: '2026-05-12', rollup: { bounces: 2 } }]);
  expect((await ledger.getAll('people')).map(({ lastAt }) => lastAt)).toEqual([noon, noon]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('days are those of UTC, so that a change of the time zone does not part a sum from its bounces', async () => {
  const ledger = await scratchLedger();
  for (const hour of [0, 23]) {
    const at = Date.UTC(2026, 4, 12, hour, 30);
    await recordRows(ledger, batchOf({ message: { id: `sent-${hour}`, sentAt: at }, rows: [rowOf(ann)] }), at);
  }
  expect(await ledger.getAll('daily')).toMatchObject([{ day: '2026-05-12', rollup: { bounces: 2 } }]);
});

test('on a flow an address bounces as often as there are times, and a row without a time is the latest of them', async () => {
  const ledger = await scratchLedger();
  const flow = (rows: ReturnType<typeof rowOf>[]) =>
    batchOf({ rows, message: { id: 'welcome', channel: 'flow', sentAt: null } });
  const later = noon + 30 * 86_400_000;
  await recordRows(ledger, flow([rowOf(ann, { at: noon }), rowOf(ann, { at: later })]), later);
  const recorded = await recordRows(ledger, flow([rowOf(ann, { at: null, name: 'Ann' })]), later);
  expect(recorded).toMatchObject({ stored: 2, added: 0 });
  expect((await ledger.getAll('bounces')).map(({ at, name }) => ({ at, name }))).toEqual([
    { at: noon, name: '' },
    { at: later, name: 'Ann' },
  ]);
  expect(await ledger.getAll('people')).toMatchObject([{ bounces: 2, lastAt: later }]);
});

test('a flow bounce whose time becomes known is not a second one', async () => {
  const ledger = await scratchLedger();
  const flow = (at: number | null) =>
    batchOf({ rows: [rowOf(ann, { at })], message: { channel: 'flow', sentAt: null } });
  await recordRows(ledger, flow(null), noon);
  expect(await recordRows(ledger, flow(noon - 86_400_000), noon)).toMatchObject({ stored: 1, added: 0 });
  expect(await ledger.getAll('bounces')).toMatchObject([{ at: noon - 86_400_000 }]);
  expect(await ledger.getAll('daily')).toMatchObject([{ day: '2026-05-11', rollup: { bounces: 1 } }]);
});

test('a time to the minute and the same time to the second are one bounce, whichever comes first', async () => {
  const seconds = noon + 37_000;
  const stored = await Promise.all(
    [
      [noon, seconds],
      [seconds, noon],
    ].map(async (times) => {
      const ledger = await scratchLedger();
      for (const at of times) {
        await recordRows(ledger, batchOf({ rows: [rowOf(ann, { at })], message: { channel: 'flow' } }), noon);
      }
      return (await ledger.getAll('bounces')).map(({ at }) => at);
    }),
  );
  expect(stored).toEqual([[seconds], [seconds]]);
});

test('a message that was read whole is so no longer once its overview shows more bounces than before', async () => {
  const ledger = await scratchLedger();
  const rows = [rowOf(ann), rowOf(bob)];
  await recordRows(ledger, batchOf({ rows, message: { bounced: 2 }, completeness: wholeReading(2) }), noon);
  const overview = batchOf({ page: 'message-overview', message: { bounced: 5 } });
  const { message } = await recordRows(ledger, overview, noon + 1);
  expect(message.completeness).toMatchObject({ read: 2, expected: 5, complete: 'no' });
});

test('a campaign never has two bounces of one address', async () => {
  const ledger = await scratchLedger();
  const rows = [rowOf(ann, { at: noon }), rowOf(ann, { at: noon + 3_600_000 }), rowOf(ann, { at: null })];
  expect(await recordRows(ledger, batchOf({ rows }), noon)).toMatchObject({ stored: 1, added: 1 });
  expect(await ledger.count('bounces')).toBe(1);
  expect(await repairRollups(ledger)).toBe(0);
});

test('a message keeps its channel, whatever a later page takes it for', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf(ann)] }), noon);
  await recordRows(ledger, batchOf({ rows: [rowOf(bob, { at: noon })], message: { channel: 'flow' } }), noon);
  expect(await ledger.getAll('daily')).toMatchObject([{ channel: 'campaign', rollup: { bounces: 2 } }]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('two accounts with the same address and the same day stay apart', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf(ann)] }), noon);
  const other = batchOf({
    account: { id: 'SHOP02', name: null },
    message: { id: 'summer' },
    rows: [rowOf(ann), rowOf(bob)],
  });
  await recordRows(ledger, other, noon);
  const people = (await ledger.getAll('people')).map(({ account, email, bounces }) => ({ account, email, bounces }));
  expect(people).toEqual([
    { account: 'SHOP01', email: ann, bounces: 1 },
    { account: 'SHOP02', email: ann, bounces: 1 },
    { account: 'SHOP02', email: bob, bounces: 1 },
  ]);
  expect((await ledger.getAll('daily')).map(({ account, rollup }) => [account, rollup.bounces])).toEqual([
    ['SHOP01', 1],
    ['SHOP02', 2],
  ]);
  expect(await readAccounts(ledger)).toHaveLength(2);
});

test('a provider that is named like something every object has is counted like any other', async () => {
  const ledger = await scratchLedger();
  const rows = [rowOf('ann@constructor'), rowOf('bob@constructor'), rowOf('ann@__proto__')];
  const { message } = await recordRows(ledger, batchOf({ rows }), noon);
  expect(Object.entries(message.rollup.providers)).toEqual([
    ['constructor', 2],
    ['__proto__', 1],
  ]);
  expect(await repairRollups(ledger)).toBe(0);
});

import { expect, test } from 'vitest';
import { recordRows } from '../record-rows.ts';
import { batchOf, day, noon, rowOf } from '../sample-captures.ts';
import type { Ledger } from '../schema.ts';
import { scratchLedger } from '../scratch-ledger.ts';
import { bouncesByMessage } from './bounces-by-message.ts';
import { readMessageDetail } from './message-detail.ts';
import { type PeopleLines, readPeopleLines } from './people-lines.ts';
import { readPersonDetail } from './person-detail.ts';
import { readSuppressionLog } from './suppression-log.ts';
import { windowsOf } from './windows.ts';

const never = new AbortController().signal;
const account = 'SHOP01';
const many = (count: number) => Array.from({ length: count }, (_, index) => rowOf(`p${index}@shop.example`));

async function filled(): Promise<Ledger> {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example'), rowOf('bob@gmail.example')] }), noon);
  const summer = { id: 'summer', sentAt: noon + day };
  await recordRows(ledger, batchOf({ message: summer, rows: [rowOf('ann@shop.example')] }), noon + day);
  await recordRows(
    ledger,
    batchOf({ account: { id: 'OTHER1', name: null }, message: { id: 'theirs' }, rows: [rowOf('eve@shop.example')] }),
    noon,
  );
  return ledger;
}

test('windows hold every record of the account once, whatever their size', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: many(10) }), noon);
  await recordRows(ledger, batchOf({ account: { id: 'SHOP02', name: null }, rows: many(3) }), noon);
  for (const size of [1, 3, 10, 11]) {
    const sizes: number[] = [];
    const emails = new Set<string>();
    for await (const people of windowsOf(ledger, 'people', account, size)) {
      sizes.push(people.length);
      for (const { email } of people) emails.add(email);
    }
    expect(emails.size).toBe(10);
    expect(sizes.reduce((sum, length) => sum + length, 0)).toBe(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
  }
});

test('bounces come a whole message at a time, also where a window ends inside of one', async () => {
  const ledger = await filled();
  for (const size of [1, 2, 100]) {
    const found: [string, number][] = [];
    for await (const [message, bounces] of bouncesByMessage(ledger, account, size))
      found.push([message, bounces.length]);
    expect(found).toEqual([
      ['spring', 2],
      ['summer', 1],
    ]);
  }
});

test('people come with the latest bounce first and the soft bounces in a row', async () => {
  const { lines, total } = await readPeopleLines(await filled(), account, noon + 2 * day, () => {}, never);
  expect(total).toBe(2);
  expect(lines).toMatchObject([
    { email: 'ann@shop.example', bounces: 2, streak: 2, reason: 'mailbox_full', lastAt: noon + day },
    { email: 'bob@gmail.example', bounces: 1, streak: 1, lastAt: noon },
  ]);
});

test('of many people the first screen is shown before all have been read, with the number of all', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ rows: many(100) }), noon);
  await recordRows(
    ledger,
    batchOf({ message: { id: 'summer', sentAt: noon + day }, rows: [rowOf('p7@shop.example')] }),
    noon,
  );
  const parts: PeopleLines[] = [];
  const whole = await readPeopleLines(ledger, account, noon + day, (part) => parts.push(part), never);
  expect(parts).toHaveLength(1);
  expect(parts[0]?.total).toBe(100);
  expect(parts[0]?.lines.length).toBeLessThan(100);
  expect(parts[0]?.lines[0]?.email).toBe('p7@shop.example');
  expect(whole.lines).toHaveLength(100);
  expect(whole.lines[0]?.email).toBe('p7@shop.example');
});

test('a person is read with bounces, feed events and suppression, and also where only one of these is known', async () => {
  const ledger = await filled();
  const suppression = {
    account,
    email: 'cid@shop.example',
    reason: 'email_bounce',
    reasonText: 'Email bounce',
    suppressedAt: noon,
    firstSeenAt: noon,
    lastSeenAt: noon,
  } as const;
  await ledger.put('suppressions', suppression);
  const event = {
    account,
    at: noon,
    kind: 'bounced',
    type: 'soft',
    name: '',
    messageName: null,
    firstSeenAt: noon,
  } as const;
  await ledger.put('feedEvents', { ...event, email: 'ann@shop.example' });
  await ledger.put('feedEvents', { ...event, email: 'ann@shop.example', kind: 'opened', type: null, at: noon - day });
  await ledger.put('takenOut', { account, message: 'summer', emails: ['ann@shop.example'], at: noon });
  const ann = await readPersonDetail(ledger, account, 'ann@shop.example');
  expect(ann?.bounces.map(({ message }) => message)).toEqual(['summer', 'spring']);
  expect(ann?.feed).toHaveLength(2);
  expect(ann?.engagedAt.get('ann@shop.example')).toBe(noon - day);
  expect(ann?.isTakenOut).toBe(true);
  expect(ann?.suppression).toBeNull();
  expect(await readPersonDetail(ledger, account, 'cid@shop.example')).toMatchObject({ person: null, suppression });
  expect(await readPersonDetail(ledger, account, 'eve@shop.example')).toBeNull();
});

test('a message is read with its readings and the files made of it, newest first', async () => {
  const ledger = await filled();
  const file = { account, kind: 'suppression', fileName: 'a.csv', addresses: [] } as const;
  await ledger.put('exports', { ...file, id: '1', message: 'spring', at: 1 });
  await ledger.put('exports', { ...file, id: '2', message: 'spring', at: 2 });
  await ledger.put('exports', { ...file, id: '3', message: 'summer', at: 3 });
  const reading = { account, message: 'spring', page: 'recipient-activity', startedAt: 1, completeness: null } as const;
  await ledger.put('captures', { ...reading, id: 'first', endedAt: 2 });
  await ledger.put('captures', { ...reading, id: 'second', endedAt: 3 });
  const detail = await readMessageDetail(ledger, account, 'spring');
  expect(detail?.view.bounces).toHaveLength(2);
  expect(detail?.captures.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(detail?.exports.map(({ id }) => id)).toEqual(['2', '1']);
  expect(await readMessageDetail(ledger, account, 'theirs')).toBeNull();
});

test('the log holds the account’s files, newest first, and its suppressed profiles', async () => {
  const ledger = await filled();
  const file = { kind: 'suppression', message: 'spring', fileName: 'a.csv', addresses: ['ann@shop.example'] } as const;
  await ledger.put('exports', { ...file, account, id: 'b', at: 1 });
  await ledger.put('exports', { ...file, account, id: 'a', at: 2 });
  await ledger.put('exports', { ...file, account: 'OTHER1', id: 'c', at: 3 });
  const { files, profiles } = await readSuppressionLog(ledger, account, never);
  expect(files.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(profiles.size).toBe(0);
});

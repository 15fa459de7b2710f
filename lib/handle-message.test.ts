import { expect, test, vi } from 'vitest';
import { type Badge, badgeOf, noBadge, notRecognisedBadge } from './badge.ts';
import { handleMessage, type Surroundings } from './handle-message.ts';
import { batchOf, noon, rowOf, wholeReading } from './ledger/sample-captures.ts';
import { openLedger } from './ledger/schema.ts';
import { scratchName } from './ledger/scratch-ledger.ts';
import { klaviyoOrigin, type RowsRead } from './messages.ts';

const page = { id: 'own', origin: klaviyoOrigin, frameId: 0, tab: { id: 7 } };
const rows = (count: number) => Array.from({ length: count }, (_, index) => rowOf(`person${index}@shop.example`));

/** A browser with one ledger; what was opened must be closed, or the next version waits for ever. */
function surroundings(changes: Partial<Surroundings> = {}) {
  const name = scratchName();
  const badges: [number, Badge][] = [];
  const opened: IDBDatabase[] = [];
  const around = {
    ownId: 'own',
    now: noon,
    openLedger: vi.fn(async () => {
      const ledger = await openLedger(name);
      vi.spyOn(ledger, 'close');
      opened.push(ledger as unknown as IDBDatabase);
      return ledger;
    }),
    changed: vi.fn(),
    setBadge: async (tab: number, badge: Badge) => void badges.push([tab, badge]),
    ...changes,
  };
  return { around, badges, allClosed: () => opened.every((ledger) => isClosed(ledger)) };
}

function isClosed(ledger: IDBDatabase): boolean {
  try {
    ledger.transaction('messages');
    return false;
  } catch (error) {
    return error instanceof DOMException && error.name === 'InvalidStateError';
  }
}

test('rows are stored, told of and shown on the icon, and the ledger is closed again', async () => {
  const { around, badges, allClosed } = surroundings();
  const batch = batchOf({ rows: rows(3), completeness: wholeReading(3) });
  expect(await handleMessage(batch, page, around)).toEqual({
    status: 'stored',
    account: 'SHOP01',
    stored: 3,
    added: 3,
  });
  expect(await handleMessage(batch, page, around)).toMatchObject({ status: 'stored', stored: 3, added: 0 });
  expect(around.changed).toHaveBeenCalledTimes(2);
  expect(badges.at(-1)).toEqual([7, badgeOf(3, 'healthy')]);
  expect(allClosed()).toBe(true);
});

test('a message that is refused touches no ledger and no icon', async () => {
  const { around, badges } = surroundings();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await handleMessage(batchOf(), { ...page, id: 'other' }, around)).toEqual({
    status: 'failed',
    why: 'refused',
  });
  expect(await handleMessage('hello', page, around)).toEqual({ status: 'failed', why: 'refused' });
  expect(around.openLedger).not.toHaveBeenCalled();
  expect(badges).toEqual([]);
  expect(warned).toHaveBeenCalledTimes(2);
});

test.each([
  ['a full disk', new DOMException('Full', 'QuotaExceededError'), 'storage-full'],
  ['a damaged database', new DOMException('Damaged', 'UnknownError'), 'storage-failed'],
  ['anything else', new TypeError('Broken'), 'storage-failed'],
])('%s is answered for what it is', async (_, error, why) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { around, badges } = surroundings({ openLedger: () => Promise.reject(error) });
  expect(await handleMessage(batchOf(), page, around)).toEqual({ status: 'failed', why });
  expect(around.changed).not.toHaveBeenCalled();
  expect(badges).toEqual([]);
});

test('the ledger is closed also where the rows could not be stored', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { around, allClosed } = surroundings({ now: (() => {}) as unknown as number });
  expect(await handleMessage(batchOf({ rows: rows(1) }), page, around)).toEqual({
    status: 'failed',
    why: 'storage-failed',
  });
  expect(around.openLedger).toHaveBeenCalledOnce();
  expect(allClosed()).toBe(true);
});

test('what is stored stays stored where the tab is gone or nobody can be told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { around } = surroundings({
    setBadge: () => Promise.reject(new Error('No tab with id: 7')),
    changed: () => {
      throw new DOMException('Closed', 'InvalidStateError');
    },
  });
  expect(await handleMessage(batchOf({ rows: rows(1) }), page, around)).toMatchObject({ status: 'stored', stored: 1 });
});

test.each<[string, Parameters<typeof batchOf>[0], Badge]>([
  [
    'bounces above the critical line',
    { rows: rows(30), message: { sent: 500 }, completeness: wholeReading(30) },
    badgeOf(30, 'critical'),
  ],
  [
    'bounces of an unknown number of recipients',
    { rows: rows(30), message: { sent: null }, completeness: wholeReading(30) },
    badgeOf(30, null),
  ],
  [
    "Klaviyo's own figure before the rows are read",
    { message: { bounced: 318, sent: 10_000 } },
    badgeOf(318, 'critical'),
  ],
  ['a part of the rows: a lower bound has no colour', { rows: rows(3) }, badgeOf(3, null)],
  [
    'what was read to the end, though the figure says otherwise',
    { rows: rows(3), message: { bounced: 5 }, completeness: wholeReading(3) },
    badgeOf(3, 'healthy'),
  ],
  ['no bounces, once that is known', { page: 'message-overview', message: { bounced: 0 } }, badgeOf(0, 'healthy')],
  ['nothing, where nothing is known', { page: 'message-overview' }, noBadge],
])('the icon shows %s', async (_, facts, badge) => {
  const { around, badges } = surroundings();
  await handleMessage(batchOf(facts), page, around);
  expect(badges).toEqual([[7, badge]]);
});

test('a page that was not understood says so on the icon, and takes it back', async () => {
  const { around, badges } = surroundings();
  for (const badge of ['not-recognised', 'none']) {
    expect(await handleMessage({ type: 'badgeChanged', badge }, page, around)).toBeNull();
  }
  expect(badges).toEqual([
    [7, notRecognisedBadge],
    [7, noBadge],
  ]);
});

test('the answer comes as the same whether the background has just started or not', async () => {
  const { around } = surroundings();
  const pages: RowsRead[] = [0, 1, 2].map((index) =>
    batchOf({ batch: `${index}`, rows: rows(30).slice(index * 10, index * 10 + 10) }),
  );
  const answers = await Promise.all(pages.map((batch) => handleMessage(batch, page, around)));
  expect(answers.map((answer) => (answer?.status === 'stored' ? answer.stored : answer)).sort()).toEqual([10, 20, 30]);
});

import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { recordRows } from './ledger/record-rows.ts';
import { batchOf, noon, rowOf } from './ledger/sample-captures.ts';
import { openLedger } from './ledger/schema.ts';
import { scratchName } from './ledger/scratch-ledger.ts';
import type { PageCommand, PageStatus } from './messages.ts';
import { createTabSummary, type TabSummaryOptions } from './tab-summary.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A line as the test holds its far end. */
interface FarEnd {
  readonly say: (status: PageStatus) => void;
  readonly hangUp: () => void;
  readonly heard: PageCommand[];
}

function tab(changes: Partial<TabSummaryOptions> = {}) {
  const name = scratchName();
  const lines: FarEnd[] = [];
  const listeners: (() => void)[] = [];
  const summary = createTabSummary({
    connect(say, hangUp) {
      const heard: PageCommand[] = [];
      lines.push({ say, hangUp, heard });
      return { send: (command) => void heard.push(command), close: () => {} };
    },
    isKlaviyoTab: async () => true,
    openLedger: () => openLedger(name),
    onLedgerChange: (callback) => void listeners.push(callback),
    signal: new AbortController().signal,
    ...changes,
  });
  onTestFinished(() => summary.store.setState({}));
  const line = () => {
    const last = lines.at(-1);
    if (!last) throw new Error('Nobody was called');
    return last;
  };
  return {
    summary,
    lines,
    line,
    state: summary.store.getState,
    record: async (...batches: Parameters<typeof recordRows>[1][]) => {
      const ledger = await openLedger(name);
      for (const batch of batches) await recordRows(ledger, batch, noon);
      ledger.close();
      for (const listener of listeners) listener();
    },
  };
}

const ann = rowOf('ann@shop.example');

function statusOf(facts: Partial<PageStatus> = {}): PageStatus {
  return {
    state: 'bounces',
    isDoubted: false,
    hidesColumns: false,
    account: { id: 'SHOP01', name: null },
    accountKey: 'SHOP01',
    message: batchOf().message,
    completeness: null,
    saw: [],
    unsaved: 0,
    failure: null,
    canReadRest: false,
    side: null,
    attachable: false,
    attached: null,
    mapping: 'none',
    filtered: [],
    reordered: false,
    walk: null,
    ...facts,
  };
}

test('where nobody answers on another site, that is not Klaviyo', async () => {
  const { line, state } = tab({ isKlaviyoTab: async () => false });
  expect(state()).toMatchObject({ connection: 'connecting', status: null, view: null });
  line().hangUp();
  await vi.waitFor(() => expect(state().connection).toBe('not-klaviyo'));
});

test('where nobody answers in a tab of Klaviyo, it was open before the extension', async () => {
  const { line, state } = tab();
  line().hangUp();
  await vi.waitFor(() => expect(state().connection).toBe('reload'));
});

test('a tab that is still loading is reached once it answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { line, lines, state } = tab();
  line().hangUp();
  await vi.waitFor(() => expect(state().connection).toBe('reload'));
  for (let seconds = 0; seconds < 20; seconds++) {
    await vi.advanceTimersByTimeAsync(1_000);
    if (seconds < 19) line().hangUp();
    // Trying again is not news.
    expect(state().connection).toBe('reload');
  }
  expect(lines.length).toBeLessThan(25);
  line().say(statusOf({ state: 'starting' }));
  expect(state()).toMatchObject({ connection: 'open', status: { state: 'starting' } });
});

test('a tab of which nobody can say what it shows is not Klaviyo', async () => {
  const { line, state } = tab({ isKlaviyoTab: () => Promise.reject(new Error('No such tab')) });
  line().hangUp();
  await vi.waitFor(() => expect(state().connection).toBe('not-klaviyo'));
});

test('what the ledger holds of the message on the page is read, and read again when it changes', async () => {
  const { line, state, record } = tab();
  await record(batchOf({ rows: [ann] }));
  line().say(statusOf());
  await vi.waitFor(() =>
    expect(state()).toMatchObject({ connection: 'open', ledger: 'ready', view: { message: { id: 'spring' } } }),
  );
  expect(state().view?.bounces).toHaveLength(1);
  await record(batchOf({ rows: [rowOf('bob@shop.example')] }));
  await vi.waitFor(() => expect(state().view?.bounces).toHaveLength(2));
});

test('changes that come while the ledger is being read are not missed', async () => {
  const { line, state, record } = tab();
  line().say(statusOf());
  for (let index = 0; index < 8; index++) void record(batchOf({ rows: [rowOf(`person${index}@shop.example`)] }));
  await vi.waitFor(() => expect(state().view?.bounces).toHaveLength(8));
});

test('numbers of one message are never shown under the next', async () => {
  const { summary, line, state, record } = tab();
  await record(batchOf({ rows: [ann] }), batchOf({ message: { id: 'summer' }, rows: [rowOf('bob@shop.example')] }));
  const shown: (string | undefined)[][] = [];
  summary.store.subscribe(({ status, view }) => shown.push([status?.message?.id, view?.message.id]));
  line().say(statusOf());
  line().say(statusOf({ message: batchOf({ message: { id: 'summer' } }).message }));
  await vi.waitFor(() => expect(state().view?.message.id).toBe('summer'));
  line().say(statusOf());
  expect(state()).toMatchObject({ view: null, ledger: 'reading' });
  await vi.waitFor(() => expect(state().view?.message.id).toBe('spring'));
  line().say(statusOf({ message: null }));
  await vi.waitFor(() => expect(state()).toMatchObject({ view: null, ledger: 'ready' }));
  expect(shown.filter(([page, view]) => view !== undefined && view !== page)).toEqual([]);
});

test('a message that the ledger does not know has no view', async () => {
  const { line, state } = tab();
  line().say(statusOf());
  await vi.waitFor(() => expect(state().ledger).toBe('ready'));
  expect(state().view).toBeNull();
});

test('a page that does not say whose it is shows the message of the account that knows it', async () => {
  const { line, state, record } = tab();
  await record(batchOf({ rows: [ann] }));
  line().say(statusOf({ account: null, accountKey: null }));
  await vi.waitFor(() => expect(state().view?.message.account).toBe('SHOP01'));
});

test('a tab that is reloaded keeps what is shown and is reached again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { summary, lines, line, state, record } = tab();
  await record(batchOf({ rows: [ann] }));
  line().say(statusOf());
  await vi.waitFor(() => expect(state().view).not.toBeNull());
  line().hangUp();
  expect(state()).toMatchObject({ connection: 'connecting', view: { message: { id: 'spring' } } });
  summary.command('readRest');
  await vi.advanceTimersByTimeAsync(300);
  line().hangUp();
  await vi.advanceTimersByTimeAsync(300);
  expect(lines).toHaveLength(3);
  line().say(statusOf());
  expect(state().connection).toBe('open');
  summary.command('readRest');
  expect(lines.map(({ heard }) => heard)).toEqual([[], [], ['readRest']]);
});

test('a tab that has left Klaviyo for good is given up, and its message with it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { line, state } = tab({ isKlaviyoTab: async () => false });
  line().say(statusOf());
  await vi.waitFor(() => expect(state().ledger).toBe('ready'));
  for (let tries = 0; tries <= 20; tries++) {
    line().hangUp();
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(state()).toMatchObject({ connection: 'not-klaviyo', status: null, view: null });
});

test('a ledger that cannot be read is said to be so, until it can', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const name = scratchName();
  let isBroken = true;
  const { line, state, record } = tab({
    openLedger: () => (isBroken ? Promise.reject(new DOMException('Damaged', 'UnknownError')) : openLedger(name)),
  });
  line().say(statusOf());
  await vi.waitFor(() => expect(state().ledger).toBe('failed'));
  isBroken = false;
  await record();
  await vi.waitFor(() => expect(state().ledger).toBe('ready'));
});

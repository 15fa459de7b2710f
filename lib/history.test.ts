import { expect, onTestFinished, test, vi } from 'vitest';
import { createHistory, type HistoryOptions } from './history.ts';
import { deleteAll } from './ledger/delete-all.ts';
import { recordRows } from './ledger/record-rows.ts';
import { batchOf, noon, rowOf } from './ledger/sample-captures.ts';
import { openLedger } from './ledger/schema.ts';

/** The history page deletes the user's own database, so that is the one that these tests use, one after the other. */
async function historyOf(changes: Partial<HistoryOptions> = {}) {
  await deleteAll();
  onTestFinished(() => deleteAll());
  const ledger = await openLedger();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example'), rowOf('bob@gmail.example')] }), noon);
  await recordRows(ledger, batchOf({ message: { id: 'summer' }, rows: [rowOf('ann@shop.example')] }), noon);
  await recordRows(ledger, batchOf({ account: { id: 'OTHER1', name: null }, message: { id: 'theirs' } }), noon);
  ledger.close();
  const changed = vi.fn();
  let tell = () => {};
  const history = createHistory({
    openLedger: () => openLedger(),
    onLedgerChange: (callback) => {
      tell = callback;
    },
    changed,
    ...changes,
  });
  const state = history.store.getState;
  await vi.waitFor(() => expect(state().state).not.toBe('reading'));
  return { history, state, changed, tell: () => tell() };
}

test('the account that was looked at most is shown first, and another by choice', async () => {
  const { history, state } = await historyOf();
  expect(state()).toMatchObject({ state: 'ready', account: 'SHOP01' });
  expect(state().messages).toHaveLength(2);
  expect(state().people).toHaveLength(2);
  history.choose('OTHER1');
  await vi.waitFor(() => expect(state().messages).toMatchObject([{ id: 'theirs' }]));
  expect(state().people).toEqual([]);
});

test('a slow answer to an earlier search does not take the place of a later one', async () => {
  let answerLate = Promise.resolve();
  const openSlowly = async () => {
    const ledger = await openLedger();
    const pause = answerLate;
    const getAll: typeof ledger.getAll = (...question) => pause.then(() => ledger.getAll(...question));
    return new Proxy(ledger, {
      get(target, key) {
        const value: unknown = key === 'getAll' ? getAll : Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  const { history, state } = await historyOf({ openLedger: openSlowly });
  let isFirstDone = false;
  answerLate = new Promise<void>((resolve) => setTimeout(resolve, 200)).then(() => {
    isFirstDone = true;
  });
  history.search('nobody');
  // The first question is on its way before the second is asked.
  await new Promise((resolve) => setTimeout(resolve, 50));
  answerLate = Promise.resolve();
  history.search('gmail');
  await vi.waitFor(() => expect(state().people).toMatchObject([{ email: 'bob@gmail.example' }]));
  await vi.waitFor(() => expect(isFirstDone).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(state().people).toMatchObject([{ email: 'bob@gmail.example' }]);
});

test('what other pages store shows up', async () => {
  const { state, tell } = await historyOf();
  const ledger = await openLedger();
  await recordRows(ledger, batchOf({ message: { id: 'autumn' } }), noon);
  ledger.close();
  tell();
  await vi.waitFor(() => expect(state().messages).toHaveLength(3));
});

test('a backup that is restored after everything was deleted brings everything back', async () => {
  const { history, state, changed } = await historyOf();
  const backup = await history.backup();
  await history.deleteAll();
  await vi.waitFor(() => expect(state()).toMatchObject({ accounts: [], account: null, messages: [], people: [] }));
  expect(await history.restore(backup)).toEqual({ status: 'restored', added: 3 });
  await vi.waitFor(() => expect(state().accounts).toHaveLength(2));
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a file that is no backup is told apart and changes nothing', async () => {
  const { history, changed } = await historyOf();
  expect(await history.restore('{')).toEqual({ status: 'not-json' });
  expect(await history.restore('{}')).toEqual({ status: 'not-a-backup' });
  expect(changed).not.toHaveBeenCalled();
});

test('a repair says how many sums were wrong', async () => {
  const { history, state } = await historyOf();
  expect(await history.repair()).toBe(0);
  const ledger = await openLedger();
  await ledger.clear('daily');
  ledger.close();
  const before = state();
  expect(await history.repair()).toBe(1);
  await vi.waitFor(() => expect(state()).not.toBe(before));
});

test('a ledger that cannot be opened is a state, and restoring into it an answer', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { history, state } = await historyOf({ openLedger: () => Promise.reject(new Error('Damaged')) });
  expect(state().state).toBe('failed');
  const empty = JSON.stringify({
    format: 'bounce-ledger-backup',
    version: 1,
    madeAt: 1,
    messages: [{ account: 'a', message: batchOf().message, completeness: null, lastSeenAt: 1, rows: [] }],
    exports: [],
  });
  expect(await history.restore(empty)).toEqual({ status: 'failed' });
});

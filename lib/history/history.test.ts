import { expect, onTestFinished, test, vi } from 'vitest';
import { deleteAll } from '../ledger/delete-all.ts';
import { recordRows } from '../ledger/record-rows.ts';
import { batchOf, day, noon, rowOf } from '../ledger/sample-captures.ts';
import { openLedger } from '../ledger/schema.ts';
import { scratchName } from '../ledger/scratch-ledger.ts';
import { defaultSettings } from '../settings.ts';
import { createHistory, type HistoryOptions } from './history.ts';
import { personKey } from './person-key.ts';

const never = new AbortController().signal;

async function historyOf(changes: Partial<HistoryOptions> = {}) {
  const name = scratchName();
  const open = () => openLedger(name);
  const ledger = await open();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example'), rowOf('bob@gmail.example')] }), noon);
  await recordRows(ledger, batchOf({ message: { id: 'summer' }, rows: [rowOf('ann@shop.example')] }), noon);
  await recordRows(ledger, batchOf({ account: { id: 'OTHER1', name: null }, message: { id: 'theirs' } }), noon);
  ledger.close();
  const changed = vi.fn();
  let tell = () => {};
  const history = createHistory({
    openLedger: open,
    deleteLedger: () => deleteAll(name),
    onLedgerChange: (callback) => {
      tell = callback;
    },
    changed,
    secret: 'secret',
    ...changes,
  });
  const state = history.store.getState;
  await vi.waitFor(() => expect(state().state).not.toBe('reading'));
  const people = async () => (await history.people(noon, () => {}, never)).lines.map(({ email }) => email);
  return { history, state, changed, open, people, tell: () => tell() };
}

test('the account that was looked at most is shown first, and another by choice', async () => {
  const { history, state, people } = await historyOf();
  expect(state()).toMatchObject({ state: 'ready', account: 'SHOP01' });
  expect(state().messages).toHaveLength(2);
  expect((await people()).sort()).toEqual(['ann@shop.example', 'bob@gmail.example']);
  history.choose('OTHER1');
  await vi.waitFor(() => expect(state().messages).toMatchObject([{ id: 'theirs' }]));
  expect(await people()).toEqual([]);
});

test('it begins with the account that an address names, where the ledger knows it', async () => {
  expect((await historyOf({ account: 'OTHER1' })).state()).toMatchObject({
    account: 'OTHER1',
    messages: [{ id: 'theirs' }],
  });
  expect((await historyOf({ account: 'gone' })).state().account).toBe('SHOP01');
});

test('nothing of one account stands under the name of another while that is being read', async () => {
  const { history, state } = await historyOf();
  history.choose('OTHER1');
  expect(state()).toMatchObject({ state: 'reading', messages: [] });
  await vi.waitFor(() => expect(state()).toMatchObject({ state: 'ready', messages: [{ id: 'theirs' }] }));
});

test('the account of a message or person is known where only one has it', async () => {
  const { history, open } = await historyOf();
  const ledger = await open();
  await recordRows(
    ledger,
    batchOf({ account: { id: 'OTHER1', name: null }, message: { id: 'page:a' }, rows: [rowOf('ann@shop.example')] }),
    noon,
  );
  await recordRows(ledger, batchOf({ message: { id: 'page:a' } }), noon);
  ledger.close();
  history.reload();
  expect(await history.holder('messages', 'theirs')).toBe('OTHER1');
  expect(await history.holder('messages', 'page:a')).toBeNull();
  expect(await history.holder('messages', 'nowhere')).toBeNull();
  expect(await history.holder('people', history.personKey('bob@gmail.example'))).toBe('SHOP01');
  expect(await history.holder('people', 'bob@gmail.example')).toBe('SHOP01');
  expect(await history.holder('people', history.personKey('ann@shop.example'))).toBeNull();
});

test('advice is given on the last 30 days; where nothing is that new, it tells how old the newest send is', async () => {
  const { history } = await historyOf();
  expect(await history.advice(defaultSettings, noon + day)).toMatchObject({ lastSend: null });
  expect(await history.advice(defaultSettings, noon + 31 * day)).toMatchObject({ lastSend: noon });
});

test('a message of which only bad figures are known is told of, and not counted among those that were read', async () => {
  const { history, state, open, tell } = await historyOf();
  const ledger = await open();
  await recordRows(ledger, batchOf({ message: { id: 'autumn', sentAt: noon + day, bounced: 250 } }), noon + day);
  ledger.close();
  tell();
  await vi.waitFor(() => expect(state().messages).toHaveLength(3));
  const found = await history.advice(defaultSettings, noon + 2 * day);
  expect(found?.advice.open.map(({ id }) => id)).toEqual(['unread:autumn']);
  expect(found).toMatchObject({ looked: 2 });
});

test('a slow answer for an earlier account does not take the place of a later one', async () => {
  const gate = Promise.withResolvers<void>();
  let isHeld = false;
  const first = await historyOf();
  const { history, state } = await historyOf({
    async openLedger() {
      const wasHeld = isHeld;
      isHeld = false;
      const ledger = await first.open();
      if (wasHeld) await gate.promise;
      return ledger;
    },
  });
  onTestFinished(() => gate.resolve());
  isHeld = true;
  history.choose('OTHER1');
  history.choose('SHOP01');
  await vi.waitFor(() => expect(state().messages).toHaveLength(2));
  const { version } = state();
  gate.resolve();
  // Two questions later the held one has surely been answered.
  history.reload();
  await vi.waitFor(() => expect(state().version).toBe(version + 1));
  expect(state()).toMatchObject({ account: 'SHOP01', messages: [{}, {}] });
});

test('what other pages store shows up, and everything asked before is to be asked again', async () => {
  const { state, open, tell } = await historyOf();
  const { version } = state();
  const ledger = await open();
  await recordRows(ledger, batchOf({ message: { id: 'autumn' } }), noon);
  ledger.close();
  tell();
  await vi.waitFor(() => expect(state().messages).toHaveLength(3));
  expect(state().version).toBeGreaterThan(version);
});

test('a message, a person, providers and files are read for the account on show', async () => {
  const { history } = await historyOf();
  expect((await history.message('spring'))?.view.bounces).toHaveLength(2);
  expect(await history.message('theirs')).toBeNull();
  expect((await history.person('ann@shop.example'))?.bounces).toHaveLength(2);
  expect(await history.person('nobody@shop.example')).toBeNull();
  expect((await history.providers(Number.NEGATIVE_INFINITY, noon, never)).map(({ id }) => id)).toContain('gmail');
  expect(await history.suppressions(never)).toEqual({ files: [], profiles: new Map(), outcomes: new Map() });
});

test('a backup that is restored after everything was deleted brings everything back', async () => {
  const { history, state, changed } = await historyOf();
  const backup = await history.backup();
  await history.deleteAll();
  await vi.waitFor(() => expect(state()).toMatchObject({ accounts: [], account: null, messages: [] }));
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
  const { history, state, open } = await historyOf();
  expect(await history.repair()).toBe(0);
  const ledger = await open();
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

test('a person is found by a key, by the address of an older link, and not in another account', async () => {
  const { history, open } = await historyOf();
  const key = history.personKey('bob@gmail.example');
  expect(key).not.toContain('bob');
  expect(await history.person(key)).toMatchObject({ email: 'bob@gmail.example' });
  expect(await history.person('bob@gmail.example')).toMatchObject({ email: 'bob@gmail.example' });
  const ledger = await open();
  const profile = { account: 'SHOP01', email: 'cy@shop.example', reason: null, reasonText: '', suppressedAt: null };
  await ledger.put('suppressions', { ...profile, firstSeenAt: noon, lastSeenAt: noon });
  await ledger.put('suppressions', {
    ...profile,
    account: 'OTHER1',
    email: 'di@shop.example',
    firstSeenAt: noon,
    lastSeenAt: noon,
  });
  ledger.close();
  // Keys of links that this page has not drawn itself.
  const keyOf = (email: string) => personKey(email, 'secret');
  expect(await history.person(keyOf('ann@shop.example'))).toMatchObject({ email: 'ann@shop.example' });
  expect(await history.person(keyOf('cy@shop.example'))).toMatchObject({ email: 'cy@shop.example' });
  expect(await history.person(keyOf('di@shop.example'))).toBeNull();
  expect(await history.person(keyOf('nobody@shop.example'))).toBeNull();
});

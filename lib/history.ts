import { createStore, type StoreApi } from 'zustand/vanilla';
import { makeBackup, parseBackup, restoreBackup } from './ledger/backup.ts';
import { deleteAll } from './ledger/delete-all.ts';
import { type Account, readAccounts, readMessages, readPeople } from './ledger/read-history.ts';
import type { MessageRecord, PersonRecord } from './ledger/records.ts';
import { repairRollups } from './ledger/repair.ts';
import type { Ledger } from './ledger/schema.ts';

/** People on show at once; a search narrows them down. */
export const peopleLimit = 200;

export interface History {
  readonly state: 'reading' | 'ready' | 'failed';
  readonly accounts: readonly Account[];
  readonly account: string | null;
  readonly messages: readonly MessageRecord[];
  readonly people: readonly PersonRecord[];
  readonly search: string;
}

export type RestoreResult =
  | { readonly status: 'restored'; readonly added: number }
  | { readonly status: 'not-json' | 'not-a-backup' | 'failed' };

export interface HistoryStore {
  readonly store: StoreApi<History>;
  readonly choose: (account: string) => void;
  readonly search: (text: string) => void;
  readonly backup: () => Promise<string>;
  readonly restore: (text: string) => Promise<RestoreResult>;
  readonly repair: () => Promise<number>;
  readonly deleteAll: () => Promise<void>;
}

export interface HistoryOptions {
  readonly openLedger: () => Promise<Ledger>;
  readonly onLedgerChange: (callback: () => void) => void;
  /** Tells the other pages of the extension that the ledger has changed. */
  readonly changed: () => void;
}

/** The history page's view of the ledger. Reads again whenever the ledger changes. */
export function createHistory({ openLedger, onLedgerChange, changed }: HistoryOptions): HistoryStore {
  const store = createStore<History>(() => ({
    state: 'reading',
    accounts: [],
    account: null,
    messages: [],
    people: [],
    search: '',
  }));
  let turn = 0;

  const withLedger = async <T>(use: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const ledger = await openLedger();
    try {
      return await use(ledger);
    } finally {
      ledger.close();
    }
  };

  const read = async () => {
    const mine = ++turn;
    try {
      const next = await withLedger(async (ledger) => {
        const accounts = await readAccounts(ledger);
        const { account: chosen, search } = store.getState();
        const account = accounts.some(({ id }) => id === chosen) ? chosen : (accounts[0]?.id ?? null);
        if (account === null) return { accounts, account, messages: [], people: [] };
        return {
          accounts,
          account,
          messages: await readMessages(ledger, account),
          people: await readPeople(ledger, account, search, peopleLimit),
        };
      });
      // A slower answer to an earlier question must not take the place of a later one.
      if (mine === turn) store.setState({ ...next, state: 'ready' });
    } catch (error) {
      console.error('The ledger could not be read', error);
      if (mine === turn) store.setState({ state: 'failed' });
    }
  };
  const afterChange = () => {
    changed();
    void read();
  };
  onLedgerChange(() => void read());
  void read();

  return {
    store,
    choose(account) {
      store.setState({ account });
      void read();
    },
    search(search) {
      store.setState({ search });
      void read();
    },
    backup: () => withLedger(async (ledger) => JSON.stringify(await makeBackup(ledger, Date.now()))),
    async restore(text) {
      const reading = parseBackup(text);
      if (reading.status !== 'ok') return { status: reading.why };
      try {
        const added = await withLedger((ledger) => restoreBackup(ledger, reading.backup));
        return { status: 'restored', added };
      } catch (error) {
        console.error('The backup could not be restored', error);
        return { status: 'failed' };
      } finally {
        afterChange();
      }
    },
    async repair() {
      const wrong = await withLedger(repairRollups);
      afterChange();
      return wrong;
    },
    async deleteAll() {
      await deleteAll();
      afterChange();
    },
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { noteAdvice, setAdviceState } from '../ledger/advice-state.ts';
import { makeBackup, parseBackup, restoreBackup, type UnreadableBackup } from '../ledger/backup.ts';
import { type ExportOutcome, readExportOutcomes } from '../ledger/export-outcome.ts';
import { accountsOfMessage, accountsOfPerson } from '../ledger/queries/accounts-of.ts';
import { bouncesByMessage } from '../ledger/queries/bounces-by-message.ts';
import { findAddress } from '../ledger/queries/find-address.ts';
import { type MessageDetail, readMessageDetail } from '../ledger/queries/message-detail.ts';
import { type PeopleLines, readPeopleLines } from '../ledger/queries/people-lines.ts';
import { type PersonDetail, readPersonDetail } from '../ledger/queries/person-detail.ts';
import { readReports } from '../ledger/queries/reports.ts';
import { readSuppressionLog, type SuppressionLog } from '../ledger/queries/suppression-log.ts';
import { type Account, readAccounts, readMessages } from '../ledger/read-history.ts';
import { recordExport } from '../ledger/record-export.ts';
import type { ExportRecord, MessageRecord } from '../ledger/records.ts';
import { repairRollups } from '../ledger/repair.ts';
import { type Ledger, withLedger } from '../ledger/schema.ts';
import { setTakenOut } from '../ledger/taken-out.ts';
import type { Settings } from '../settings.ts';
import { type AccountAdvice, readAccountAdvice } from './advice.ts';
import { isAddress, personKey } from './person-key.ts';
import { createProviderTally, type ProviderLine } from './providers.ts';

/** The files that were made, the profiles that Klaviyo shows as suppressed, and what the second says of the first. */
export interface SuppressionHistory extends SuppressionLog {
  /** What became of each suppression file, by the id of its record. */
  readonly outcomes: ReadonlyMap<string, ExportOutcome>;
}

/** What every section needs. The rest is asked for by the section that shows it. */
export interface History {
  readonly state: 'reading' | 'ready' | 'failed';
  /** Grows whenever the ledger or the account has changed: what was asked before is to be asked again. */
  readonly version: number;
  readonly accounts: readonly Account[];
  readonly account: string | null;
  /** Newest first. */
  readonly messages: readonly MessageRecord[];
}

export type RestoreResult =
  | { readonly status: 'restored'; readonly added: number }
  | { readonly status: UnreadableBackup | 'failed' };

export interface HistoryStore {
  readonly store: StoreApi<History>;
  readonly choose: (account: string) => void;
  /** The one account that knows a message or person; `null` where none or several do. */
  readonly holder: (section: 'messages' | 'people', id: string) => Promise<string | null>;
  /** Reads again, as after another database has taken this one's place. */
  readonly reload: () => void;
  /** `null` where the account on show does not know it. */
  readonly message: (id: string) => Promise<MessageDetail | null>;
  /** @param id a person's key or address */
  readonly person: (id: string) => Promise<PersonDetail | null>;
  /** What stands for a person in a link. */
  readonly personKey: (email: string) => string;
  /** @param show takes what is there before everything has been read */
  readonly people: (now: number, show: (people: PeopleLines) => void, signal: AbortSignal) => Promise<PeopleLines>;
  /** @param from epoch milliseconds, or `-Infinity` */
  readonly providers: (from: number, now: number, signal: AbortSignal) => Promise<readonly ProviderLine[]>;
  readonly suppressions: (signal: AbortSignal) => Promise<SuppressionHistory>;
  /** What there is to do; what is told counts as shown. `null` where there is no account yet. */
  readonly advice: (settings: Settings, now: number) => Promise<AccountAdvice | null>;
  /** Keeps what went into a file, so that a later look can tell what became of its addresses. */
  readonly keepFile: (file: Omit<ExportRecord, 'id' | 'account'>) => Promise<void>;
  /** Takes people out of the suppression file of a message, or puts them back. */
  readonly takeOut: (message: string, emails: readonly string[], isOut: boolean) => Promise<void>;
  readonly answerAdvice: (id: string, state: 'open' | 'done') => Promise<void>;
  readonly backup: () => Promise<string>;
  readonly restore: (text: string) => Promise<RestoreResult>;
  readonly repair: () => Promise<number>;
  readonly deleteAll: () => Promise<void>;
}

export interface HistoryOptions {
  readonly openLedger: () => Promise<Ledger>;
  readonly deleteLedger: () => Promise<void>;
  readonly onLedgerChange: (callback: () => void) => void;
  /** Tells the other pages of the extension that the ledger has changed. */
  readonly changed: () => void;
  /** The install's own, for the keys of people. */
  readonly secret: string;
  /** The account to begin with; without one, or where the ledger does not know it, the most used. */
  readonly account?: string | null;
}

const noFiles: SuppressionHistory = { files: [], profiles: new Map(), outcomes: new Map() };

/** The history page's view of the ledger. Reads again whenever the ledger changes. */
export function createHistory({
  openLedger,
  deleteLedger,
  onLedgerChange,
  changed,
  secret,
  account: first = null,
}: HistoryOptions): HistoryStore {
  const store = createStore<History>(() => ({
    state: 'reading',
    version: 0,
    accounts: [],
    account: first,
    messages: [],
  }));
  let turn = 0;
  /** Addresses by the keys of links that were drawn or followed; a link from elsewhere is looked up in the ledger. */
  const linked = new Map<string, string>();
  const keyIs = (key: string) => (email: string) => personKey(email, secret) === key;

  const inLedger = <T>(use: (ledger: Ledger) => Promise<T>) => withLedger(openLedger, use);
  const withAccount = <T>(nothing: T, use: (ledger: Ledger, account: string) => Promise<T>): Promise<T> => {
    const { account } = store.getState();
    return account === null ? Promise.resolve(nothing) : inLedger((ledger) => use(ledger, account));
  };

  const read = async () => {
    const mine = ++turn;
    try {
      const next = await inLedger(async (ledger) => {
        const accounts = await readAccounts(ledger);
        const { account: chosen } = store.getState();
        const account = accounts.some(({ id }) => id === chosen) ? chosen : (accounts[0]?.id ?? null);
        return { accounts, account, messages: account === null ? [] : await readMessages(ledger, account) };
      });
      // A slower answer to an earlier question must not take the place of a later one.
      if (mine === turn) store.setState(({ version }) => ({ ...next, state: 'ready', version: version + 1 }));
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
      // Nothing of the account before may stand under the name of this one, or go into its advice.
      store.setState({ account, state: 'reading', messages: [] });
      void read();
    },
    async holder(section, id) {
      const [only = null, ...others] = await inLedger((ledger) =>
        section === 'messages'
          ? accountsOfMessage(ledger, id)
          : accountsOfPerson(ledger, store.getState().accounts, isAddress(id) ? (email) => email === id : keyIs(id)),
      );
      return others.length === 0 ? only : null;
    },
    reload: () => void read(),
    message: (id) => withAccount(null, (ledger, account) => readMessageDetail(ledger, account, id)),
    person: (id) =>
      withAccount(null, async (ledger, account) => {
        const email = isAddress(id) ? id : (linked.get(id) ?? (await findAddress(ledger, account, keyIs(id))));
        if (email === null) return null;
        linked.set(personKey(email, secret), email);
        return readPersonDetail(ledger, account, email);
      }),
    personKey(email) {
      const key = personKey(email, secret);
      linked.set(key, email);
      return key;
    },
    people: (now, show, signal) =>
      withAccount({ lines: [], total: 0 }, (ledger, account) => readPeopleLines(ledger, account, now, show, signal)),
    providers: (from, now, signal) =>
      withAccount<readonly ProviderLine[]>([], async (ledger, account) => {
        const reports = await readReports(ledger, account);
        const tally = createProviderTally(store.getState().messages, from, now, reports);
        for await (const [message, bounces] of bouncesByMessage(ledger, account)) {
          if (signal.aborted) break;
          tally.add(message, bounces);
        }
        return tally.lines();
      }),
    suppressions: (signal) =>
      withAccount<SuppressionHistory>(noFiles, async (ledger, account) => {
        const [log, outcomes] = await Promise.all([
          readSuppressionLog(ledger, account, signal),
          readExportOutcomes(ledger, account),
        ]);
        return { ...log, outcomes: new Map(outcomes.map((outcome) => [outcome.export.id, outcome])) };
      }),
    advice: (settings, now) =>
      withAccount<AccountAdvice | null>(null, async (ledger, account) => {
        const found = await readAccountAdvice(ledger, account, store.getState().messages, settings, now);
        const shown = found.advice.open.map(({ id }) => id);
        await noteAdvice(ledger, account, shown, now);
        return found;
      }),
    async keepFile(file) {
      await withAccount(undefined, (ledger, account) => recordExport(ledger, { ...file, account }));
      afterChange();
    },
    async takeOut(id, emails, isOut) {
      await withAccount(undefined, (ledger, account) =>
        setTakenOut(ledger, { account, id }, emails, isOut, Date.now()),
      );
      afterChange();
    },
    async answerAdvice(id, state) {
      await withAccount(undefined, (ledger, account) => setAdviceState(ledger, account, id, state, Date.now()));
      afterChange();
    },
    backup: () => inLedger(async (ledger) => JSON.stringify(await makeBackup(ledger, Date.now()))),
    async restore(text) {
      const reading = parseBackup(text);
      if (reading.status !== 'ok') return { status: reading.why };
      try {
        const added = await inLedger((ledger) => restoreBackup(ledger, reading.backup));
        return { status: 'restored', added };
      } catch (error) {
        console.error('The backup could not be restored', error);
        return { status: 'failed' };
      } finally {
        afterChange();
      }
    },
    async repair() {
      const wrong = await inLedger(repairRollups);
      afterChange();
      return wrong;
    },
    async deleteAll() {
      await deleteLedger();
      afterChange();
    },
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { accountKey, unknownAccount } from './ledger/account.ts';
import { type ExportOutcome, readExportOutcomes } from './ledger/export-outcome.ts';
import { accountOfMessage, type MessageView, readMessage } from './ledger/read-message.ts';
import { type Ledger, withLedger } from './ledger/schema.ts';
import type { PageCommand, PageStatus } from './messages.ts';

/**
 * What the popup knows of one tab.
 *
 * ```
 *  connecting ─→ open ⇄ connecting (the tab is reloaded)
 *      ├─→ reload ─→ open        (nobody answers in a tab of Klaviyo yet)
 *      └─→ not-klaviyo
 * ```
 */
export interface TabSummary {
  readonly connection: 'connecting' | 'open' | 'not-klaviyo' | 'reload';
  readonly status: PageStatus | null;
  /** What the ledger holds of the tab's message; `null` where it holds nothing. */
  readonly view: MessageView | null;
  /** What became of the last suppression file, where the page is that of suppressed profiles. */
  readonly file: ExportOutcome | null;
  readonly ledger: 'reading' | 'ready' | 'failed';
}

/** One line to the content script of the tab. */
export interface PageLine {
  readonly send: (command: PageCommand) => void;
  readonly close: () => void;
}

export interface TabSummaryOptions {
  /** Opens a line; `onClose` also where nobody answers. */
  readonly connect: (onStatus: (status: PageStatus) => void, onClose: () => void) => PageLine;
  readonly isKlaviyoTab: () => Promise<boolean>;
  readonly openLedger: () => Promise<Ledger>;
  /** Calls back after every change of the ledger. */
  readonly onLedgerChange: (callback: () => void, signal: AbortSignal) => void;
  /** Ends it: a side panel goes on to another tab. */
  readonly signal: AbortSignal;
}

/** Tries to reach a tab that has been open before, while it is loading again; pauses in milliseconds. */
const retries = 20;
const retryPause = 300;
/** A tab of Klaviyo that does not answer may still be loading, or be reloaded as it is told. */
const patientPause = 1_000;

export interface TabSummaryStore {
  readonly store: StoreApi<TabSummary>;
  readonly command: (command: PageCommand) => void;
  /** Reads the ledger again, after a change that this page made itself. */
  readonly reread: () => void;
}

export function createTabSummary({
  connect,
  isKlaviyoTab,
  openLedger,
  onLedgerChange,
  signal,
}: TabSummaryOptions): TabSummaryStore {
  const store = createStore<TabSummary>(() => ({
    connection: 'connecting',
    status: null,
    view: null,
    file: null,
    ledger: 'reading',
  }));
  let line: PageLine | null = null;
  let tries = 0;
  let shown = '';
  let reading = false;
  let again = false;

  const readLedger = async () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    const { status } = store.getState();
    try {
      const [view, file] = await withLedger(openLedger, async (ledger) => [
        status?.message ? await viewOf(ledger, status) : null,
        status && showsSuppressed(status) ? await lastFileOf(ledger, status) : null,
      ]);
      // The page may have gone on to another message, which is read next.
      if (idOf(store.getState().status) === idOf(status)) store.setState({ view, file, ledger: 'ready' });
    } catch (error) {
      console.error('The ledger could not be read', error);
      store.setState({ ledger: 'failed' });
    }
    reading = false;
    if (again) void readLedger();
  };

  const onStatus = (status: PageStatus) => {
    const isOther = idOf(status) !== idOf(store.getState().status);
    store.setState({ connection: 'open', status, ...(isOther ? { view: null, ledger: 'reading' } : {}) });
    const { accountKey: key, account, message } = status;
    const subject = JSON.stringify([key, account, message?.id, showsSuppressed(status)]);
    if (subject !== shown) {
      shown = subject;
      void readLedger();
    }
  };

  const giveUp = async () => {
    const isKlaviyo = await isKlaviyoTab().catch(() => false);
    shown = '';
    store.setState({ connection: isKlaviyo ? 'reload' : 'not-klaviyo', status: null, view: null });
    if (isKlaviyo) setTimeout(open, patientPause);
  };

  const open = () => {
    if (signal.aborted) return;
    let answered = false;
    line = connect(
      (status) => {
        answered = true;
        tries = 0;
        onStatus(status);
      },
      () => {
        line = null;
        if (signal.aborted) return;
        if (!answered && (tries === 0 || tries >= retries)) {
          void giveUp();
          return;
        }
        tries++;
        store.setState({ connection: 'connecting' });
        setTimeout(open, retryPause);
      },
    );
  };
  open();
  onLedgerChange(() => void readLedger(), signal);
  signal.addEventListener('abort', () => line?.close(), { once: true });
  return { store, command: (command) => line?.send(command), reread: () => void readLedger() };
}

/** Klaviyo's page of suppressed profiles, or the dialog that takes a file there. */
const showsSuppressed = ({ side, attachable }: PageStatus) => attachable || side?.kind === 'suppressed-profiles';

async function lastFileOf(ledger: Ledger, { accountKey: key, account }: PageStatus): Promise<ExportOutcome | null> {
  const told = key ?? (account ? accountKey(account) : unknownAccount);
  return (await readExportOutcomes(ledger, told))[0] ?? null;
}

const idOf = (status: PageStatus | null) => status?.message?.id ?? null;

async function viewOf(ledger: Ledger, status: PageStatus): Promise<MessageView | null> {
  if (!status.message) return null;
  const told = status.accountKey ?? (status.account ? accountKey(status.account) : unknownAccount);
  const account = told === unknownAccount ? ((await accountOfMessage(ledger, status.message.id)) ?? told) : told;
  return readMessage(ledger, account, status.message.id);
}

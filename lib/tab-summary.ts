import { createStore, type StoreApi } from 'zustand/vanilla';
import { accountKey, unknownAccount } from './ledger/account.ts';
import { accountOfMessage, type MessageView, readMessage } from './ledger/read-message.ts';
import type { Ledger } from './ledger/schema.ts';
import type { PageCommand, PageStatus } from './messages.ts';

/**
 * What the popup knows of one tab.
 *
 * ```
 *  connecting ─→ open ⇄ connecting (the tab is reloaded)
 *      └─→ not-klaviyo | reload   (nobody answers in the tab)
 * ```
 */
export interface TabSummary {
  readonly connection: 'connecting' | 'open' | 'not-klaviyo' | 'reload';
  readonly status: PageStatus | null;
  /** What the ledger holds of the tab's message; `null` where it holds nothing. */
  readonly view: MessageView | null;
  readonly ledger: 'reading' | 'ready' | 'failed';
}

/** One line to the content script of the tab. */
export interface PageLine {
  readonly send: (command: PageCommand) => void;
}

export interface TabSummaryOptions {
  /** Opens a line; `onClose` also where nobody answers. */
  readonly connect: (onStatus: (status: PageStatus) => void, onClose: () => void) => PageLine;
  readonly isKlaviyoTab: () => Promise<boolean>;
  readonly openLedger: () => Promise<Ledger>;
  /** Calls back after every change of the ledger. */
  readonly onLedgerChange: (callback: () => void) => void;
}

/** Tries to reach a tab that has been open before, while it is loading again. */
const retries = 20;
const retryPause = 300;

export interface TabSummaryStore {
  readonly store: StoreApi<TabSummary>;
  readonly command: (command: PageCommand) => void;
}

export function createTabSummary({ connect, isKlaviyoTab, openLedger, onLedgerChange }: TabSummaryOptions): TabSummaryStore {
  const store = createStore<TabSummary>(() => ({ connection: 'connecting', status: null, view: null, ledger: 'reading' }));
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
      const ledger = await openLedger();
      try {
        const view = status?.message ? await viewOf(ledger, status) : null;
        store.setState({ view, ledger: 'ready' });
      } finally {
        ledger.close();
      }
    } catch (error) {
      console.error('The ledger could not be read', error);
      store.setState({ ledger: 'failed' });
    }
    reading = false;
    if (again) void readLedger();
  };

  const open = () => {
    let answered = false;
    line = connect(
      (status) => {
        answered = true;
        tries = 0;
        store.setState({ connection: 'open', status });
        const subject = JSON.stringify([status.accountKey, status.account, status.message?.id]);
        if (subject !== shown) {
          shown = subject;
          void readLedger();
        }
      },
      () => {
        line = null;
        const wasOpen = answered || tries > 0;
        store.setState({ connection: 'connecting' });
        if (wasOpen && tries < retries) {
          tries++;
          setTimeout(open, retryPause);
          return;
        }
        void isKlaviyoTab().then((klaviyo) => store.setState({ connection: klaviyo ? 'reload' : 'not-klaviyo', status: null, view: null }));
      },
    );
  };
  open();
  onLedgerChange(() => void readLedger());
  return { store, command: (command) => line?.send(command) };
}

async function viewOf(ledger: Ledger, status: PageStatus): Promise<MessageView | null> {
  if (!status.message) return null;
  const told = status.accountKey ?? (status.account ? accountKey(status.account) : unknownAccount);
  const account = told === unknownAccount ? ((await accountOfMessage(ledger, status.message.id)) ?? told) : told;
  return readMessage(ledger, account, status.message.id);
}

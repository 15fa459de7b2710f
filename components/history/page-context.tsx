import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { History, HistoryStore } from '../../lib/history.ts';
import { type Place, routeHash } from '../../lib/history-route.ts';
import { unknownAccount } from '../../lib/ledger/account.ts';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsStore } from '../../lib/settings-store.ts';
import { MaskingProvider } from '../masking.tsx';
import { accountName } from './account-name.ts';

export interface HistoryPageContext {
  readonly history: HistoryStore;
  readonly state: History;
  readonly settings: Settings;
  readonly change: SettingsStore['change'];
  /** The moment at which the page was opened: one for all sections, so that their figures agree. Epoch milliseconds. */
  readonly now: number;
  /** Name of the account on show, for pictures that leave the page; `null` where no page has said which it is. */
  readonly accountName: string | null;
  /** The address of a place in the account on show. */
  readonly addressOf: (place: Omit<Place, 'account'>) => string;
}

const Context = createContext<HistoryPageContext | null>(null);

/** Everything that the sections share. */
export function PageProvider(props: {
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly now: number;
  readonly children: ReactNode;
}) {
  const state = useStore(props.history.store);
  const settings = useStore(props.settings.store);
  const { account } = state;
  const addressOf = useCallback((place: Omit<Place, 'account'>) => routeHash({ ...place, account }), [account]);
  const own = state.accounts.find(({ id }) => id === account && id !== unknownAccount);
  const value = {
    history: props.history,
    state,
    settings,
    change: props.settings.change,
    now: props.now,
    accountName: own ? accountName(own) : null,
    addressOf,
  };
  return (
    <Context value={value}>
      <MaskingProvider masked={settings.masked}>{props.children}</MaskingProvider>
    </Context>
  );
}

export function usePage(): HistoryPageContext {
  const context = useContext(Context);
  if (!context) throw new Error('A section stands outside of the page');
  return context;
}

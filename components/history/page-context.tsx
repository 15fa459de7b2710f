import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import type { History, HistoryStore } from '../../lib/history/history.ts';
import { type Place, type Route, routeHash, type Section, type View } from '../../lib/history/route.ts';
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
  /** Where the page is. */
  readonly route: Route;
  /** The address of a place in the account on show; a section is looked at as it was left. */
  readonly addressOf: (place: Omit<Place, 'account'>) => string;
}

const Context = createContext<HistoryPageContext | null>(null);

/** Everything that the sections share. */
export function PageProvider(props: {
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly now: number;
  readonly route: Route;
  readonly children: ReactNode;
}) {
  const state = useStore(props.history.store);
  const settings = useStore(props.settings.store);
  const { account } = state;
  const { route } = props;
  const views = useRef(new Map<Section, View>());
  if (route.id === null) views.current.set(route.section, route.view);
  const addressOf = useCallback(
    ({ section, id = null, ...place }: Omit<Place, 'account'>) =>
      routeHash({ section, id, view: (id === null && views.current.get(section)) || {}, ...place, account }),
    [account],
  );
  const own = state.accounts.find(({ id }) => id === account && id !== unknownAccount);
  const value = {
    history: props.history,
    state,
    settings,
    change: props.settings.change,
    now: props.now,
    accountName: own ? accountName(own) : null,
    route,
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

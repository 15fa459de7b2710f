import { useEffect } from 'react';
import { type Route, routeHash } from '../../lib/history-route.ts';
import { usePage } from './page-context.tsx';

/**
 * Shows the account that the address names. An address that names none, or one that the ledger does not know, gets the
 * account that alone holds its message or person, else the one on show: reloading and bookmarks lead to it from then on.
 * @returns whether the account on show is the one of the address
 */
export function useAccountOfRoute(route: Route): boolean {
  const { history, state } = usePage();
  const { section, id, account: wanted, advice } = route;
  const { account: shown, accounts } = state;
  const isReady = state.state === 'ready';
  const isKnown = accounts.some((account) => account.id === wanted);
  useEffect(() => {
    if (!isReady || shown === null || wanted === shown) return;
    if (isKnown && wanted !== null) return history.choose(wanted);
    let isCurrent = true;
    const settle = (account: string) => {
      if (isCurrent) location.replace(routeHash({ section, id, account, advice }));
    };
    if (id === null || (section !== 'messages' && section !== 'people')) settle(shown);
    else
      history.holder(section, id).then(
        (holder) => settle(holder ?? shown),
        (error: unknown) => {
          console.error('The ledger could not be read', error);
          settle(shown);
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [history, isReady, section, id, wanted, advice, shown, isKnown]);
  if (!isReady) return state.state === 'failed';
  // A section without an account of its own is that of the one on show already.
  return shown === null || wanted === shown || (id === null && !isKnown);
}

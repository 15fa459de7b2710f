import { useEffect } from 'react';
import { type Route, routeHash } from '../../lib/history/route.ts';
import { usePage } from './page-context.tsx';
import { replaceHash } from './use-route.ts';

/**
 * Shows the account that the address names. An address that names none, or one that the ledger does not know, gets the
 * account that alone holds its message or person, else the one on show: reloading and bookmarks lead to it from then on.
 * @returns whether the account on show is the one of the address
 */
export function useAccountOfRoute(route: Route): boolean {
  const { history, state } = usePage();
  const { section, id, account: wanted } = route;
  const { account: shown, accounts } = state;
  const isReady = state.state === 'ready';
  const isKnown = accounts.some((account) => account.id === wanted);
  useEffect(() => {
    if (!isReady || shown === null || wanted === shown) return;
    if (isKnown && wanted !== null) return history.choose(wanted);
    let isCurrent = true;
    const asked = location.hash;
    // The address may have gone on already, and nobody has drawn it yet.
    const settle = (account: string) => {
      if (isCurrent && location.hash === asked) replaceHash(routeHash({ ...route, account }));
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
  }, [history, isReady, route, section, id, wanted, shown, isKnown]);
  if (!isReady) return state.state === 'failed';
  // A section without an account of its own is that of the one on show already.
  return shown === null || wanted === shown || (id === null && !isKnown);
}

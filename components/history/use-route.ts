import { useEffect, useState } from 'react';
import { parseRoute, type Route } from '../../lib/history-route.ts';

/** Scroll positions of places that were left, by their address: *Back* from a person leads to the same row. */
const left = new Map<string, number>();

/** Where the page is, by the address's hash. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    // The browser's own restoring comes before the rows are there.
    history.scrollRestoration = 'manual';
    const remember = () => left.set(location.hash, scrollY);
    const follow = ({ oldURL }: HashChangeEvent) => {
      const from = parseRoute(URL.parse(oldURL)?.hash ?? '');
      const to = parseRoute(location.hash);
      setHash(location.hash);
      // Other rows of the same place, which come into sight by themselves.
      if (to.section === from.section && to.id === from.id) return;
      const isBack = from.id !== null && to.id === null && from.section === to.section;
      const top = isBack ? (left.get(location.hash) ?? 0) : 0;
      // After the new place has been drawn, and again when its rows have been measured.
      requestAnimationFrame(() => {
        scrollTo(0, top);
        if (isBack) requestAnimationFrame(() => scrollTo(0, top));
        else document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      });
    };
    addEventListener('hashchange', follow);
    addEventListener('scrollend', remember);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('scrollend', remember);
    };
  }, []);
  return parseRoute(hash);
}

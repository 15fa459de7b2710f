import { useEffect, useMemo, useState } from 'react';
import { parseRoute, type Route } from '../../lib/history/route.ts';
import { holdScroll } from './hold-scroll.ts';

/** Scroll positions of places that were left, by their address: the link back from a person leads to the same row. */
const left = new Map<string, number>();

/** How far an entry of the browser's history was scrolled; `null` for one that is new. Reloading keeps it. */
function entryTop(): number | null {
  const { state } = history as { readonly state: { readonly top?: unknown } | null };
  return typeof state?.top === 'number' ? state.top : null;
}

const noteTop = (top: number) => history.replaceState({ top }, '');

/** Another look at the same place: it takes the place of the address, at once and without an entry of its own. */
export function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash);
  dispatchEvent(new Event(replaced));
}
const replaced = 'bounce-ledger:replaced';

/** Moves the focus to the heading of a place, as soon as the ledger has been read for it, unless it is anywhere else by then. */
function focusHeading(leave: AbortSignal): void {
  const focus = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  leave.addEventListener('abort', () => observer.disconnect());
}

/** Where the page is, by the address's hash. Reloading, *Back* and the link back to a list lead to the same row. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const page = new AbortController();
    let place = new AbortController();
    // The browser's own restoring comes before the rows are there.
    history.scrollRestoration = 'manual';
    let rest: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      clearTimeout(rest);
      left.set(location.hash, scrollY);
      noteTop(scrollY);
    };
    // Scrolling by steps ends many times a second, and each note to the browser takes milliseconds.
    const rememberAtRest = () => {
      clearTimeout(rest);
      rest = setTimeout(remember, 200);
    };
    const follow = ({ oldURL }: HashChangeEvent) => {
      clearTimeout(rest);
      const from = parseRoute(URL.parse(oldURL)?.hash ?? '');
      const to = parseRoute(location.hash);
      const before = entryTop();
      setHash(location.hash);
      // Other rows of the same place, which come into sight by themselves.
      if (to.section === from.section && to.id === from.id) return noteTop(scrollY);
      const isListOfOne = from.id !== null && to.id === null && from.section === to.section;
      const top = before ?? (isListOfOne ? left.get(location.hash) : undefined) ?? 0;
      noteTop(top);
      place.abort();
      place = new AbortController();
      const { signal } = place;
      // After the new place has been drawn.
      requestAnimationFrame(() => {
        if (signal.aborted) return;
        if (top > 0) holdScroll(top, signal);
        else scrollTo(0, 0);
        focusHeading(signal);
      });
    };
    holdScroll(entryTop() ?? 0, place.signal);
    noteTop(entryTop() ?? 0);
    addEventListener('hashchange', follow, { signal: page.signal });
    addEventListener(replaced, () => setHash(location.hash), { signal: page.signal });
    addEventListener('scrollend', rememberAtRest, { signal: page.signal });
    // A link may be followed before the page has come to rest.
    addEventListener('click', remember, { signal: page.signal, capture: true });
    return () => {
      clearTimeout(rest);
      page.abort();
      place.abort();
    };
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}

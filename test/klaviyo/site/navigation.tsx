import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';
import { withVariation } from './variation.ts';

/** Moves as a single-page app does: the document is never loaded again. */
const moved = new EventTarget();

function navigate(path: string): void {
  history.pushState(null, '', withVariation(path, location.search));
  scrollTo(0, 0);
  moved.dispatchEvent(new Event('move'));
}

/** The address in use; the component draws again when it changes. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return new URL(href);
}

function subscribe(onChange: () => void): () => void {
  moved.addEventListener('move', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    moved.removeEventListener('move', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

/** A real link, so that it can be opened in another tab; a plain click stays in the document. */
export function Link({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { search } = useAddress();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={withVariation(to, search)} onClick={follow} />;
}

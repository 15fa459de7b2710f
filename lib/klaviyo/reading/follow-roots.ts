import { openRoots } from '../tables/find-tables.ts';
import type { PageWatch } from './watch-page.ts';

/** What a person does that may change a page; before the page itself hears of it. */
const acts = ['pointerdown', 'keydown', 'click'] as const;

/**
 * Watches what no observer of the document sees: shadow roots, and the documents of frames on the same host.
 * @param onScroll called for every movement of a list, wherever it stands
 * @returns to be called at every look: follows the roots that are new
 */
export function followRoots(
  document: Document,
  watcher: PageWatch,
  onScroll: () => void,
  signal: AbortSignal,
): () => void {
  const followed = new WeakSet<Node>();
  const listen = (root: Document) => {
    for (const act of acts) root.addEventListener(act, watcher.acted, { capture: true, passive: true, signal });
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    // A frame's document is another one after each of its loads.
    root.addEventListener(
      'load',
      ({ target }) => {
        if ((target as Element | null)?.tagName === 'IFRAME') watcher.changed();
      },
      { capture: true, signal },
    );
  };
  listen(document);
  return () => {
    for (const root of openRoots(document)) {
      watcher.watch(root);
      if (root === document || root.nodeType !== Node.DOCUMENT_NODE || followed.has(root)) continue;
      followed.add(root);
      listen(root as Document);
    }
  };
}

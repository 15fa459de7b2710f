import { openRoots } from '../tables/find-tables.ts';
import { hasShadowRoots } from '../text.ts';
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

/** Rows that are asked whether they are components: all rows of a list are made alike. */
const askedRows = 5;

/** Watches the trees of rows that are components, or are made of such: their texts change where nothing else does. */
export function watchRows(rows: readonly Element[], { watch }: PageWatch): void {
  if (!hasShadowRoots(rows.slice(0, askedRows))) return;
  const found = new Set(rows);
  for (const element of found) {
    const { shadowRoot } = element;
    if (shadowRoot) watch(shadowRoot);
    for (const inside of [element, shadowRoot])
      for (const part of inside?.querySelectorAll('*') ?? []) if (part.shadowRoot) found.add(part);
  }
}

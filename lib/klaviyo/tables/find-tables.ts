import { findAriaTables } from './aria-tables.ts';
import { findHtmlTables } from './html-tables.ts';
import type { TableView } from './table-view.ts';

/** The document and every open shadow root in it: a table may stand in any of them. */
function roots(document: Document): ParentNode[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found) {
    // Not below tables: these are the bulk of a large page, and a table does not hide another in a cell's shadow.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
      (node as Element).tagName === 'TABLE' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) found.push(shadowRoot);
    }
  }
  return found;
}

/** Every table of the page, of whatever make, in document order of its root. */
export function findTables(document: Document): TableView[] {
  return roots(document).flatMap((root) => [...findHtmlTables(root), ...findAriaTables(root)]);
}

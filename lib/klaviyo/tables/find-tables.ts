import { findAriaTables } from './aria-tables.ts';
import { findHtmlTables } from './html-tables.ts';
import { elementsOutsideTables } from './outside-tables.ts';
import { findRepeatedBlocks } from './repeated-blocks.ts';
import type { TableView } from './table-view.ts';

/** The document and every open shadow root in it: a table may stand in any of them, though not in another's cells. */
export function openRoots(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found) {
    for (const { shadowRoot } of elementsOutsideTables(root)) if (shadowRoot) found.push(shadowRoot);
  }
  return found;
}

/** Every table and grid of the page, in document order of its root; on request those alone that are no longer than `mostRows`. */
export function findTables(document: Document, mostRows?: number): TableView[] {
  return openRoots(document).flatMap((root) => [...findHtmlTables(root, mostRows), ...findAriaTables(root, mostRows)]);
}

/** Every list of records that is neither table nor grid. Costs a walk over the page's texts. */
export function findLists(document: Document): TableView[] {
  return openRoots(document).flatMap(findRepeatedBlocks);
}

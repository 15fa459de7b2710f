import { atOnce, type Steps } from '../steps.ts';
import { findRepeatedBlocks } from './cards/repeated-blocks.ts';
import { findAriaTables } from './makes/aria-tables.ts';
import { findHtmlTables } from './makes/html-tables.ts';
import { elementsOutsideTables } from './outside-tables.ts';
import { tableElements } from './table-elements.ts';
import type { TableView } from './table-view.ts';

/**
 * The document, every open shadow root in it, and the documents of frames on the same host: a table may stand in any of
 * them, though not in another's cells.
 */
export function openRoots(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found) {
    for (const element of elementsOutsideTables(root)) {
      if (element.shadowRoot) found.push(element.shadowRoot);
      const inside = documentIn(element);
      if (inside) found.push(inside);
    }
  }
  return found;
}

/** The document, and those of frames on the same host. */
export function openDocuments(document: Document): Document[] {
  return openRoots(document).filter((root): root is Document => root.nodeType === Node.DOCUMENT_NODE);
}

/** The document in a frame that may be read and is on show; `null` for any other element and for another host's frame. */
function documentIn(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' || !element.checkVisibility()) return null;
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument?.body ? contentDocument : null;
}

/** Every table and grid of the page, in document order of its root; on request those alone that are no longer than `mostRows`. */
export function findTables(document: Document, mostRows?: number): TableView[] {
  return atOnce(findingTables(document, mostRows));
}

/** The same in steps. */
export function* findingTables(document: Document, mostRows?: number): Steps<TableView[]> {
  const found: TableView[] = [];
  for (const elements of openRoots(document).map(tableElements)) {
    found.push(...(yield* findHtmlTables(elements, mostRows)));
    found.push(...(yield* findAriaTables(elements, mostRows)));
  }
  return found;
}

/**
 * Every list of records that is neither table nor grid. Costs a walk over the page's texts.
 * @param within the drawer or dialog whose lists alone are asked for
 */
export function findLists(document: Document, within: Element | null = null): TableView[] {
  return within
    ? findRepeatedBlocks(document, within)
    : openDocuments(document).flatMap((each) => findRepeatedBlocks(each));
}

import { ariaTable } from './table-elements.ts';

/** More children than this are the records of a list, whatever it is made of. */
const mostChildren = 200;

/** A table, a grid that holds rows, or a long list: the bulk of a large page. */
function isTable(element: Element): boolean {
  if (element.tagName === 'TABLE' || (element.childElementCount > mostChildren && element.tagName !== 'BODY'))
    return true;
  return element.hasAttribute('role') && element.matches(ariaTable) && element.querySelector('[role="row"]') !== null;
}

/**
 * Every element below `root` that stands in no table or long list, and not in `except`: what a page says of its tables stands around
 * them, and asking all their cells costs more than reading them.
 */
export function elementsOutsideTables(root: Document | Element | ShadowRoot, except: Element | null = null): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node === except || isTable(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Element);
  return found;
}

const records =
  'tbody td, [role="row"] > [role="cell"], [role="row"] > [role="gridcell"], [role="row"] > [role="rowheader"]';

/** The parts of a place that hold another list than `own`: what stands beside that list is that list's. */
export function placesOfOthers(around: Element, own: Element): Element[] {
  const parts = [...around.children, ...(around.shadowRoot?.children ?? [])];
  return parts.filter((part) => part !== own && !part.contains(own) && part.querySelector(records) !== null);
}

/** The same with what components show in their own trees (open shadow roots), for what stands beside a table. */
export function drawnOutsideTables(root: Element, except: Element | null): Element[] {
  const found: Element[] = [];
  const add = (elements: readonly Element[]) => {
    for (const element of elements) {
      found.push(element);
      if (element.shadowRoot) add(elementsOutsideTables(element.shadowRoot, except));
    }
  };
  if (root.shadowRoot) add(elementsOutsideTables(root.shadowRoot, except));
  add(elementsOutsideTables(root, except));
  return found;
}

/**
 * The page as it is drawn: components show their shadow tree, and in its slots the children that they were given
 * (DOM standard, "flat tree"). Only open shadow roots can be read.
 */

const undrawn = new Set(['STYLE', 'LINK', 'SCRIPT', 'TEMPLATE']);

/** The element around this one, out of a shadow root as well. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** The element that shows this one: where it stands in a slot, that around the slot. */
export function drawnParentOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  return slot ? drawnParentOf(slot) : parentOf(element);
}

/** The elements that an element shows, slots replaced by what stands in them. */
export function drawnChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (const child of (element.shadowRoot ?? element).children) {
    if (undrawn.has(child.tagName)) continue;
    const assigned =
      child.tagName === 'SLOT' ? (child as HTMLSlotElement).assignedElements({ flatten: true }) : [child];
    children.push(...(assigned.length > 0 ? assigned : child.children));
  }
  return children;
}

/**
 * Every text below a root, in the order of the document, those that components draw where these stand.
 * @param isLeftOut asked of every element: what it holds is not looked at
 */
export function* drawnTexts(
  root: Element | ShadowRoot,
  isLeftOut: (element: Element) => boolean = () => false,
): Generator<Text, void> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    if (isLeftOut(node as Element)) return NodeFilter.FILTER_REJECT;
    return (node as Element).shadowRoot ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else if ((node as Element).shadowRoot) yield* drawnTexts((node as Element).shadowRoot as ShadowRoot, isLeftOut);
  }
}

/** The nearest element around, itself included, that matches; out of shadow roots as well. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let place: Element | null = element; place; ) {
    const found: Element | null = place.closest(selector);
    if (found) return found;
    const root = place.getRootNode();
    place = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/**
 * Does an element stand for what a canvas draws? The contents of a canvas have no boxes, and tell assistive technology
 * what there is to see (HTML standard, "fallback content"): grids that are drawn keep a table of the rows in sight there.
 */
function standsForDrawing(element: Element): boolean {
  const canvas = element.closest('canvas');
  if (!canvas || canvas === element || !canvas.checkVisibility() || element.closest('[aria-hidden="true"]'))
    return false;
  for (let part = element; part !== canvas; part = part.parentElement as Element)
    if (getComputedStyle(part).display === 'none') return false;
  return getComputedStyle(element).visibility === 'visible';
}

/** Rows of a CSS grid have `display: contents`: no box of their own, and what is in them is on show. */
function showsContents(element: Element, options?: CheckVisibilityOptions): boolean {
  if (getComputedStyle(element).display !== 'contents') return false;
  const children = drawnChildren(element);
  if (children.length > 0) return children.some((child) => isDrawn(child, options));
  const around = parentOf(element);
  return around !== null && isDrawn(around, options);
}

/**
 * Is an element folded away in one of several `<details>` that hold people each, of which one may be open? The list goes on
 * in the others. A single one, and one among questions and answers, may hold anything.
 */
function isFolded(element: Element): boolean {
  const fold = element.parentElement?.closest('details:not([open])');
  if (!fold?.checkVisibility()) return false;
  const folds = [...(fold.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'DETAILS');
  return folds.length > 1 && folds.every(({ textContent }) => textContent?.includes('@'));
}

/** Is an element on show: has it boxes on the page, or what is in it, or stands it for what a canvas draws, or in a fold? */
export const isDrawn = (element: Element, options?: CheckVisibilityOptions): boolean =>
  element.checkVisibility(options) || showsContents(element, options) || standsForDrawing(element) || isFolded(element);

/** Panels of tabs that stay in the page while another is open. */
const closedPanels = '[role="tabpanel"][aria-hidden="true"], [role="tabpanel"][inert]';

/** Is a table on show? Not where it is drawn invisibly, or in the panel of a tab that is not open. */
export function isOnShow(table: Element): boolean {
  return isDrawn(table, { visibilityProperty: true }) && closestAround(table, closedPanels) === null;
}

/** Is `inner` the element itself or below it, in the shadow roots of components as well? */
export function holds(element: Element, inner: Element): boolean {
  for (let place: Element | null = inner; place; place = parentOf(place)) if (place === element) return true;
  return false;
}

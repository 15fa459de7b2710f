import { parentOf } from '../tables/composed-tree.ts';

/** The element that scrolls a list: the nearest one around it that can, else the page itself. */
export function scrollerOf(list: Element): Element {
  let around: Element | null = list;
  while (around && around.tagName !== 'BODY' && around.tagName !== 'HTML') {
    if (canScroll(around) && scrolls(around)) return around;
    around = parentOf(around);
  }
  return list.ownerDocument.scrollingElement ?? list.ownerDocument.documentElement;
}

/** A list that draws a scroll bar of its own hides the browser's, and is far higher inside than outside. */
function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  if (/auto|scroll|overlay/.test(overflowY)) return true;
  return overflowY === 'hidden' && element.clientHeight > 100 && element.scrollHeight > 1.5 * element.clientHeight;
}

/** Is there more of it than is in sight? A pixel of rounding is not. */
export function canScroll(scroller: Element): boolean {
  return scroller.scrollHeight > scroller.clientHeight + 2;
}

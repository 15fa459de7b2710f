import { parentOf } from '../tables/composed-tree.ts';

/** The element that scrolls a list: the nearest one around it that can, else the page itself. */
export function scrollerOf(list: Element): Element {
  let around: Element | null = list;
  while (around && around.tagName !== 'BODY' && around.tagName !== 'HTML') {
    if (canScroll(around) && /auto|scroll|overlay/.test(getComputedStyle(around).overflowY)) return around;
    around = parentOf(around);
  }
  return list.ownerDocument.scrollingElement ?? list.ownerDocument.documentElement;
}

/** Is there more of it than is in sight? A pixel of rounding is not. */
export function canScroll(scroller: Element): boolean {
  return scroller.scrollHeight > scroller.clientHeight + 2;
}

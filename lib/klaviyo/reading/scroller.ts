import { parentOf } from '../tables/composed-tree.ts';

/** Levels around a canvas in which something else may scroll what it draws. */
const canvasLevels = 4;
/** Share of a canvas that is covered by what scrolls it. */
const mostOfIt = 0.8;
/** Widest scroll bar of a page's own, in pixels. */
const widestBar = 30;

/** Length that two stretches have in common; below 0 where there is a gap between them. */
const shared = (a: number, b: number, from: number, to: number) => Math.min(b, to) - Math.max(a, from);

/** Does a box lie over a canvas, or stand at its side as a scroll bar does? */
function liesOver({ left, right, top, bottom, width }: DOMRect, canvas: DOMRect): boolean {
  if (shared(top, bottom, canvas.top, canvas.bottom) < canvas.height * mostOfIt) return false;
  const across = shared(left, right, canvas.left, canvas.right);
  return across >= canvas.width * mostOfIt || (width <= widestBar && across >= -widestBar);
}

/** More parts in a row are records. */
const mostBeside = 20;

/** Scroll bars of a grid's own, beside what they scroll: narrow, empty, as high as that and far higher inside. */
function* barsBeside(around: Element): Generator<Element, void> {
  const parts = [...(parentOf(around)?.children ?? [])];
  if (parts.length > mostBeside) return;
  for (const part of parts) {
    if (part === around || part.childElementCount > mostBeside || (part.textContent ?? '').trim() !== '') continue;
    for (const bar of [part, ...part.children])
      if (
        canScroll(bar) &&
        hasScrollBar(bar) &&
        bar.clientWidth <= widestBar &&
        liesOver(bar.getBoundingClientRect(), around.getBoundingClientRect())
      )
        yield bar;
  }
}

/**
 * What may scroll a list, the nearest first: the elements around it, and bars of its own beside them. A canvas draws what
 * another element scrolls that lies over it, empty and as high as all rows together, or that stands at its side.
 */
export function* mayScroll(list: Element): Generator<Element, void> {
  const canvas = list.closest('canvas');
  let levels = canvas ? canvasLevels : 0;
  for (let around: Element | null = canvas ?? list; around; around = parentOf(around)) {
    if (around.tagName === 'BODY' || around.tagName === 'HTML') return;
    yield around;
    if (!canvas) yield* barsBeside(around);
    if (!canvas || around === canvas || levels-- <= 0) continue;
    const drawn = canvas.getBoundingClientRect();
    for (const other of around.querySelectorAll('*'))
      if (!other.contains(canvas) && liesOver(other.getBoundingClientRect(), drawn)) yield other;
  }
}

/** Pixels by which the halves of one list may differ in height. */
const tolerance = 4;

/** The half of a list beside one that only follows it: it scrolls by itself, and as far. */
function leaderOf(follower: Element): Element | null {
  const around = parentOf(follower);
  const beside = around ? [...around.children].filter((part) => part !== follower) : [];
  const isAsHigh = ({ scrollHeight, clientHeight }: Element) =>
    Math.abs(scrollHeight - follower.scrollHeight) <= tolerance &&
    Math.abs(clientHeight - follower.clientHeight) <= widestBar;
  return (
    beside
      .flatMap((part) => [part, ...part.children])
      .find((part) => isAsHigh(part) && canScroll(part) && hasScrollBar(part)) ?? null
  );
}

/** The element that scrolls a list: the nearest one that can, else the page itself. */
export function scrollerOf(list: Element): Element {
  for (const element of mayScroll(list))
    if (canScroll(element) && scrolls(element)) return hasScrollBar(element) ? element : (leaderOf(element) ?? element);
  return list.ownerDocument.scrollingElement ?? list.ownerDocument.documentElement;
}

const hasScrollBar = (element: Element) => /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

/** A list that draws a scroll bar of its own hides the browser's, and is far higher inside than outside. */
function scrolls(element: Element): boolean {
  if (hasScrollBar(element)) return true;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'hidden' && element.clientHeight > 100 && element.scrollHeight > 1.5 * element.clientHeight;
}

/** Elements that are asked whether they are in sight. */
const mostAsked = 400;

/** Is any of these elements in the part of a scroller that is on show? One without a box may be anywhere. */
export function isAnyInSight(elements: readonly Element[], scroller: Element): boolean {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  const bottom = top + scroller.clientHeight;
  return elements.slice(0, mostAsked).some((element) => {
    const box = element.getBoundingClientRect();
    return box.height === 0 || (box.bottom > top && box.top < bottom);
  });
}

/** Is there more of it than is in sight? A pixel of rounding is not. */
export function canScroll(scroller: Element): boolean {
  return scroller.scrollHeight > scroller.clientHeight + 2;
}

import { holds } from '../../tables/composed-tree.ts';
import type { Look } from '../look.ts';

/** More rows than this are asked at their two ends alone: a list that draws so many draws all. */
const mostAsked = 400;

/** Where a scroller's contents begin on the screen, in pixels. */
function originOf(scroller: Element): number {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  return (isPage ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop) - scroller.scrollTop;
}

const hasBox = (element: Element) => element.getClientRects().length > 0;

/** The height of a row, in pixels; where rows have no boxes, of one of those in sight. */
export function rowHeightOf({ list, rows }: Look, scroller: Element): number {
  const height = list?.getBoundingClientRect().height ?? 0;
  return Math.max(height > 0 ? height : scroller.clientHeight / Math.max(rows, 1), 1);
}

/** Where the first row begins that waits for being scrolled to, in pixels from the top of what scrolls it. */
function pendingFrom({ pending = [] }: Look, scroller: Element): number | null {
  const tops = pending.slice(0, mostAsked).filter(hasBox);
  if (tops.length === 0) return null;
  const first = Math.min(...tops.map((row) => row.getBoundingClientRect().top)) - originOf(scroller);
  return first > scroller.scrollTop ? first : null;
}

/**
 * How far the rows in the document reach, in pixels from the top of what scrolls them; rows stand in any order there.
 * Placeholders are no rows yet.
 */
export function drawnTo(look: Look, scroller: Element): number {
  const { elements } = look;
  const pending = pendingFrom(look, scroller);
  if (pending !== null) return pending;
  const asked = elements.length > mostAsked ? [...elements.slice(0, 5), ...elements.slice(-5)] : elements;
  let lowest = Number.NEGATIVE_INFINITY;
  for (const row of asked) if (hasBox(row)) lowest = Math.max(lowest, row.getBoundingClientRect().bottom);
  // Rows that were replaced since they were read, or stand for what a canvas draws, tell nothing: what is in sight was drawn.
  if (lowest === Number.NEGATIVE_INFINITY) return scroller.scrollTop + scroller.clientHeight;
  return lowest - originOf(scroller);
}

/** How far the list itself reaches, with the room that it keeps for rows that are not in the document. */
function listTo({ table }: Look, scroller: Element): number {
  if (!table) return 0;
  // Beside a list that scrolls in a box of its own there is nothing else in that box, nor in what scrolls a canvas.
  if (holds(table, scroller) || table.closest('canvas')) return scroller.scrollHeight;
  return table.getBoundingClientRect().bottom - originOf(scroller);
}

/** Rows that would fit into the room below those that are drawn, before a list is said to draw a part of them. */
const roomForRows = 3;

/** Does a list keep room for rows that are not in the document? */
export function keepsRoom(look: Look, scroller: Element, rowHeight: number): boolean {
  return listTo(look, scroller) - drawnTo(look, scroller) > roomForRows * rowHeight;
}

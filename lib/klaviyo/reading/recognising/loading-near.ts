import { parentOf } from '../../tables/composed-tree.ts';
import { drawnOutsideTables } from '../../tables/outside-tables.ts';
import type { TableView } from '../../tables/table-view.ts';
import { saysLoading } from '../../words/list-states.ts';
import { drawnWhileLoading } from './skeletons.ts';

/** What pages draw beside a list while it loads. */
const signs = `${drawnWhileLoading}, progress:not([value]), [class*="loading" i], [class*="loader" i]`;

/** Levels above a list, of those that hold anything else, in which its page may say that it is loading. */
const reach = 4;

/** Elements near a list that say its rows are still coming: bars, spinners, "Loading…". Empty where nothing does. */
export function loadingNear(table: Element): Element[] {
  const found: Element[] = [];
  let around: Element | null = table;
  for (let level = 0; level < reach && around && around.tagName !== 'BODY'; ) {
    const inner: Element = around;
    if (inner.getAttribute('aria-busy') === 'true') found.push(inner);
    around = parentOf(inner);
    const beside = around ? drawnOutsideTables(around, inner) : [];
    if (beside.length === 0) continue;
    level++;
    found.push(...beside.filter((element) => isSign(element) && element.checkVisibility()));
  }
  return found;
}

const isSign = (element: Element) =>
  element.matches(signs) || (element.matches('[role="status"], [aria-live]') && saysLoading(element));

/** Opacity below which rows are dimmed. */
const dimmed = 0.9;

/** Drawn pale, or out of reach of the mouse, as pages do with rows that no longer hold. */
function isDimmed(list: Element): boolean {
  let part: Element | null = list;
  for (let level = 0; part && level <= reach; part = parentOf(part), level++) {
    const { opacity, pointerEvents } = getComputedStyle(part);
    if (Number(opacity) < dimmed || pointerEvents === 'none' || part.hasAttribute('inert')) return true;
  }
  return false;
}

/**
 * Do other rows come in the place of those on show? They may be another section's. A sign of loading below the rows
 * alone announces more of the same.
 */
export function isBeingReplaced({ element, busy }: TableView): boolean {
  if (busy) return true;
  const signs = loadingNear(element);
  const isBefore = (sign: Element) => (sign.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return signs.some(isBefore) || (signs.length > 0 && isDimmed(element));
}

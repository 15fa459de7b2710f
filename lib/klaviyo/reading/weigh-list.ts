import { holds, parentOf } from '../tables/composed-tree.ts';
import type { TableView } from '../tables/table-view.ts';
import type { Totals } from './capture/judge-completeness.ts';
import { showsOneScreen } from './capture/one-screen.ts';
import { readFilters } from './filters.ts';
import type { Look } from './look.ts';
import { isEnabled, type Pager, readPager } from './pager/pager.ts';
import { loadingNear } from './recognising/loading-near.ts';
import type { Recognition } from './recognising/recognise-page.ts';
import type { ScannedRow } from './scan-lists.ts';
import { canScroll, isAnyInSight, scrollerOf } from './scroller.ts';
import { hidesColumns } from './sideways.ts';

/** What a list on show says of its own size, and of what leads to the rest of it. */
export interface WeighedList {
  readonly look: Look;
  readonly totals: Totals;
  /** Filters in force, in the page's words. */
  readonly filtered: readonly string[];
  /** Nothing tells of more than what is on show, and nothing counts the rows. */
  readonly seemsWhole: boolean;
  /** A control or scrolling leads to more rows. */
  readonly leadsOn: boolean;
}

/** An element among the rows that stands in the page still: a grid may have replaced its rows since they were read. */
function placeAmong({ rows, element }: TableView): Element {
  return (
    rows.find((row) => row.isConnected) ??
    element.querySelector('tbody td, [role="cell"], [role="gridcell"], [role="rowheader"]') ??
    element
  );
}

/** Does anything tell that the list has other pages than this one? Then what its markup declares may be this page's. */
const isPaged = ({ next, previous, more, numbers, position, hints }: Pager) =>
  hints ||
  numbers.size > 1 ||
  (position !== null && position.of !== 1) ||
  [next, previous, more].some((control) => control !== null && isEnabled(control));

/** Does a control of its pager or scrolling lead through a list, on from here or back? */
export const leadsThrough = (table: TableView, { next, previous, more, numbers }: Pager): boolean =>
  [next, previous, more].some((control) => control !== null) ||
  numbers.size > 1 ||
  canScroll(scrollerOf(placeAmong(table)));

/** The smallest element around several; `null` where that is the whole page. */
function aroundAll([first, ...others]: readonly Element[]): Element | null {
  let around = first ?? null;
  while (around && !others.every((other) => around && holds(around, other))) around = parentOf(around);
  return around && around.tagName !== 'BODY' && around.tagName !== 'HTML' ? around : null;
}

/**
 * Of several lists that make up one, each may have a "Load more" of its own, and groups in groups one beside them all: the
 * first that can still be pressed.
 */
function withMoreOf(elements: readonly Element[], pager: Pager, url: URL): Pager {
  if (elements.length < 2 || [pager.more, pager.next].some((control) => control !== null && isEnabled(control)))
    return pager;
  const all = aroundAll(elements);
  for (const other of [...elements.slice(1), ...(all ? [all] : [])]) {
    const { more } = readPager(other, url);
    if (more && isEnabled(more)) return { ...pager, more };
  }
  return pager;
}

/** A section's counter lags behind its list while a campaign is being sent: by some bounces, never by half of them. */
const furthestAhead = 2;

/**
 * The pager of a list that was found. Two numbers without a range, of which the second is far beyond all bounces of the
 * section, are no pager's: "9 of 4,211" in a heading are bounces of so many recipients.
 */
export function pagerOf({ table, lists, section }: Extract<Recognition, { status: 'bounces' }>, url: URL): Pager {
  const pager = withMoreOf(
    [table.element, ...lists.map((list) => list.table.element).filter((element) => element !== table.element)],
    readPager(table.element, url),
    url,
  );
  const { text } = pager;
  const counter = section.bouncedCount;
  const isShare =
    text !== null && text.from === null && counter !== null && counter > 0 && text.total > counter * furthestAhead;
  return isShare ? { ...pager, text: null } : pager;
}

export function weighList(
  found: Extract<Recognition, { status: 'bounces' }>,
  scan: readonly ScannedRow[],
  pager: Pager,
  bounced: number | null,
): WeighedList {
  const filtered = readFilters(found.table.element);
  const declared = found.lists.map(({ table }) => table.declaredRows);
  const declaredRows = declared.every((count) => count !== null)
    ? declared.reduce((sum, count) => sum + count, 0)
    : null;
  const totals: Totals = {
    pager: pager.text?.total ?? null,
    section: found.section.bouncedCount,
    message: bounced,
    rows: declaredRows === null || (isPaged(pager) && declaredRows <= scan.length) ? null : declaredRows,
    isFiltered: filtered.length > 0,
    hidesColumns: found.lists.some(({ table }) => hidesColumns(table)),
  };
  const pending = scan.flatMap(({ element, reading }) => (reading.status === 'loading' ? element : []));
  const filled = scan.length - pending.length;
  const { from, to, total } = pager.text ?? { from: null, to: null, total: null };
  // Some lists keep an empty row below the last one for good: where the page's own counts are met, nothing is on its way.
  const ranged = from !== null && to !== null ? to - from + 1 : total;
  const isFilled = filled > 0 && filled === (ranged ?? found.section.bouncedCount);
  const list = placeAmong(found.table);
  const isBusy = found.lists.some(({ table }) => table.busy);
  const isLoading = isBusy || (!isFilled && pending.length > 0);
  // Some rows are fetched only when they come into sight: nobody waits for the others.
  const isAwaited = isBusy || (isLoading && (filled === 0 || isAnyInSight(pending, scrollerOf(list))));
  const isCounted = [totals.pager, totals.section, totals.message, totals.rows].some((total) => total !== null);
  const controls = [pager.next, pager.previous, pager.more];
  return {
    look: {
      status: isAwaited ? 'waiting' : 'bounces',
      fingerprint: scan.map(({ text }) => text).join('\n'),
      rows: filled,
      pager,
      list,
      elements: found.table.rows,
      pending: isFilled ? [] : pending,
      table: found.table.element,
      hidesColumns: totals.hidesColumns === true,
    },
    totals,
    filtered,
    seemsWhole:
      !isLoading &&
      !isCounted &&
      !totals.isFiltered &&
      showsOneScreen(found, pager) &&
      loadingNear(found.table.element).length === 0,
    leadsOn:
      controls.some((control) => control !== null && isEnabled(control)) ||
      canScroll(scrollerOf(list)) ||
      totals.hidesColumns === true,
  };
}

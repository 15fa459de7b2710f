import type { Look } from '../look.ts';
import { scrollerOf } from '../scroller.ts';
import { drawnTo, keepsRoom, rowHeightOf } from './drawn-rows.ts';
import type { WalkContext, WalkEnd } from './walk.ts';

/**
 * Waits for rows after a step, in milliseconds. Grids that recycle rows draw within some frames, but a busy machine
 * takes its time over a frame; what comes from a server takes longer still.
 */
const waits = { nudge: 100, again: 700, probe: 400, redraw: 1_500, bottom: 1_500, loading: 15_000 } as const;
/** Rows that stay in sight from one step to the next. */
const overlap = 2;
/** Pixels of them that are enough, where rows are low: a heading above the rows may put a grid's own count out by as much. */
const mostMargin = 200;

/**
 * Scrolls through a list from its top to its end, for lists that hold only the rows in sight or fetch more at their
 * end. A list that draws other rows when it is scrolled is read step by step, by the rows that are drawn less two, and
 * each step waits for its rows; any other list is only asked for more at its end. A second round of half steps follows
 * where the page says that there are more rows than came by.
 */
export async function scrollThrough(walk: WalkContext, first: Look): Promise<WalkEnd> {
  if (!first.list) return 'broken-off';
  const scroller = scrollerOf(first.list);
  const top = scroller.scrollTop;
  const rowHeight = rowHeightOf(first, scroller);
  let end = await round(walk, scroller, rowHeight, 1, 'no-more');
  const knowsOfMore = () => walk.reader.status().completeness?.complete === 'no';
  if (end === 'ended' && !walk.isOver() && knowsOfMore()) end = await round(walk, scroller, rowHeight, 0.5, 'no-more');
  scroller.scrollTo({ top, behavior: 'instant' });
  return end;
}

/**
 * Scrolls through one page of a list that holds the rows in sight alone, and back to where it stood.
 * @returns the look at the page after that; `null` where its rows stopped coming
 */
export async function scrollPage(walk: WalkContext, page: Look): Promise<Look | null> {
  if (!page.list) return page;
  const scroller = scrollerOf(page.list);
  const top = scroller.scrollTop;
  const end = await round(walk, scroller, rowHeightOf(page, scroller), 1, 'bottom');
  const last = await walk.reader.look();
  const hasMoved = scroller.scrollTop !== top;
  scroller.scrollTo({ top, behavior: 'instant' });
  if (end !== 'ended' && !walk.isOver()) return null;
  // The rows of the place that is gone back to come a moment later, and are no other page.
  return hasMoved ? settle(walk, last.fingerprint, waits.probe) : last.status === 'bounces' ? last : null;
}

/** Scrolling shows no more, and yet the page hints at more. */
const leadsOn = ({ pager }: Look) => pager !== null && (pager.hints || (pager.position?.of ?? 1) > 1);

/** @param until a page ends at its bottom; a list may fetch more there, and ends where nothing more comes */
async function round(
  walk: WalkContext,
  scroller: Element,
  rowHeight: number,
  share: number,
  until: 'bottom' | 'no-more',
): Promise<WalkEnd> {
  const stride = Math.max((scroller.clientHeight - overlap * rowHeight) * share, rowHeight);
  /** To the last of the rows that are drawn: grids draw some beyond what is in sight, and more come only after those. */
  const margin = Math.max(overlap * rowHeight, Math.min(scroller.clientHeight / 4, mostMargin));
  const nextTop = (look: Look, top: number) =>
    Math.max(share < 1 ? top + stride : drawnTo(look, scroller) - margin, top + rowHeight);
  const sizeNow = () => walk.reader.capture()?.size() ?? 0;
  scroller.scrollTo({ top: 0, behavior: 'instant' });
  let at = await settle(walk, null, waits.probe);
  let redraws: boolean | null = at && keepsRoom(at, scroller, rowHeight) ? true : null;
  while (at && !walk.isOver()) {
    const before = { top: scroller.scrollTop, height: scroller.scrollHeight, size: sizeNow(), rows: at.fingerprint };
    scroller.scrollTo({
      top: redraws === false ? scroller.scrollHeight : nextTop(at, before.top),
      behavior: 'instant',
    });
    const atBottom = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
    at = await settle(walk, before.rows, atBottom ? waits.bottom : redraws ? waits.redraw : waits.probe);
    if (!at) return 'broken-off';
    if (!atBottom || redraws === null) redraws = at.fingerprint !== before.rows || redraws === true;
    const hasGrown = () => scroller.scrollHeight > before.height || sizeNow() > before.size;
    let grew = hasGrown();
    if (atBottom && !grew && until === 'no-more') {
      // A list that was still busy with the last rows did not hear that its end was reached again.
      scroller.scrollTo({ top: scroller.scrollTop - rowHeight, behavior: 'instant' });
      await walk.reader.nextLook(waits.nudge);
      scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
      at = await settle(walk, at.fingerprint, waits.again);
      if (!at) return 'broken-off';
      grew = hasGrown();
    }
    if (atBottom && (!grew || until === 'bottom')) return until === 'no-more' && leadsOn(at) ? 'no-more-came' : 'ended';
    if (!walk.step()) return 'broken-off';
  }
  return 'broken-off';
}

/**
 * Looks until there are other rows than `before`, at most for `wait`, and until no row is loading any more.
 * @returns `null` where the page has gone elsewhere or never stops loading
 */
async function settle(walk: WalkContext, before: string | null, wait: number): Promise<Look | null> {
  const started = performance.now();
  const left = (limit: number) => started + limit - performance.now();
  let seen = await walk.reader.nextLook(wait);
  while (seen.status === 'waiting' && left(waits.loading) > 0) seen = await walk.reader.nextLook(left(waits.loading));
  while (seen.status === 'bounces' && seen.fingerprint === before && left(wait) > 0) {
    seen = await walk.reader.nextLook(left(wait));
    while (seen.status === 'waiting' && left(waits.loading) > 0) seen = await walk.reader.nextLook(left(waits.loading));
  }
  return seen.status === 'bounces' ? seen : null;
}

import type { Look } from '../page-reader.ts';
import { scrollerOf } from '../scroller.ts';
import type { WalkContext, WalkEnd } from './walk.ts';

/** Waits for rows after a step, in milliseconds: grids draw within a frame or two; what comes from a server takes longer. */
const waits = { step: 60, bottom: 1_500, loading: 15_000 } as const;
/** Rows that stay in sight from one step to the next. */
const overlap = 2;

/**
 * Scrolls through a list from its top to its end, for lists that hold only the rows in sight or fetch more at their
 * end. Steps by what is in sight less two rows, so that no row is passed over, and waits while rows are loading.
 * A second, slower round follows where the page says that there are more rows than came by.
 */
export async function scrollThrough(walk: WalkContext, first: Look): Promise<WalkEnd> {
  const list = first.list;
  if (!list) return 'broken-off';
  const scroller = scrollerOf(list);
  const top = scroller.scrollTop;
  let end = await round(walk, scroller, list, waits.step);
  const knowsOfMore = () => walk.reader.status().completeness?.complete === 'no';
  if (end === 'ended' && !walk.isOver() && knowsOfMore()) end = await round(walk, scroller, list, waits.step * 5);
  scroller.scrollTo({ top, behavior: 'instant' });
  return end;
}

async function round(walk: WalkContext, scroller: Element, row: Element, wait: number): Promise<WalkEnd> {
  const rowHeight = Math.max(row.getBoundingClientRect().height, 1);
  const stride = Math.max(scroller.clientHeight - overlap * rowHeight, rowHeight);
  scroller.scrollTo({ top: 0, behavior: 'instant' });
  if (!(await arrived(walk, wait))) return 'broken-off';
  while (!walk.isOver()) {
    const before = { top: scroller.scrollTop, height: scroller.scrollHeight, size: walk.reader.capture()?.size() ?? 0 };
    scroller.scrollTo({ top: before.top + stride, behavior: 'instant' });
    const atBottom = scroller.scrollTop <= before.top + 1;
    if (!(await arrived(walk, atBottom ? waits.bottom : wait))) return 'broken-off';
    const grew = scroller.scrollHeight > before.height || (walk.reader.capture()?.size() ?? 0) > before.size;
    if (atBottom && !grew) return 'ended';
    if (!walk.step()) return 'broken-off';
  }
  return 'broken-off';
}

/** Looks until no row is loading any more. `false` where the page has gone elsewhere or never stops loading. */
async function arrived(walk: WalkContext, wait: number): Promise<boolean> {
  let seen = await walk.reader.nextLook(wait);
  const deadline = performance.now() + waits.loading;
  while (seen.status === 'waiting' && performance.now() < deadline)
    seen = await walk.reader.nextLook(deadline - performance.now());
  return seen.status === 'bounces';
}

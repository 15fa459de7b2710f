import { sidewaysScrollerOf } from '../sideways.ts';
import type { WalkContext, WalkEnd } from './walk.ts';

/** Share of the width in sight by which a step goes sideways: what was cut at the edge is whole after it. */
const share = 0.6;
const mostSteps = 50;
/** How long columns may take to be drawn, in milliseconds. */
const redraw = 600;

/**
 * Reads a list again for each of its columns that are drawn only when they are in sight, and puts it back.
 * @param down one way through all rows
 */
export async function sidewaysToo(walk: WalkContext, down: () => Promise<WalkEnd>): Promise<WalkEnd> {
  const first = await walk.reader.look();
  const scroller = first.list && sidewaysScrollerOf(first.list);
  if (!scroller) return 'no-more-came';
  const left = scroller.scrollLeft;
  const goTo = async (to: number) => {
    const before = scroller.scrollLeft;
    scroller.scrollTo({ left: to, behavior: 'instant' });
    if (scroller.scrollLeft === before) return false;
    return (await walk.reader.nextLook(redraw)).status === 'bounces';
  };
  let end: WalkEnd = 'ended';
  let at = 0;
  if (left > 0 && (await goTo(0))) end = await down();
  for (let step = 0; step < mostSteps && end !== 'broken-off' && !walk.isOver(); step++) {
    at = Math.min(at + scroller.clientWidth * share, scroller.scrollWidth - scroller.clientWidth);
    const isLast = at >= scroller.scrollWidth - scroller.clientWidth - 1;
    // Where the addresses go out of sight with the other columns, nothing says whose the cells are.
    if (!(await goTo(at))) end = 'no-more-came';
    else end = await down();
    if (isLast || end === 'no-more-came') break;
  }
  scroller.scrollTo({ left, behavior: 'instant' });
  return end;
}

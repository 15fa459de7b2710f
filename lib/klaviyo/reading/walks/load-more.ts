import type { Look } from '../look.ts';
import { scrollerOf } from '../scroller.ts';
import type { WalkContext, WalkEnd } from './walk.ts';

/** Presses "Load more" until there is no more. The rows stay, so only the place on the page is put back. */
export async function loadMore(walk: WalkContext, first: Look): Promise<WalkEnd> {
  const scroller = first.list ? scrollerOf(first.list) : null;
  const top = scroller?.scrollTop ?? 0;
  let at = first;
  let end: WalkEnd = 'ended';
  while (!walk.isOver() && at.pager?.more) {
    const seen = await walk.press(({ pager }) => pager?.more, at);
    if (seen === null || seen === 'same' || !walk.step()) {
      end = seen === 'same' ? 'no-more-came' : 'broken-off';
      break;
    }
    at = seen;
  }
  // What is left of the pager hints at more, though nothing of it adds rows.
  if (end === 'ended' && at.pager?.hints) end = 'no-more-came';
  scroller?.scrollTo({ top, behavior: 'instant' });
  return walk.isOver() ? 'broken-off' : end;
}

import type { Look } from '../look.ts';
import type { PageReader } from '../page-reader.ts';
import { isEnabled } from '../pager/pager.ts';
import { loadMore } from './load-more.ts';
import { scrollThrough } from './scroll-through.ts';
import { sidewaysToo } from './sideways-too.ts';
import { turnPages } from './turn-pages.ts';
import { createWalk, lessSure, type WalkContext, type WalkEnd } from './walk.ts';

/**
 * Reads what the user has not opened: further pages, what "Load more" brings, or what scrolling shows; and ends where
 * the user was. Touches nothing but the list's own paging. `stop` ends it, and still goes back.
 */
export async function readRest(reader: PageReader, stop: AbortSignal): Promise<void> {
  // The look comes first: the walk belongs to the message that it finds.
  let first = await reader.look();
  for (
    const end = performance.now() + patience;
    first.status === 'waiting' && performance.now() < end && !stop.aborted;
  )
    first = await reader.nextLook(end - performance.now());
  const own = reader.capture();
  const walk = createWalk(reader, stop);
  walk.tell('running');
  if (first.status !== 'bounces') {
    walk.tell('stuck');
    return;
  }
  let end = await walkOn(walk, first);

  if (first.hidesColumns && end !== 'broken-off' && !walk.isOver()) {
    const again = async () => {
      const seen = await reader.look();
      return seen.status === 'bounces' ? walkOn(walk, seen) : ('no-more-came' as const);
    };
    const across = await sidewaysToo(walk, again);
    if (across === 'ended') own?.seeColumns();
    end = lessSure(end, across);
  }
  for (let round = 1; round < mostRounds && end !== 'broken-off' && !walk.isOver() && hasMoved(reader); round++) {
    const start = await reader.look();
    if (start.status !== 'bounces') break;
    end = await walkOn(walk, start);
  }
  // What is told now would be told of another message.
  if (walk.hasLeft()) {
    reader.setWalk(null);
    return;
  }
  // Every row from the first to the last has come by, whether or not the page ever said how many there are.
  if (end === 'ended' && reader.status().filtered.length === 0) own?.finish();
  walk.tell('returning');
  let last = await reader.look();
  // Rows that are drawn anew where the user was stand askew for a moment.
  for (const until = performance.now() + redraw; last.status !== 'bounces' && performance.now() < until; )
    last = await reader.nextLook(until - performance.now());
  await reader.settled();
  const complete = reader.status().completeness?.complete;
  if (complete === 'yes') walk.tell('done');
  else if (stop.aborted) walk.tell('stopped');
  else if (end === 'broken-off') walk.tell('stuck');
  else walk.tell(complete === 'no' ? 'short' : 'done');
}

/** How long rows may take to be drawn where the walk ends, in milliseconds. */
const redraw = 1_500;
/** How long a list may take to arrive at first. */
const patience = 15_000;

/** Changes from one way to another in one list: endless lists may ask for a press after some pages. */
const mostChanges = 200;

/** Reads on, and on in another way where the first one's end is that other's beginning. */
async function walkOn(walk: WalkContext, first: Look): Promise<WalkEnd> {
  let way = chooseWalk(first);
  let end = await way(walk, first);
  for (let change = 0; change < mostChanges && way !== turnPages && end !== 'broken-off' && !walk.isOver(); change++) {
    const seen = await walk.reader.look();
    if (seen.status !== 'bounces' || chooseWalk(seen) === way) break;
    way = chooseWalk(seen);
    const before = walk.reader.capture()?.size() ?? 0;
    const other = await way(walk, seen);
    const grew = (walk.reader.capture()?.size() ?? 0) > before;
    end = grew || other === 'broken-off' ? other : lessSure(end, other);
    if (!grew) break;
  }
  return end;
}

/** Rounds through a list whose rows change their places meanwhile. */
const mostRounds = 4;

/** Every place of the list was on show, and yet rows are missing: they stood elsewhere when theirs came by. */
function hasMoved(reader: PageReader): boolean {
  const { completeness } = reader.status();
  return completeness?.complete === 'no' && (reader.capture()?.covered() ?? 0) >= (completeness.expected ?? 0);
}

function chooseWalk({ pager }: Look): (walk: WalkContext, first: Look) => Promise<WalkEnd> {
  const usable = (control: HTMLElement | null | undefined) =>
    control !== null && control !== undefined && isEnabled(control);
  if (usable(pager?.next) || usable(pager?.previous)) return turnPages;
  return usable(pager?.more) ? loadMore : scrollThrough;
}

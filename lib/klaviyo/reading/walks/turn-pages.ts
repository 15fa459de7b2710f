import type { Look } from '../page-reader.ts';
import { isEnabled } from '../pager.ts';
import type { WalkContext, WalkEnd } from './walk.ts';

type Direction = 'next' | 'previous';

const canTurn = (look: Look, direction: Direction) => {
  const control = look.pager?.[direction];
  return control !== null && control !== undefined && isEnabled(control);
};

/** On to the last page, then over those before the first one on show, and back to where the user was. */
export async function turnPages(walk: WalkContext, first: Look): Promise<WalkEnd> {
  const seenPages = new Set([first.fingerprint]);
  const startsAtFirst = !canTurn(first, 'previous');
  let offset = 0;

  const turn = async (from: Look, direction: Direction): Promise<Look | null> => {
    const seen = await walk.press(from.pager?.[direction], from);
    if (seen) offset += direction === 'next' ? 1 : -1;
    return seen;
  };
  /** Goes on in one direction; ends where the page stops answering or begins to repeat itself as well. */
  const goOn = async (from: Look, direction: Direction): Promise<{ at: Look; end: WalkEnd }> => {
    let at = from;
    while (!walk.isOver()) {
      if (!canTurn(at, direction)) return { at, end: 'ended' };
      const seen = await turn(at, direction);
      if (!seen) return { at, end: 'broken-off' };
      at = seen;
      if (!walk.step() || seenPages.has(at.fingerprint)) return { at, end: 'broken-off' };
      seenPages.add(at.fingerprint);
    }
    return { at, end: 'broken-off' };
  };
  /** Back to the first look's page: by its number where that is on show, else page by page. */
  const goBack = async (from: Look): Promise<Look | null> => {
    const number = first.pager?.current;
    const shortcut = number && Math.abs(offset) > 1 ? await walk.press(from.pager?.numbers.get(number), from) : null;
    if (shortcut) offset = 0;
    let here: Look | null = shortcut ?? from;
    while (here && offset !== 0) here = await turn(here, offset > 0 ? 'previous' : 'next');
    return here;
  };

  let { at, end } = await goOn(first, 'next');
  if (end === 'ended' && !startsAtFirst && !walk.isOver()) {
    at = (await goBack(at)) ?? at;
    ({ at, end } = await goOn(at, 'previous'));
  }
  walk.tell('returning');
  await goBack(at);
  return end;
}

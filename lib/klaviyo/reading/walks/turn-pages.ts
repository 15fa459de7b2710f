import { type Look, pageOf } from '../look.ts';
import { isEnabled } from '../pager/pager.ts';
import { holdsPartOfPage, untilFilled } from './page-rows.ts';
import { scrollPage } from './scroll-through.ts';
import { lessSure, type WalkContext, type WalkEnd } from './walk.ts';

type Direction = 'next' | 'previous';

const canTurn = (look: Look, direction: Direction) => {
  const control = look.pager?.[direction];
  return control !== null && control !== undefined && isEnabled(control);
};

/** The pager says that the last row, or the first, is on show. It may be wrong, so its control is tried all the same. */
const isAtEnd = ({ pager }: Look, direction: Direction) => {
  const { from = null, to = null, total = null } = pager?.text ?? {};
  return direction === 'next' ? to !== null && to === total : from === 1;
};

/** Nothing of the pager can be pressed any more, and yet the page hints at more: another control, or "Page 3 of 7". */
const mayGoOn = ({ pager }: Look, direction: Direction) => {
  if (!pager || direction === 'previous') return (pager?.position?.page ?? 1) > 1;
  return pager.hints || (pager.position?.of ?? 0) > (pager.position?.page ?? 0);
};

/** The control of a pager that leads nearest to a page by its number, "First" among them. */
function nearestNumber({ pager }: Look, wanted: number): { number: number; control: HTMLElement } | null {
  const controls = new Map(pager?.numbers ?? []);
  if (pager?.first && !controls.has(1)) controls.set(1, pager.first);
  const [best] = [...controls]
    .filter(([, control]) => isEnabled(control))
    .toSorted(([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return best ? { number: best[0], control: best[1] } : null;
}

/** On to the last page, then over those before the first one on show, and back to where the user was. */
export async function turnPages(walk: WalkContext, first: Look): Promise<WalkEnd> {
  const startsAtFirst = !canTurn(first, 'previous') || isAtEnd(first, 'previous');
  let offset = 0;
  let fullest = Number.POSITIVE_INFINITY;

  /** Waits for the rest of a page's rows, and scrolls through a page that holds those in sight alone. */
  const readPage = async (look: Look): Promise<Look | null> => {
    const filled = await untilFilled(walk.reader, look, fullest, walk.isOver);
    fullest = fullest === Number.POSITIVE_INFINITY ? filled.rows : Math.max(fullest, filled.rows);
    return holdsPartOfPage(filled) && !walk.isOver() ? scrollPage(walk, filled) : filled;
  };
  const start = (await readPage(first)) ?? first;
  /** The first page as it came and as it stayed; and every page. */
  const firstPages = new Set([first, start].map(pageOf));
  const seenPages = new Set(firstPages);

  const turn = async (from: Look, direction: Direction): Promise<Look | 'same' | null> => {
    const seen = await walk.press(({ pager }) => pager?.[direction], from);
    if (seen !== null && seen !== 'same') offset += direction === 'next' ? 1 : -1;
    return seen;
  };
  /** Goes on in one direction; ends where the page stops answering or begins to repeat itself as well. */
  const goOn = async (from: Look, direction: Direction): Promise<{ at: Look; end: WalkEnd }> => {
    let at = from;
    /** Pages in a row that were known: a list that is refreshed may begin again at its first page. */
    let repeated = 0;
    while (!walk.isOver()) {
      if (!canTurn(at, direction)) return { at, end: mayGoOn(at, direction) ? 'no-more-came' : 'ended' };
      const seen = await turn(at, direction);
      if (seen === 'same') return { at, end: isAtEnd(at, direction) ? 'ended' : 'no-more-came' };
      if (seen === null || !walk.step()) return { at, end: 'broken-off' };
      at = seen;
      const page = pageOf(at);
      // Round to a page that was read: from the first page, that is all of them.
      if (seenPages.has(page)) {
        const isRound = startsAtFirst && firstPages.has(page);
        if (isRound) offset = 0;
        repeated++;
        const knowsOfMore = walk.reader.status().completeness?.complete === 'no';
        if (knowsOfMore && repeated <= seenPages.size) continue;
        return { at, end: isRound ? 'ended' : 'no-more-came' };
      }
      repeated = 0;
      const read = await readPage(at);
      if (!read) return { at, end: 'broken-off' };
      at = read;
      seenPages.add(page).add(pageOf(at));
    }
    return { at, end: 'broken-off' };
  };
  /** Back to the first look's page: by the number nearest to it that is on show, and from there page by page. */
  const goBack = async (from: Look): Promise<Look | null> => {
    const number = first.pager?.current ?? (startsAtFirst ? 1 : null);
    const leap = number === null ? null : nearestNumber(from, number);
    let here: Look = from;
    if (leap && number !== null && Math.abs(leap.number - number) + 1 < Math.abs(offset)) {
      const seen = await walk.press(() => leap.control, from);
      if (seen !== null && seen !== 'same') {
        offset = leap.number - number;
        here = seen;
      }
    }
    while (offset !== 0) {
      const seen = await turn(here, offset > 0 ? 'previous' : 'next');
      if (seen === null || seen === 'same') return null;
      here = seen;
    }
    return here;
  };

  let { at, end } = await goOn(start, 'next');
  if (end !== 'broken-off' && !startsAtFirst && !walk.isOver()) {
    at = (await goBack(at)) ?? at;
    const before = await goOn(at, 'previous');
    at = before.at;
    end = lessSure(end, before.end);
  }
  walk.tell('returning');
  await goBack(at);
  return end;
}

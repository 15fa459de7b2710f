import type { Look } from '../look.ts';
import type { PageReader } from '../page-reader.ts';
import { loadingNear } from '../recognising/loading-near.ts';
import { canScroll, scrollerOf } from '../scroller.ts';
import { keepsRoom, rowHeightOf } from './drawn-rows.ts';

/** How long a page with too few rows has to stay as it is before no more are expected, in milliseconds. */
const rest = 600;
/** How long its rows may keep coming. */
const longest = 15_000;

/** How long a page may say that it loads while none of its rows change. */
const longestLoading = 8_000;
/** A spinner may end by a class alone, which nothing tells. */
const askAgain = 250;

/** What says that a page is loading, and was found to say so for good: a gauge, a forgotten spinner. */
const forGood = new WeakSet<Element>();

/** Rows that the pager says are on show, or `null` where it does not say. */
const told = ({ pager }: Look): number | null => {
  const { from = null, to = null } = pager?.text ?? {};
  return from !== null && to !== null ? to - from + 1 : null;
};

/**
 * Waits until a page of rows stands there in full: some draw their rows one after another, some a part of them at first.
 * @param usual rows of the fullest page before; what a page without a range is expected to hold
 * @returns the last look, whatever it holds
 */
export async function untilFilled(reader: PageReader, look: Look, usual: number, stop: () => boolean): Promise<Look> {
  const end = performance.now() + longest;
  const loading = () => (at.table ? loadingNear(at.table).filter((element) => !forGood.has(element)) : []);
  let at = look;
  let changed = performance.now();
  while (!stop()) {
    const signs = loading();
    if (signs.length === 0 && at.rows >= (told(at) ?? usual)) break;
    const left = Math.min(changed + (signs.length > 0 ? longestLoading : rest), end) - performance.now();
    if (left <= 0) {
      for (const element of signs) forGood.add(element);
      break;
    }
    const seen = await reader.nextLook(signs.length > 0 ? Math.min(left, askAgain) : left);
    if (seen.status !== 'bounces' && seen.status !== 'waiting') break;
    if (seen.status === 'waiting' || seen.fingerprint !== at.fingerprint) changed = performance.now();
    if (seen.status === 'bounces') at = seen;
  }
  return at;
}

/** Rows that fill less than this share of what scrolls them are those in sight alone. */
const drawnShare = 0.8;

/** Does the page hold the rows in sight alone? Then what scrolls them has room for many more. */
export function holdsPartOfPage(look: Look): boolean {
  if (!look.list) return false;
  const scroller = scrollerOf(look.list);
  if (!canScroll(scroller)) return false;
  const height = rowHeightOf(look, scroller);
  const shown = told(look);
  if (shown !== null) return look.rows < shown;
  if (keepsRoom(look, scroller, height)) return true;
  const isPage = scroller === look.list.ownerDocument.scrollingElement;
  return !isPage && height * look.rows < scroller.scrollHeight * drawnShare;
}

import type { Look } from '../look.ts';
import type { PageReader } from '../page-reader.ts';
import { canScroll, scrollerOf } from '../scroller.ts';

/** How long a page with too few rows has to stay as it is before no more are expected, in milliseconds. */
const rest = 600;
/** How long its rows may keep coming. */
const longest = 15_000;

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
  let at = look;
  let until = performance.now() + rest;
  while (at.rows < (told(at) ?? usual) && !stop()) {
    const left = Math.min(until, end) - performance.now();
    if (left <= 0) break;
    const seen = await reader.nextLook(left);
    if (seen.status !== 'bounces' && seen.status !== 'waiting') break;
    if (seen.status === 'waiting' || seen.fingerprint !== at.fingerprint) until = performance.now() + rest;
    if (seen.status === 'bounces') at = seen;
  }
  return at;
}

/** Rows that fill less than this share of what scrolls them are those in sight alone. */
const drawnShare = 0.8;

/** Does the page hold the rows in sight alone? Then a box of its own scrolls them, and has room for many more. */
export function holdsPartOfPage(look: Look): boolean {
  if (!look.list) return false;
  const scroller = scrollerOf(look.list);
  if (scroller === look.list.ownerDocument.scrollingElement || !canScroll(scroller)) return false;
  const drawn = look.list.getBoundingClientRect().height * look.rows;
  return look.rows < (told(look) ?? 0) || drawn < scroller.scrollHeight * drawnShare;
}

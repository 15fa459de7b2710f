import { elementLines } from '../../text.ts';
import { saysMore } from '../../words/list-states.ts';
import type { Pager } from '../pager/pager.ts';
import type { Recognition } from '../recognising/recognise-page.ts';
import { canScroll, scrollerOf } from '../scroller.ts';

/** Lists are cut at such numbers: ten rows and no pager may be the first ten of more. */
const pageSizes = new Set([10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 250, 500, 1_000]);

/** Levels around a list in which a sentence may say that there is more. */
const reach = 3;

/**
 * Does a list without any total seem to be on show as a whole? It does where nothing leads further: no control of a
 * pager that can be pressed, nothing to scroll, no number of rows at which lists are cut, no word of more.
 */
export function showsOneScreen(
  found: Pick<Extract<Recognition, { status: 'bounces' }>, 'lists' | 'table'>,
  pager: Pager,
): boolean {
  const { table, lists } = found;
  if (pager.more || pager.next || pager.numbers.size > 1 || pager.hints) return false;
  if (pager.position && pager.position.of !== 1) return false;
  if (lists.some(({ table: { rows } }) => pageSizes.has(rows.length))) return false;
  const scroller = scrollerOf(table.rows[0] ?? table.element);
  if (canScroll(scroller)) return false;
  let around: Element | null = table.element;
  for (let level = 0; level < reach && around && around.tagName !== 'BODY'; level++) {
    for (const beside of around.parentElement?.children ?? []) {
      if (beside === around || beside.querySelector('table, [role="grid"]')) continue;
      if (elementLines(beside, 2_000).split('\n').some(saysMore)) return false;
    }
    around = around.parentElement;
  }
  return true;
}

/** How long a list has to stay as it is before it is taken for whole, in milliseconds. */
const calmFor = 1_500;

export interface Calm {
  /** Milliseconds for which `view` has still to stay as it is; 0 where it has been calm for long enough. */
  readonly left: (view: string, now: number) => number;
}

export function createCalm(): Calm {
  let since = 0;
  let last: string | null = null;
  return {
    left(view, now) {
      if (view !== last) {
        last = view;
        since = now;
      }
      return Math.max(0, since + calmFor - now);
    },
  };
}

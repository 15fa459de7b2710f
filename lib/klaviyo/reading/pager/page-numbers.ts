import { holds, parentOf } from '../../tables/composed-tree.ts';
import { drawnOutsideTables } from '../../tables/outside-tables.ts';
import { elementText, plain } from '../../text.ts';
import type { Controls } from './pager-controls.ts';

/** A pager of numbers alone is a small place: a calendar's or a menu's numbers are many. */
const mostText = 120;
const levels = 4;

const numberOf = (element: Element): number | null => {
  const label = plain(element.textContent ?? '');
  return /^\d{1,4}$/.test(label) ? Number(label) : null;
};

/** Is this the number of the page on show? Pagers say so by `aria-current`, by a class, or by switching it off. */
export function isCurrentNumber(control: Element): boolean {
  const item = control.parentElement?.tagName === 'LI' ? control.parentElement : null;
  return [control, ...(item ? [item] : [])].some(
    (element) =>
      element.matches('[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"]') ||
      /(?:^|[\s_-])(?:is-?)?(?:active|current|selected)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? ''),
  );
}

/**
 * A pager that consists of page numbers: the next number leads on, the one before leads back. `null` where there are no
 * two that follow one another in one small place; "25 50 100" is a choice of page sizes.
 */
export function numberedControls(candidates: readonly HTMLElement[]): (Controls & { current: number | null }) | null {
  for (const anchor of candidates) {
    if (numberOf(anchor) === null) continue;
    let place = parentOf(anchor);
    for (let level = 0; level < levels && place; level++, place = parentOf(place)) {
      if (elementText(place, mostText + 1).length > mostText) break;
      const around = place;
      const inside = candidates.filter((candidate) => holds(around, candidate));
      const numbers = new Map<number, HTMLElement>();
      for (const candidate of inside) {
        const number = numberOf(candidate);
        if (number !== null) numbers.set(number, candidate);
      }
      // The page on show is often no control at all.
      const bare = drawnOutsideTables(place, null).find(
        (leaf) => leaf.childElementCount === 0 && numberOf(leaf) !== null && !inside.some((one) => holds(one, leaf)),
      );
      const marked = [...numbers].filter(([, control]) => isCurrentNumber(control));
      const current = (marked.length === 1 ? marked[0]?.[0] : bare && numberOf(bare)) ?? null;
      const all = new Set([...numbers.keys(), ...(current === null ? [] : [current])]);
      if (numbers.size === 0 || ![...all].some((number) => all.has(number + 1))) continue;
      const step = (by: 1 | -1) => (current === null ? null : (numbers.get(current + by) ?? null));
      return { next: step(1), previous: step(-1), first: numbers.get(1) ?? null, numbers, current };
    }
  }
  return null;
}

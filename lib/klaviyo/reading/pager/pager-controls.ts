import { languages } from '../../dates.ts';
import { findCounts, latinDigits } from '../../numbers.ts';
import { closestAround, holds, parentOf } from '../../tables/composed-tree.ts';
import { elementText, plain } from '../../text.ts';
import { saysLoadMore } from '../../words/load-more.ts';
import { positionIn } from './page-field.ts';
import { isAmbiguous, isFirst, isLast, isWordless, means, meansLoosely } from './pager-names.ts';
import { type PagerText, readPagerText } from './pager-text.ts';
import { innermost, isEnabled, namesOf } from './pressable.ts';

export interface Controls {
  readonly next: HTMLElement | null;
  readonly previous: HTMLElement | null;
  /** Leads to the first page at once. */
  readonly first: HTMLElement | null;
  readonly numbers: Map<number, HTMLElement>;
}

/** A pager's text is a short one. */
const mostText = 120;
/** Levels above a control in which the others of its pager stand. */
const levels = 5;

/** The element itself, or the shadow host around it that stands in the tree of `other`: positions compare in one tree only. */
function inTreeOf(element: Element, other: Element): Element {
  let place = element;
  for (let root = place.getRootNode(); root !== other.getRootNode() && 'host' in root; root = place.getRootNode()) {
    place = (root as ShadowRoot).host;
  }
  return place;
}

/** Does a control stand below the rows? */
export function follows(control: HTMLElement, table: Element): boolean {
  const place = inTreeOf(table, control);
  const other = inTreeOf(control, place);
  return place.contains(other) || (place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** "Load more", "Load 50 more", below the rows: what stands above them opens something else. */
export function addsRows(control: HTMLElement, table: Element): boolean {
  return (
    follows(control, table) &&
    !control.closest('nav, aside') &&
    !/@/.test(control.closest('tr, li, [role="row"]')?.textContent ?? '') &&
    namesOf(control).some(saysLoadMore)
  );
}

/** "Show all (214)", where the list counts 214: above the rows as well, for what else could that open? */
export function showsAll(control: HTMLElement, total: number): boolean {
  return (
    !control.closest('nav, aside') &&
    namesOf(control).some((name) => saysLoadMore(name) && findCounts(name).join() === String(total))
  );
}

/** The smallest element around both, at most a few levels up. */
function shared(first: Element, second: Element): Element | null {
  let around = parentOf(first);
  for (let level = 0; level < levels && around; level++, around = parentOf(around))
    if (holds(around, second)) return around;
  return null;
}

const numberOf = (control: Element): number | null => {
  const label = plain(control.textContent ?? '');
  return /^\d{1,4}$/.test(label) ? Number(label) : null;
};

/** Page numbers beside a control: 1, or two that follow one another; "25 50 100" is a choice of page sizes. */
function numbersBeside(candidates: readonly HTMLElement[], anchor: Element): Map<number, HTMLElement> {
  const numbers = new Map<number, HTMLElement>();
  for (const candidate of candidates) {
    const number = numberOf(candidate);
    if (number !== null && shared(anchor, candidate)) numbers.set(number, candidate);
  }
  const isRun = numbers.size > 0 && (numbers.has(1) || [...numbers.keys()].some((number) => numbers.has(number + 1)));
  return isRun ? numbers : new Map();
}

/** Is this place a pager and nothing else: short, and with no control of another kind? */
function isPagerAlone(place: Element, candidates: readonly HTMLElement[]): boolean {
  const inside = candidates.filter((control) => holds(place, control));
  return (
    elementText(place, mostText + 1).length <= mostText &&
    inside.every(
      (control) =>
        meansLoosely(control, 'next') ||
        meansLoosely(control, 'previous') ||
        isFirst(control) ||
        isLast(control) ||
        numberOf(control) !== null ||
        inside.some((other) => other !== control && (other.contains(control) || control.contains(other))),
    )
  );
}

const tellsPlace = (place: Element) => {
  const text = elementText(place, mostText + 1);
  return (
    text.length <= mostText && (positionIn(place, mostText + 1) !== null || readPagerText(text)?.sureness === 'range')
  );
};

/** What stands beside a page's contents pages through something of its own: notes, a tour. */
const asides = 'aside, [role="complementary"], [role="dialog"]';

/** Controls below the rows first, then those above; last those of something that stands beside the list. */
function likeliestFirst(controls: readonly HTMLElement[], table: Element): HTMLElement[] {
  const around = closestAround(table, asides);
  const rank = (control: HTMLElement) => {
    if (closestAround(control, asides) !== around) return 2;
    return follows(control, table) ? 0 : 1;
  };
  return controls.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * "Next" is only taken for a pager's where a page number or the text of a range stands beside it, a "previous" in the
 * same small place, or nothing at all in a place of its own below the rows: a page has other buttons of that name.
 */
export function chooseControls(given: readonly HTMLElement[], text: PagerText | null, table: Element): Controls | null {
  const candidates = likeliestFirst(given, table);
  const found =
    byWords(candidates, text) ??
    byLooserWords(candidates) ??
    alone(candidates, table) ??
    wordless(candidates) ??
    byOrder(candidates, text, table);
  if (!found) return null;
  const anchor = found.next ?? found.previous;
  const inner = (control: HTMLElement | null) => control && innermost(control, candidates);
  const first =
    anchor &&
    (candidates.find((control) => control !== found.previous && isFirst(control) && shared(anchor, control)) ?? null);
  return {
    next: inner(found.next),
    previous: inner(found.previous),
    first: inner(first ?? null),
    numbers: anchor ? numbersBeside(candidates, anchor) : new Map(),
  };
}

type Pair = Pick<Controls, 'next' | 'previous'>;

function byWords(candidates: readonly HTMLElement[], text: PagerText | null): Pair | null {
  const nexts = candidates.filter((control) => means(control, 'next'));
  const previouses = candidates.filter((control) => means(control, 'previous'));
  for (const anchor of nexts.length > 0 ? nexts : previouses) {
    const numbers = numbersBeside(candidates, anchor);
    const next = nexts.length > 0 ? anchor : null;
    let previous = next ? (previouses.find((control) => shared(next, control)) ?? null) : anchor;
    const place = next && previous ? shared(next, previous) : null;
    const isPair =
      place !== null &&
      elementText(place, mostText + 1).length <= mostText &&
      candidates.filter((control) => holds(place, control)).length - numbers.size <= 5 &&
      (tellsPlace(place) ||
        !(next && previous && isAmbiguous(next) && isAmbiguous(previous)) ||
        isPagerAlone(place, candidates));
    if (!text && numbers.size === 0 && !isPair) continue;
    if (next)
      previous ??=
        candidates.find((control) => meansLoosely(control, 'previous') && isBeside(next, control, candidates)) ?? null;
    return { next, previous };
  }
  return null;
}

const isBeside = (control: Element, other: Element, candidates: readonly HTMLElement[]) => {
  const place = shared(control, other);
  return place !== null && isPagerAlone(place, candidates);
};

/** "Back · Page 1 · Next", "Newer · Older", "« »": by words that others have as well, in a place that is a pager's alone. */
function byLooserWords(candidates: readonly HTMLElement[]): Pair | null {
  const nexts = candidates.filter((control) => meansLoosely(control, 'next'));
  const previouses = candidates.filter((control) => meansLoosely(control, 'previous'));
  for (const next of nexts) {
    const previous = previouses.find((control) => control !== next && isBeside(next, control, candidates));
    if (previous) return { next, previous };
  }
  // A first or a last page may have only one of the two.
  const one = [...nexts, ...previouses].find((control) => {
    const around = parentOf(control);
    const places = [around, around && parentOf(around)].filter((place) => place !== null);
    return places.some((place) => tellsPlace(place) && isPagerAlone(place, candidates));
  });
  if (!one) return null;
  return nexts.includes(one) ? { next: one, previous: null } : { next: null, previous: one };
}

/** The only control in a place of its own below the rows: lists that are read on by a cursor have no more on their first page. */
function alone(candidates: readonly HTMLElement[], table: Element): Pair | null {
  const isAlone = (control: HTMLElement) => {
    const around = parentOf(control);
    return (
      around !== null &&
      !holds(around, table) &&
      follows(control, table) &&
      candidates
        .filter((other) => holds(around, other))
        .every((other) => other === control || other.contains(control) || control.contains(other)) &&
      elementText(around, mostText) === elementText(control, mostText)
    );
  };
  const next = candidates.find((control) => means(control, 'next') && isAlone(control)) ?? null;
  const previous = next ? null : (candidates.find((control) => means(control, 'previous') && isAlone(control)) ?? null);
  return next || previous ? { next, previous } : null;
}

/** Two controls without any name around the number of the page, or four: their order tells what they are. */
function wordless(candidates: readonly HTMLElement[]): Pair | null {
  const nameless = candidates.filter((control) => namesOf(control).length === 0 && isWordless(control));
  const [anchor] = nameless;
  for (const one of nameless.length > 1 && anchor ? nameless : []) {
    let place = parentOf(one);
    for (let level = 0; level < 3 && place; level++, place = parentOf(place)) {
      const around = place;
      if (!tellsPlace(around)) continue;
      const inside = candidates.filter((control) => holds(around, control));
      if (!inside.every((control) => nameless.includes(control))) break;
      const [first = null, second = null, third = null] = inside;
      if (inside.length === 2) return { previous: first, next: second };
      if (inside.length === 4) return { previous: second, next: third };
    }
  }
  return null;
}

const isOfKnownLanguage = new RegExp(`^(?:${languages.join('|')})\\b`, 'i');

/**
 * In a language whose words are not known here: the only two controls of a place below the rows that holds a range and
 * nothing else. At either end of the list one of them is off, as buttons that do something else are not.
 */
function byOrder(candidates: readonly HTMLElement[], text: PagerText | null, table: Element): Pair | null {
  const { lang } = table.ownerDocument.documentElement;
  if (!text || text.from === null || lang === '' || isOfKnownLanguage.test(lang)) return null;
  for (const previous of candidates) {
    const place = parentOf(previous);
    const [first, next, ...others] = place ? candidates.filter((control) => holds(place, control)) : [];
    if (!place || !next || first !== previous || others.length > 0 || !follows(previous, table)) continue;
    if (isEnabled(previous) === (text.from === 1) || isEnabled(next) === (text.to === text.total)) continue;
    const said = [place, previous, next].map((element) => latinDigits(elementText(element, mostText + 1)));
    if (isRangeBeside(said, text)) return { previous, next };
  }
  return null;
}

/** Does a place say a range's three numbers beside the names of its controls, with at most one word between them? */
function isRangeBeside([all = '', ...names]: readonly string[], { from, to, total }: PagerText): boolean {
  const rest = plain(names.reduce((text, name) => text.replace(name, ''), plain(all)));
  return (
    names.every((name) => name !== '') &&
    rest.match(/\d+/g)?.join() === [from, to, total].join() &&
    (rest.match(/\p{L}+/gu)?.length ?? 0) <= 1 &&
    /\d$/.test(rest)
  );
}

import { labelText, normaliseLabel, plain } from '../text.ts';
import { loadMoreLabels, pagerCompanions, pagerWords } from '../words/labels.ts';
import type { PagerText } from './pager-text.ts';

type Direction = 'next' | 'previous';

/** What can be pressed. */
export const controls = 'button, a, [role="button"], [role="link"], li[tabindex]';
const symbols = {
  next: ['›', '>', '→', '❯', '▶', '►', '⟩', '▸', '⏵'],
  previous: ['‹', '<', '←', '❮', '◀', '◄', '⟨', '◂', '⏴'],
} as const;
/** Names of icons, as icon fonts write them in the text and icon sets in classes. */
const icons = {
  next: /(?:^|[-_\s])(?:next|chevron[-_]?right|arrow[-_]?right|caret[-_]?right|angle[-_]?right|navigate[-_]next)(?:$|[-_\s])/i,
  previous:
    /(?:^|[-_\s])(?:prev|previous|chevron[-_]?left|arrow[-_]?left|caret[-_]?left|angle[-_]?left|navigate[-_]before)(?:$|[-_\s])/i,
} as const;

/** What turns pages of something else: days, slides, steps. */
const strangers =
  'form:not([role="search"]), dialog, [role="dialog"], [aria-roledescription="carousel" i], [aria-roledescription="slide" i], [class*="carousel" i], [class*="slider" i], [class*="calendar" i], [class*="datepicker" i], [class*="date-picker" i], [class*="wizard" i], [class*="stepper" i], [role="progressbar"], table, [role="grid"], [role="table"], [role="treegrid"], [role="listbox"], [role="menu"], [role="tablist"]';

function namesOf(control: Element): string[] {
  const text = labelText(control);
  return [
    control.getAttribute('aria-label'),
    text,
    text.split('\n')[0],
    control.getAttribute('title'),
    control.querySelector('title')?.textContent,
    control.querySelector('img')?.getAttribute('alt'),
  ]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map(plain);
}

/** A number before the word for pages, in Klaviyo's languages. */
const leap = /\d+ ?(?:page|seite|pagin|sid[ao]r|stron|페이지)/u;

/** "Next", "Next page", "Go to the next page", "Next 50": the word itself and nothing of another meaning. */
function isNamed(name: string, direction: Direction): boolean {
  if ((symbols[direction] as readonly string[]).includes(name)) return true;
  // "Next 5 pages" leaps over four of them; "Next 50" and "Next 50 rows" do not.
  if (leap.test(normaliseLabel(name))) return false;
  const normal = normaliseLabel(name)
    .replace(/\s*\d+\s*/g, ' ')
    .trim();
  const words: readonly string[] = pagerWords[direction];
  if (words.includes(normal)) return true;
  const parts = normal.split(' ');
  return (
    parts.length <= 6 &&
    parts.some((part) => words.includes(part)) &&
    parts.every((part) => words.includes(part) || pagerCompanions.has(part))
  );
}

function means(control: Element, direction: Direction): boolean {
  if (
    control.tagName === 'A' &&
    (control.getAttribute('rel') ?? '').split(' ').includes(direction === 'next' ? 'next' : 'prev')
  )
    return true;
  const names = namesOf(control);
  if (names.some((name) => isNamed(name, direction))) return true;
  // An icon alone: what its maker called it is all there is.
  if (names.some((name) => !/^[a-z_]+$/.test(name))) return false;
  const called = [control, ...control.querySelectorAll('svg, i, span, use')]
    .slice(0, 6)
    .flatMap((element) => [
      element.getAttribute('data-testid'),
      element.getAttribute('class'),
      element.getAttribute('data-icon'),
      element.getAttribute('href'),
    ]);
  return [...names, ...called].some((name) => name !== null && name !== undefined && icons[direction].test(name));
}

export function isEnabled(control: HTMLElement): boolean {
  const item = control.parentElement?.tagName === 'LI' ? control.parentElement : null;
  const isOff = (element: Element) =>
    /(?:^|[\s_-])(?:is-?)?(?:disabled|inactive)(?:$|[\s_-])|isDisabled|[a-z]Disabled/i.test(
      element.getAttribute('class') ?? '',
    ) ||
    (element.hasAttribute('data-disabled') && element.getAttribute('data-disabled') !== 'false');
  return (
    !(control as HTMLButtonElement).disabled &&
    !control.hasAttribute('disabled') &&
    control.closest('[aria-disabled="true"], [inert], fieldset[disabled]') === null &&
    !isOff(control) &&
    !(item && isOff(item)) &&
    control.checkVisibility({ visibilityProperty: true }) &&
    control.ownerDocument.defaultView?.getComputedStyle(control).pointerEvents !== 'none'
  );
}

/** A link that would load another address is no pager of this list; nor is anything that submits a form or opens a dialog. */
export function staysHere(control: Element, url: URL, table: Element): boolean {
  if (control.hasAttribute('aria-haspopup') || control.getAttribute('type') === 'submit') return false;
  const stranger = control.closest(strangers);
  if (stranger && stranger !== table && !stranger.contains(table)) return false;
  const href = control.getAttribute('href');
  if (href === null || /^javascript:(?:void\(0\)|void 0)?;?$/i.test(href)) return true;
  if (control.getAttribute('target') === '_blank') return false;
  const target = URL.parse(href, url);
  if (target === null || target.origin !== url.origin || target.pathname !== url.pathname) return false;
  const route = (address: URL) => /^#!?(\/[^?]*)/.exec(address.hash)?.[1] ?? '';
  return route(target) === '' || route(target) === route(url);
}

/** The element itself, or the shadow host around it that stands in the tree of `other`: positions compare in one tree only. */
function inTreeOf(element: Element, other: Element): Element {
  let place = element;
  for (let root = place.getRootNode(); root !== other.getRootNode() && 'host' in root; root = place.getRootNode()) {
    place = (root as ShadowRoot).host;
  }
  return place;
}

/** "Load more", "Load 50 more", below the rows: what stands above them opens something else. */
export function addsRows(control: HTMLElement, table: Element): boolean {
  const place = inTreeOf(table, control);
  const follows =
    place.contains(control) || (place.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const says = (name: string) =>
    (loadMoreLabels as readonly string[]).includes(
      normaliseLabel(name)
        .replace(/\s*\d+\s*/g, ' ')
        .trim(),
    );
  return (
    follows &&
    !control.closest('nav, aside') &&
    !/@/.test(control.closest('tr, li, [role="row"]')?.textContent ?? '') &&
    namesOf(control).some(says)
  );
}

export interface Controls {
  readonly next: HTMLElement | null;
  readonly previous: HTMLElement | null;
  readonly numbers: Map<number, HTMLElement>;
}

/** The smallest element around both, at most a few levels up. */
function shared(first: Element, second: Element): Element | null {
  let around = first.parentElement;
  for (let level = 0; level < 4 && around; level++, around = around.parentElement)
    if (around.contains(second)) return around;
  return null;
}

/** Page numbers beside a control: 1, or two that follow one another; "25 50 100" is a choice of page sizes. */
function numbersBeside(candidates: readonly HTMLElement[], anchor: Element): Map<number, HTMLElement> {
  const numbers = new Map<number, HTMLElement>();
  for (const candidate of candidates) {
    const label = plain(candidate.textContent ?? '');
    if (/^\d{1,4}$/.test(label) && shared(anchor, candidate)) numbers.set(Number(label), candidate);
  }
  const isRun = numbers.size > 0 && (numbers.has(1) || [...numbers.keys()].some((number) => numbers.has(number + 1)));
  return isRun ? numbers : new Map();
}

/**
 * "Next" is only taken for a pager's where a page number or the text of a range stands beside it, or a "previous" in
 * the same small place: a page has other buttons of that name.
 */
export function chooseControls(candidates: readonly HTMLElement[], text: PagerText | null): Controls | null {
  const nexts = candidates.filter((control) => means(control, 'next'));
  const previouses = candidates.filter((control) => means(control, 'previous'));
  for (const anchor of nexts.length > 0 ? nexts : previouses) {
    const numbers = numbersBeside(candidates, anchor);
    const next = nexts.length > 0 ? anchor : null;
    const previous = next ? (previouses.find((control) => shared(next, control)) ?? null) : anchor;
    const place = next && previous ? shared(next, previous) : null;
    const isPair =
      place !== null &&
      plain(place.textContent ?? '').length <= 120 &&
      place.querySelectorAll(controls).length - numbers.size <= 5;
    if (text || numbers.size > 0 || isPair) return { next, previous, numbers };
  }
  return null;
}

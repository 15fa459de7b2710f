import { parseDate } from '../dates.ts';
import { countPattern } from '../numbers.ts';
import { labelText, normaliseLabel, plain } from '../text.ts';
import { pagerWords } from '../words/labels.ts';

/** Where the rows on show stand among all rows, as the page tells it. */
export interface PagerText {
  readonly from: number | null;
  readonly to: number | null;
  readonly total: number;
}

const n = `(${countPattern})`;
const dash = String.raw`\s*(?:[-–—−~]|to|bis|à|a|al|al|até|tot|till|do|부터)\s*`;

/** "1–50 of 318", "1 bis 50 von 318", "1 - 50 / 318"; Korean and others name the total first: "318개 중 1–50". */
const rangeOfTotal = new RegExp(`(?:^|[^\\d.,%])${n}${dash}${n}\\D{1,24}?${n}(?![\\d%])`, 'i');
const totalThenRange = new RegExp(`(?:^|[^\\d.,%])${n}\\D{1,12}?${n}${dash}${n}(?![\\d%])`, 'i');
/** "50 of 318", "Showing 50 of 318 recipients": one word between, so that prose does not count. */
const someOfTotal = new RegExp(`(?:^|[^\\d.,%])${n}\\s*(?:/|of|von|sur|de|di|van|av|z|out of|중)\\s*${n}(?![\\d%/])`, 'i');

const value = (text: string | undefined) => Number((text ?? '').replace(/\D/g, ''));

/** Reads a pager's text. `null` where it gives no total, as in "Page 1 of 7", which counts pages. */
export function parsePagerText(text: string): PagerText | null {
  const clean = plain(text);
  // "May 1–7, 2026" has the shape of a range and a total.
  if (clean.length > 120 || parseDate(clean, 'de') !== null) return null;
  const range = rangeOfTotal.exec(clean);
  if (range) {
    const [from, to, total] = [value(range[1]), value(range[2]), value(range[3])];
    if (from <= to && to <= total && total > 0) return { from, to, total };
  }
  const reversed = totalThenRange.exec(clean);
  if (reversed) {
    const [total, from, to] = [value(reversed[1]), value(reversed[2]), value(reversed[3])];
    if (from <= to && to <= total && total > 0) return { from, to, total };
  }
  if (/page|seite|pagina|página|strona|sida|페이지/i.test(clean)) return null;
  const some = someOfTotal.exec(clean);
  if (some) {
    const [shown, total] = [value(some[1]), value(some[2])];
    if (shown <= total && total > 0) return { from: null, to: null, total };
  }
  return null;
}

export interface Pager {
  readonly text: PagerText | null;
  readonly next: HTMLElement | null;
  readonly previous: HTMLElement | null;
  /** Controls that lead to a page by its number. */
  readonly numbers: ReadonlyMap<number, HTMLElement>;
  /** Number of the page on show, where one of the numbers says so. */
  readonly current: number | null;
}

const controls = 'button, a, [role="button"], [role="link"], li[tabindex]';
const symbols = { next: ['›', '>', '→', '❯', '▶', '►', '⟩'], previous: ['‹', '<', '←', '❮', '◀', '◄', '⟨'] } as const;

/** Levels above the table in which its pager may stand. */
const reach = 6;

function namesOf(control: Element): string[] {
  const text = labelText(control);
  return [control.getAttribute('aria-label'), text, text.split('\n')[0], control.getAttribute('title'), control.querySelector('title')?.textContent, control.querySelector('img')?.getAttribute('alt')]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map(plain);
}

function means(control: Element, direction: 'next' | 'previous'): boolean {
  if (control.getAttribute('rel') === (direction === 'next' ? 'next' : 'prev')) return true;
  const names = namesOf(control);
  const words: readonly string[] = pagerWords[direction];
  const marks: readonly string[] = symbols[direction];
  if (names.some((name) => words.includes(normaliseLabel(name)) || marks.includes(name))) return true;
  // An icon alone: what its maker called it is all there is.
  return names.length === 0 && new RegExp(direction === 'next' ? '(?:^|[-_])next(?:$|[-_])' : '(?:^|[-_])prev(?:ious)?(?:$|[-_])', 'i').test(control.getAttribute('data-testid') ?? '');
}

export function isEnabled(control: HTMLElement): boolean {
  return !(control as HTMLButtonElement).disabled && control.closest('[aria-disabled="true"], [inert], fieldset[disabled]') === null && !/(?:^|[\s_-])disabled(?:$|[\s_-])/i.test(control.className) && control.checkVisibility();
}

/** A link that would load another address is no pager of this list; nor is anything that submits a form or opens a dialog. */
function staysHere(control: Element, url: URL): boolean {
  if (control.closest('form') && control.getAttribute('type') !== 'button' && control.tagName === 'BUTTON') return false;
  if (control.hasAttribute('aria-haspopup') || control.closest('[role="dialog"], dialog')) return false;
  const href = control.getAttribute('href');
  if (href === null || href.startsWith('#')) return true;
  const target = URL.parse(href, url);
  return target !== null && target.origin === url.origin && target.pathname === url.pathname;
}

/**
 * The pager of a table: its text and its controls. "Next" is only taken for a pager's where a "previous", a page
 * number or the text of a range stands beside it: a page has other buttons of that name.
 */
export function readPager(table: Element, url: URL): Pager {
  let around: Element | null = table;
  let text: PagerText | null = null;
  let next: HTMLElement | null = null;
  let previous: HTMLElement | null = null;
  let numbers = new Map<number, HTMLElement>();
  for (let level = 0; level < reach && around && around.tagName !== 'BODY' && !(text && next); level++) {
    const inner: Element = around;
    around = parentOf(inner);
    if (!around) break;
    const outside = (element: Element) => !inner.contains(element) && element.checkVisibility();
    if (!text) text = findPagerText(around, inner);
    if (next) continue;
    const candidates = [...around.querySelectorAll<HTMLElement>(controls)].filter((control) => outside(control) && staysHere(control, url));
    const nexts = candidates.filter((control) => means(control, 'next'));
    const previouses = candidates.filter((control) => means(control, 'previous'));
    const numbered = new Map(
      candidates.flatMap((control) => {
        const label = plain(control.textContent ?? '');
        return /^\d{1,4}$/.test(label) ? [[Number(label), control] as const] : [];
      }),
    );
    // Two pagers, above and below the table, are one: take the nearest.
    if (previouses.length > 0 || numbered.size > 0 || text) {
      next = nexts[0] ?? null;
      previous = previouses[0] ?? null;
      numbers = numbered;
    }
  }
  const current = [...numbers].find(([, control]) => control.closest('[aria-current]:not([aria-current="false"])'))?.[0] ?? null;
  return { text, next, previous, numbers, current };
}

/** The element around this one, out of a shadow root as well. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function findPagerText(around: Element, inner: Element): PagerText | null {
  for (const element of around.querySelectorAll('*')) {
    if (inner.contains(element) || element.contains(inner)) continue;
    const { textContent } = element;
    if (!textContent || textContent.length > 200 || !/\d/.test(textContent)) continue;
    const reading = parsePagerText(labelText(element).replaceAll('\n', ' '));
    if (reading && element.checkVisibility()) return reading;
  }
  return null;
}

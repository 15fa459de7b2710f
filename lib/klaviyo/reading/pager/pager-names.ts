import { normaliseLabel } from '../../text.ts';
import {
  firstPageWords,
  lastPageWords,
  looserPagerWords,
  moreOfList,
  pageNouns,
  pagerCompanions,
  pagerWords,
} from '../../words/paging.ts';
import { namesOf } from './pressable.ts';

export type Direction = 'next' | 'previous';

const symbols = {
  next: ['›', '>', '→', '❯', '▶', '►', '⟩', '▸', '⏵', '»', '>>', '⏭', '⇒'],
  previous: ['‹', '<', '←', '❮', '◀', '◄', '⟨', '◂', '⏴', '«', '<<', '⏮', '⇐'],
} as const;
/** Arrows that may leap to the end, and do so where a single one stands beside them. */
const leaping = new Set(['»', '>>', '⏭', '«', '<<', '⏮']);
const ends = { first: ['«', '<<', '⏮', '|<', '⇤', '|‹', '««'], last: ['»', '>>', '⏭', '>|', '⇥', '›|', '»»'] } as const;

/** Names of icons, as icon fonts write them in the text and icon sets in classes. */
const icons = {
  next: /(?:^|[-_\s])(?:next|forward|fwd|chevron[-_]?right|arrow[-_]?right|right[-_]?arrow|caret[-_]?right|angle[-_]?right|navigate[-_]?next)(?:$|[-_\s])/i,
  previous:
    /(?:^|[-_\s])(?:prev|previous|back|chevron[-_]?left|arrow[-_]?left|left[-_]?arrow|caret[-_]?left|angle[-_]?left|navigate[-_]?before)(?:$|[-_\s])/i,
} as const;
const endIcons = /(?:^|[-_\s])(?:first|last|skip|start|end|double|left[-_]?double|right[-_]?double)(?:$|[-_\s])/i;

/** A number before the word for pages, in Klaviyo's languages. */
const leap = /\d+ ?(?:page|seite|pagin|sid[ao]r|stron|페이지)/u;

/** "Show the next page" turns to it; "Show the next 50" adds rows. */
const turning: ReadonlySet<string> = new Set([...moreOfList.load, ...moreOfList.view]);

/** Is a name made of one of these words and of nothing with another meaning? */
function consistsOf(name: string, words: readonly string[]): boolean {
  const normal = normaliseLabel(name)
    .replace(/\s*\d+\s*/g, ' ')
    .trim();
  if (words.includes(normal)) return true;
  const parts = normal.split(' ');
  const ofPage = parts.some((part) => pageNouns.has(part));
  const isBeside = (part: string) => pageNouns.has(part) || pagerCompanions.has(part) || (ofPage && turning.has(part));
  return (
    parts.length <= 6 &&
    parts.some((part) => words.includes(part)) &&
    parts.every((part) => words.includes(part) || isBeside(part))
  );
}

/** "Next", "Next page", "Go to the next page", "Next 50"; "Next 5 pages" leaps over four of them. */
const isNamed = (name: string, direction: Direction) =>
  !leap.test(normaliseLabel(name)) && consistsOf(name, pagerWords[direction]);

/** What its maker called a control and its icon. */
function calledOf(control: Element): string[] {
  return [control, ...control.querySelectorAll('svg, i, span, use')]
    .slice(0, 6)
    .flatMap((element) => [
      element.getAttribute('data-testid'),
      element.getAttribute('class'),
      element.getAttribute('data-icon'),
      element.getAttribute('href'),
    ])
    .filter((name): name is string => name !== null)
    .map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** An icon alone, or the word of an icon font: what its maker called it is all there is. */
export const isWordless = (control: Element) => namesOf(control).every((name) => /^[a-z_]+$/.test(name));

/** Does a control lead to the page after, or before? `leaps`: a double arrow does as well. */
export function means(control: Element, direction: Direction, leaps = false): boolean {
  if (
    control.tagName === 'A' &&
    (control.getAttribute('rel') ?? '').split(' ').includes(direction === 'next' ? 'next' : 'prev')
  )
    return true;
  const names = namesOf(control);
  const isArrow = (name: string) =>
    (symbols[direction] as readonly string[]).includes(name) && (leaps || !leaping.has(name));
  if (names.some((name) => isNamed(name, direction) || isArrow(name))) return true;
  if (!isWordless(control)) return false;
  const called = [...names, ...calledOf(control)];
  return called.some((name) => icons[direction].test(name)) && !called.some((name) => endIcons.test(name));
}

/** The same by words that wizards and histories have as well: "Back", "Older"; `»` that is called the last page is none. */
export const meansLoosely = (control: Element, direction: Direction) =>
  means(control, direction, !isNamedEnd(control)) ||
  namesOf(control).some((name) => consistsOf(name, [...looserPagerWords[direction], ...pagerWords[direction]]));

/** "Back", "Weiter", "Avanti": words of wizards, which a pager has to prove. */
export const isAmbiguous = (control: Element) => namesOf(control).some((name) => wizardWords.has(normaliseLabel(name)));
const wizardWords = new Set(['weiter', 'zuruck', 'avanti', 'indietro', 'dalej', 'wstecz', 'next', 'avancar']);

const isNamedEnd = (control: Element) =>
  namesOf(control).some((name) => consistsOf(name, firstPageWords) || consistsOf(name, lastPageWords));

export const isFirst = (control: Element) => leadsToEnd(control, 'first');
export const isLast = (control: Element) => leadsToEnd(control, 'last');

function leadsToEnd(control: Element, end: 'first' | 'last'): boolean {
  const words = end === 'first' ? firstPageWords : lastPageWords;
  const names = namesOf(control);
  if (names.some((name) => (ends[end] as readonly string[]).includes(name) || consistsOf(name, words))) return true;
  if (!isWordless(control)) return false;
  const direction = end === 'first' ? 'previous' : 'next';
  return [...names, ...calledOf(control)].some(
    (name) =>
      (end === 'first' ? /(?:^|[-_\s])first(?:$|[-_\s])/i : /(?:^|[-_\s])last(?:$|[-_\s])/i).test(name) ||
      (endIcons.test(name) && icons[direction].test(name)),
  );
}

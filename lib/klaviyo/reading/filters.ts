import { contents } from '../contents.ts';
import { parseDate } from '../dates.ts';
import { headings } from '../tables/headings.ts';
import { elementsOutsideTables } from '../tables/outside-tables.ts';
import { elementText, labelText, normaliseLabel, plain } from '../text.ts';
import { parseBounceCategory } from '../words/bounce-category.ts';
import { parseBounceType } from '../words/bounce-type.ts';
import { namesArranging, namesFilter, namesRemoval, saysAll, saysRange } from '../words/list-states.ts';
import { sectionOf } from '../words/section-name.ts';

/** Levels around a table in which what narrows it may stand. */
const reach = 8;
/** Longer texts are not what a person chose. */
const longest = 80;
/** Parts of a page that narrow nothing: its navigation, other lists, what a dialog asks. */
const strangers = 'nav, aside, [role="navigation"], dialog, [role="dialog"], [role="menu"]';

/** What an element says of the rows: the words of a filter in force, or `null`. */
type Sign = (element: Element) => string | null;

const typedIn = (element: Element) => plain((element as HTMLInputElement).value ?? '');
const nameOf = (element: Element) =>
  plain(
    [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
      element.getAttribute('name') ?? '',
      ...[...((element as HTMLInputElement).labels ?? [])].map(labelText),
    ].join(' '),
  );
/** "Hard bounces (26)" without how many there are. */
const uncounted = (text: string) => plain(text.replace(/\s*\([\d\s.,]+\)\s*$/u, ''));
const isFact = (text: string) => parseBounceType(text) !== null || parseBounceCategory(text) !== null;

/** A search field with something in it, or one named for filtering. */
const searched: Sign = (element) => {
  if (element.tagName !== 'INPUT') return null;
  const type = element.getAttribute('type') ?? 'text';
  if (type !== 'text' && type !== 'search') return null;
  const isSearch =
    type === 'search' ||
    element.getAttribute('role') === 'searchbox' ||
    element.closest('[role="search"]') !== null ||
    namesFilter(nameOf(element)) ||
    searchWords.test(normaliseLabel(nameOf(element)));
  return isSearch && typedIn(element) !== '' ? `“${typedIn(element)}”` : null;
};
const searchWords = /search|such|recherch|busca|busqueda|cerca|ricerca|pesquis|procur|zoek|sok|szukaj|wyszuk|검색/;

/** A choice among others of which one leaves nothing out, or a range of dates. */
const chosen: Sign = (element) => {
  if (element.tagName !== 'SELECT') return null;
  const { options, selectedOptions } = element as HTMLSelectElement;
  const texts = [...options].map(({ text }) => uncounted(text));
  const [choice = ''] = [...selectedOptions].map(({ text }) => uncounted(text));
  if (choice === '' || saysAll(choice) || namesArranging(nameOf(element))) return null;
  const isOther = (text: string) => /^\d+$/.test(text) || (sectionOf(text) !== null && !isFact(text));
  if (texts.filter(isOther).length >= texts.length - 1 || namesArranging(choice)) return null;
  if (saysRange(choice)) return choice;
  const [first = ''] = texts;
  const isFirst = choice === first && (element as HTMLSelectElement).value === '';
  return !isFirst && (texts.some(saysAll) || isFact(choice)) ? choice : null;
};

/** "Filters (1)", "2 filters applied", a button that takes all of them off. */
const counted: Sign = (element) => {
  if (!element.matches('button, [role="button"], a')) return null;
  const text = plain(labelText(element).replaceAll('\n', ' '));
  if (text.length > longest || !namesFilter(text) || isOff(element)) return null;
  if (/[1-9]\d*/.test(text)) return text;
  return namesRemoval(text) ? text : null;
};

const isOff = (element: Element) =>
  (element as HTMLButtonElement).disabled === true || element.getAttribute('aria-disabled') === 'true';

/** A chip: a fact in a few words with a control that takes it off. */
const chip: Sign = (element) => {
  if (!element.matches('button, [role="button"], a, svg[role="img"]')) return null;
  const called = [element.getAttribute('aria-label'), element.getAttribute('title'), elementText(element, longest)];
  if (!called.some((name) => name && namesRemoval(name)) || isOff(element)) return null;
  const around = element.parentElement;
  // What closes a dialog stands beside its heading.
  if (!around || around.querySelector(headings)) return null;
  const text = plain(elementText(around, longest * 2).replace(elementText(element, longest), ' '))
    .replace(/[×✕✖✗⨯]/g, '')
    .trim();
  // A sentence with a link to take something away is a note.
  if (text === '' || text.length > longest || text.includes('@') || /[.!?。]$/.test(text)) return null;
  const said = `${around.getAttribute('class') ?? ''} ${around.getAttribute('data-testid') ?? ''}`;
  const isChip = /chip|tag|pill|filter|token|badge/i.test(said) || /:/.test(text) || isFact(text) || saysRange(text);
  return isChip && !saysAll(text) ? text : null;
};

/** A pressed button, chosen tab or menu that stands for one type, category or range of dates. */
const pressed: Sign = (element) => {
  if (!element.matches('button, [role="button"], [role="tab"], [role="radio"], [role="combobox"], [role="option"]'))
    return null;
  const text = plain(labelText(element).replaceAll('\n', ' '));
  // The button of a heading opens and closes what stands below it.
  if (text === '' || text.length > longest || namesArranging(text) || element.closest(headings)) return null;
  const isMenu =
    element.hasAttribute('aria-haspopup') ||
    element.hasAttribute('aria-expanded') ||
    element.matches('[role="combobox"]');
  const isOn = ['aria-pressed', 'aria-selected', 'aria-checked'].some(
    (state) => element.getAttribute(state) === 'true',
  );
  if (!isMenu && !isOn) return null;
  const [label = '', value = text] = text.includes(':') ? text.split(/:\s*/, 2) : ['', text];
  if (saysAll(value)) return null;
  const bare = plain(value.replace(/[\d.,()·]+/g, ' '));
  if (isFact(bare) || isDates(value)) return text;
  return isMenu && saysRange(value) && label.length <= 40 ? text : null;
};

/** Two dates with a dash between: a range that was chosen by hand. */
function isDates(text: string): boolean {
  const parts = text.split(/\s+[–—-]\s+|\s+(?:to|bis|à|al|a|até|tot|till|do)\s+/);
  return parts.length === 2 && parts.every((part) => /\d/.test(part) && parseDate(part) !== null);
}

/** Ticked boxes of types, while others of their kind are not ticked. */
function ticked(elements: readonly Element[]): string[] {
  const boxes = elements.filter(
    (element): element is HTMLInputElement =>
      element.tagName === 'INPUT' && /checkbox|radio/.test((element as HTMLInputElement).type),
  );
  const named = boxes.flatMap((box) => {
    const text = plain(nameOf(box) || labelText(box.closest('label') ?? box));
    return isFact(text) ? [{ text, on: box.checked }] : [];
  });
  return named.some(({ on }) => !on) ? named.filter(({ on }) => on).map(({ text }) => text) : [];
}

/**
 * The filters, searches and ranges of dates in force around a list, in the page's words. Empty where none is seen. An
 * order of rows and a number of rows a page are none.
 */
export function readFilters(table: Element): string[] {
  const root = table.getRootNode();
  const home = 'host' in root ? (root as ShadowRoot).host : table;
  const main = home.closest(contents);
  let around: Element = home;
  for (let level = 0; level < reach && around.parentElement && around !== main; level++) {
    if (around.parentElement.tagName === 'BODY') break;
    around = around.parentElement;
  }
  const elements = elementsOutsideTables(around, home).filter(
    (element) => !(element.closest(strangers)?.contains(home) === false),
  );
  const seen = new Set<string>(ticked(elements));
  for (const element of elements) {
    if (!mayTell.has(element.tagName) && !element.hasAttribute('role')) continue;
    const sign = searched(element) ?? chosen(element) ?? chip(element) ?? counted(element) ?? pressed(element);
    if (sign && element.checkVisibility()) seen.add(sign.slice(0, longest));
  }
  return [...seen].slice(0, 10);
}

const mayTell = new Set(['INPUT', 'SELECT', 'BUTTON', 'A']);

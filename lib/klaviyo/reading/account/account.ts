import { contents } from '../../contents.ts';
import { closestAround } from '../../tables/composed-tree.ts';
import { openRoots } from '../../tables/find-tables.ts';
import { topHeadings } from '../../tables/headings.ts';
import { elementsOutsideTables } from '../../tables/outside-tables.ts';
import { elementText, isLongerThan, labelText, plain } from '../../text.ts';
import { nameAtFoot } from './account-at-foot.ts';
import { isCommand, isGeneric, namesEntry } from './account-words.ts';

/** Which Klaviyo account a page belongs to, as far as it says so. */
export interface AccountMark {
  readonly id: string | null;
  readonly name: string | null;
}

/** A public account id: six letters and digits (also called the public API key). */
const accountId = /^[A-Za-z0-9]{6}$/;

// biome-ignore format: lists of words are read a line at a time
const words = 'accounts?|organi[sz]ations?|organisation|company|workspace|store|konto|kontos|compte|cuenta|conta|rekening|organizacion|organizacao|organizzazione|organisatie|organizacja|계정|조직';
const named = new RegExp(words, 'i');
/** What such a control is called for, around the name itself. */
// biome-ignore format: lists of words are read a line at a time
const callings = new RegExp(`^(?:(?:my|your|current|switch|change|select|open|go to)\\s+)*(?:${words})?(?:\\s+(?:menu|switcher|selector|settings|name|dropdown|picker|options))*(?:\\s*(?::|for|of|–|-)\\s*)?`, 'i');

const places = 'nav, aside, [role="navigation"], header, [role="banner"], footer';
const contentsOrPath = `${contents}, [aria-label*="readcrumb" i]`;

/** What stands in the page itself, whether or not it says that it is that. */
const ofPage = `${contents}, ${topHeadings}, table, [role="table"], [role="grid"]`;

/** Entries of Klaviyo's navigation among an element's children: fewer make none, and among more it is a list of another kind. */
const fewestEntries = 3;
const mostChildren = 40;
/** Longest text of an entry with its white space: of a table all cells are not asked. */
const longestEntry = 80;
const isEntry = (child: Element) => !isLongerThan(child, longestEntry) && namesEntry(plain(child.textContent ?? ''));
const listsEntries = (element: Element) =>
  element.childElementCount <= mostChildren && [...element.children].filter(isEntry).length >= fewestEntries;

/** The nearest element around a list that holds more than it: boxes that only wrap it are passed. */
function besideOf(list: Element): Element | null {
  let around = list.parentElement;
  while (around?.childElementCount === 1 && around.parentElement) around = around.parentElement;
  return around;
}

/**
 * Elements near the top of the document whose class says that they are the frame's side, or that hold the entries of
 * Klaviyo's navigation; deeper ones are content's.
 */
function sidesOf(document: Document): Element[] {
  let level = [document.body];
  const found: Element[] = [];
  for (let depth = 0; depth < 5; depth++) {
    level = level.flatMap((element) =>
      element.childElementCount > mostChildren ? [] : ([...element.children] as HTMLElement[]),
    );
    found.push(...level.filter((element) => /side-?(?:bar|nav)/i.test(element.getAttribute('class') ?? '')));
    // The account stands among the entries or beside them, in what holds both and not the page itself.
    const lists = level.filter(listsEntries);
    const around = lists.flatMap((list) => besideOf(list) ?? []);
    found.push(...lists, ...around.filter((element) => element.querySelector(ofPage) === null));
  }
  return found;
}

// biome-ignore format: lists of words are read a line at a time
const marks = 'button, a, [role="button"], [data-testid], [aria-label], [data-account-id], [data-company-id], [id*="account" i], [class*="account" i], [class*="organi" i], [class*="company" i]';

/** A menu's list or an entry of it, as against the control that opens it. */
function isMenu(element: Element): boolean {
  const menu = '[role="menu"], [role="listbox"], [role="dialog"], [popover]';
  if (element.closest(menu) || element.querySelector(menu)) return true;
  if (element.matches('[aria-haspopup], [aria-expanded]')) return false;
  // Named after a menu, and holds its entries.
  return (
    /menu|dropdown|popover|popup/i.test(element.getAttribute('class') ?? '') &&
    element.querySelector('a[href], li') !== null
  );
}

/** The name in a control's lines: the first that is no address, no initials and no general word. */
function nameIn(element: Element): string | null {
  const lines = labelText(element)
    .split('\n')
    .map((line) => plain(line.replace(/\(([A-Za-z0-9]{6})\)/, ' ')));
  const shown = element.textContent?.trim() ? lines : lines.map((line) => line.replace(callings, ''));
  const names = shown.filter(
    (line) =>
      /[\p{L}\p{N}]{2}/u.test(line) &&
      !line.includes('@') &&
      !isGeneric(line) &&
      line.length <= 120 &&
      !/^(?:account\s+)?id\b/i.test(line),
  );
  return names[0] ?? null;
}

/**
 * Reads the account from the page's frame. Nobody has published where Klaviyo shows it; the help centre says that the
 * organisation's name stands at the bottom left. So: an element that calls itself the account's, inside the navigation
 * first; else the menu at the navigation's foot, if it shows one name and nothing else. Nothing else is guessed.
 */
export function readAccount(document: Document): AccountMark {
  const areas = [
    ...openRoots(document).flatMap((root) => elementsOutsideTables(root).filter((element) => element.matches(places))),
    ...sidesOf(document),
  ].filter((area) => !closestAround(area, contentsOrPath));
  for (const area of areas) {
    for (const element of area.querySelectorAll(marks)) {
      const id = element.getAttribute('data-account-id') ?? element.getAttribute('data-company-id');
      const calls = [
        element.getAttribute('aria-label'),
        element.getAttribute('data-testid'),
        element.getAttribute('title'),
        element.id,
        element.getAttribute('class'),
      ].join(' ');
      if (!id && !named.test(calls)) continue;
      // A link leads to the account's settings, and is named after these; a menu or a mere text is the name.
      if (element.tagName === 'A' && !id && element.getAttribute('aria-haspopup') === null) continue;
      // An open menu lists other accounts beside the one in use.
      if (isMenu(element) || isCommand(elementText(element, 200))) continue;
      if (element.querySelectorAll('a, button, li').length > 2 || (element.textContent ?? '').length > 200) continue;
      const name = nameIn(element);
      const bracketed = /\(([A-Za-z0-9]{6})\)/.exec(labelText(element))?.[1] ?? null;
      if (name || id) return { id: id && accountId.test(id) ? id : bracketed, name };
    }
  }
  return { id: null, name: footName(areas) ?? nameAtFoot(areas) };
}

/** The one name on the menu at the foot of the navigation. Two lines may be a person and a company, in either order. */
function footName(areas: readonly Element[]): string | null {
  for (const area of areas) {
    if (!area.matches('nav, aside, [role="navigation"]')) continue;
    const last = [...area.querySelectorAll('button, [role="button"], a')].at(-1);
    if (!last?.matches('[aria-haspopup]') || last.getAttribute('aria-haspopup') === 'false') continue;
    const lines = labelText(last)
      .split('\n')
      .filter((line) => /[\p{L}\p{N}]{2}/u.test(line) && !/^\p{Lu}{1,2}$/u.test(line));
    const [only] = lines;
    if (only && lines.length === 1 && !only.includes('@') && !isGeneric(only)) return only.slice(0, 120);
  }
  return null;
}

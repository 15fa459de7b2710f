import { findEmails, readEmail } from '../../email.ts';
import { withoutSuggestion } from '../../suggested-address.ts';
import { elementText, isLongerThan, plain, stripInvisible } from '../../text.ts';
import { saysBounce } from '../../words/column-label.ts';
import { beginsWithCode, isServerReply } from '../../words/server-reply.ts';
import { parseTypeAndCategory } from '../../words/type-and-category.ts';
import { closestAround, drawnTexts, holds, parentOf } from '../composed-tree.ts';
import { rowLines } from '../rows/row-lines.ts';
import { anyTable } from '../table-elements.ts';
import { foreignAddresses } from './foreign-addresses.ts';
import { leadingFacts } from './leading-facts.ts';
import { shapeOf } from './shape.ts';

/** Where an address is no record of a list: tables are read as such, fields and navigation hold the user's own. */
export const elsewhere = `${anyTable}, nav, [role="navigation"], header, footer, form, textarea, [contenteditable], [role="dialog"], script, style, template, noscript, [role="listbox"], [role="menu"]`;

/** A table of labels and values that tells of one record, as a card does. */
function isCardOfPairs(table: Element): boolean {
  const rows = table.tagName === 'TABLE' ? [...(table as HTMLTableElement).rows] : [];
  return (
    rows.length > 1 && rows.length <= 20 && rows.every(({ cells }) => cells.length === 2 && cells[0]?.tagName === 'TH')
  );
}

/** Share of the options in a list to choose from that say a bounce's type: fewer, and it offers people. */
const toldShare = 0.5;
const askedOptions = 40;

/** Asks once for each element. */
function remembering(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

/** A list to choose a record from, whose details open beside it: its options tell who bounced, and how. */
function isListOfBounces(list: Element): boolean {
  if (list.getAttribute('role') !== 'listbox') return false;
  if (saysBounce(list.getAttribute('aria-label') ?? '')) return true;
  const options = [...list.querySelectorAll('[role="option"]')].slice(0, askedOptions);
  const told = options.filter((option) => rowLines(option).some((line) => parseTypeAndCategory(line).type !== null));
  return told.length > 1 && told.length >= options.length * toldShare;
}

/** The head or foot of one card among several, not that of the page. */
function isCardHeader(element: Element): boolean {
  if (element.tagName !== 'HEADER' && element.tagName !== 'FOOTER') return false;
  const list = element.parentElement?.parentElement;
  return (
    element.closest('article, li, [role="listitem"]') !== null ||
    (list?.querySelectorAll(`:scope > * > ${element.tagName.toLowerCase()}`).length ?? 0) > 1
  );
}

/** Longest text in which an address stands for a record: a line of facts, not a paragraph. */
const longestText = 600;

/** Levels of elements over which the parts of one address may be spread. */
const partLevels = 3;

/** The element whose parts make an address, around one that holds its sign: `<span>ann</span>@<span>shop.example</span>`. */
function splitAddress(part: Element): { element: Element; email: string } | null {
  let element: Element | null = part;
  for (let level = 0; level < partLevels && element && !isLongerThan(element, 320); level++) {
    const reading = readEmail(element);
    if (reading.status === 'one') return isServerReply(elementText(element)) ? null : { element, email: reading.email };
    element = parentOf(element);
  }
  return null;
}

/**
 * Links to write to, where a list shows people by their names alone, and fields in which their addresses can be edited:
 * two or more that are made alike, and differ.
 */
function linkedAddresses(root: Element): Map<Element, string> {
  const links = [...root.querySelectorAll('a[href^="mailto:" i], input')].flatMap((link) => {
    const reading = readEmail(link);
    return reading.status === 'one' && !link.closest(elsewhere) ? [{ link, email: reading.email }] : [];
  });
  const alike = [...Map.groupBy(links, ({ link }) => listShape(link)).values()].filter(
    (group) => new Set(group.map(({ email }) => email)).size > 1,
  );
  return new Map(alike.flat().map(({ link, email }) => [link, email]));
}

const howMany = (addresses: ReadonlyMap<Element, string>) => new Set(addresses.values()).size;

/** What a link and what holds it are. */
const listShape = (link: Element) =>
  [link, link.parentElement, link.parentElement?.parentElement].map((each) => each && shapeOf(each)).join(' < ');

/**
 * Addresses that stand for a record, each with the element whose text it is.
 * @param within the drawer or dialog whose addresses alone are asked for; without one, those in dialogs are left out
 */
export function recordAddresses(
  root: Document,
  except: ReadonlySet<Element>,
  within: Element | null = null,
): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const text of drawnTexts(within ?? root.body)) {
    const { data, parentNode } = text;
    const parentElement = text.parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host;
    if (!data.includes('@') || data.length > longestText || !parentElement) continue;
    // Addresses in a reply are the server's.
    if (beginsWithCode(data)) continue;
    // Of a sentence only what stands before the server's reply is the record's address.
    const own = isServerReply(data) ? leadingFacts(plain(data)).slice(0, -1).join('\n') : stripInvisible(data);
    const [first, ...others] = findEmails(withoutSuggestion(own, findEmails(own)));
    if (first && others.length === 0) found.set(parentElement, first.email);
    else if (!first && !isServerReply(data) && findEmails(stripInvisible(data)).length === 0) {
      const whole = splitAddress(parentElement);
      if (whole) found.set(whole.element, whole.email);
    }
  }
  const listsBounces = remembering(isListOfBounces);
  for (const element of found.keys()) {
    for (let part: Element | null = element; except.size > 0 && part; part = parentOf(part))
      if (except.has(part)) found.delete(element);
    let around = closestAround(element, elsewhere);
    if (around && isCardHeader(around)) {
      const above = parentOf(around);
      around = above && closestAround(above, elsewhere);
    }
    if (around && listsBounces(around)) {
      const above = parentOf(around);
      around = above && closestAround(above, elsewhere);
    }
    if (around && within && holds(around, within)) around = null;
    if (around && !isCardOfPairs(around)) found.delete(element);
  }
  for (const leaf of foreignAddresses(found)) found.delete(leaf);
  if (except.size > 0) return found;
  // Where hardly anything on the page shows an address, but replies that name their recipient, names may stand for people.
  const linked = linkedAddresses(within ?? root.body);
  return howMany(linked) > howMany(found) ? linked : found;
}

import { contentsOf } from '../contents.ts';
import { parseDate } from '../dates.ts';
import { findEmails } from '../email.ts';
import { closestAround, drawnTexts, holds, parentOf } from '../tables/composed-tree.ts';
import { headings, topHeadings } from '../tables/headings.ts';
import { rowLines } from '../tables/rows/row-lines.ts';
import { rowTime } from '../tables/rows/row-time.ts';
import { elementLines, elementText, firstLine, labelText, normaliseLabel, plain } from '../text.ts';
import { parseBounceType } from '../words/bounce-type.ts';
import { parseColumnLabel } from '../words/column-label.ts';
import { isEngagement, parseEngagement } from '../words/engagement.ts';
import { eventBounceType, eventMessageName, labelsMessage } from '../words/event-detail.ts';
import { parseEventName } from '../words/event-name.ts';
import { namesOtherChannel } from '../words/other-figures.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseSuppressionReason, saysSuppressed } from '../words/suppression-reason.ts';
import type { EventRow, PageLook, SidePage, SideReading, SuppressionRow } from './side-page.ts';

/** One person's profile: the bounces in the activity log, and the reason of suppression on Details. */
export const profile: SidePage = {
  kind: 'profile',
  path: [/^\/profiles?\/[A-Za-z0-9]{6,26}(?:\/|$)/],
  read,
};

/** Where the user's own address may stand. */
const aside =
  'nav, [role="navigation"], [role="banner"], footer, [role="menu"], [role="dialog"], dialog, script, style';

/** Texts that are looked at, in characters at most and in number. */
const longestText = 300;
const mostTexts = 4_000;

/** Elements of the page's texts, those that components draw among them. */
function leavesOf(root: Element): Element[] {
  const leaves = new Set<Element>();
  let seen = 0;
  for (const { data, parentElement } of drawnTexts(root)) {
    if (++seen > mostTexts) break;
    if (parentElement && data.trim() !== '' && data.length <= longestText && !closestAround(parentElement, aside))
      leaves.add(parentElement);
  }
  return [...leaves];
}

/** Levels around the heading in which the person's address may stand with the name. */
const headingLevels = 4;

/** A text that is an address and nothing else: not "Owner: sam@shop.example", nor one within a sentence. */
const standsAlone = (leaf: Element) => /^\S+@\S+$/.test(plain(elementText(leaf, longestText)));
/** The same as what may be written to. */
const isContact = (leaf: Element) => leaf.closest('a[href^="mailto:" i]') !== null && standsAlone(leaf);

/** Of several addresses the one that can be written to, else the one that stands for itself. */
function contact(told: readonly { readonly leaf: Element; readonly email: string }[]): string | null {
  for (const isMeant of [isContact, standsAlone]) {
    const [email, ...others] = new Set(told.filter(({ leaf }) => isMeant(leaf)).map(({ email }) => email));
    if (email !== undefined) return others.length === 0 ? email : null;
  }
  return null;
}

/** The one person of the page: the address in its heading, else the only one beside that, else in its main part. */
function personOf(leaves: readonly Element[]): string | null {
  const told = leaves.flatMap((leaf) =>
    findEmails(elementText(leaf, longestText)).map(({ email }) => ({ leaf, email })),
  );
  const only = (isMeant: (leaf: Element) => boolean): string | null => {
    const meant = told.filter(({ leaf }) => isMeant(leaf));
    const [email, ...others] = new Set(meant.map(({ email }) => email));
    return email === undefined || others.length === 0 ? (email ?? null) : contact(meant);
  };
  const headed = only((leaf) => leaf.closest(`${topHeadings}, header`) !== null);
  if (headed) return headed;
  const heading = leaves.map((leaf) => leaf.closest(topHeadings)).find((element) => element !== null) ?? null;
  let around: Element | null = heading;
  for (let level = 0; around && level < headingLevels; around = parentOf(around), level++) {
    const next = around.nextElementSibling;
    for (const places of [[next, next?.nextElementSibling], [parentOf(around)]]) {
      const isThere = (leaf: Element) => places.some((place) => place != null && holds(place, leaf));
      // Further out stands what is no longer the heading's.
      if (told.some(({ leaf }) => isThere(leaf))) return only(isThere);
    }
  }
  return only(() => true);
}

const items = 'li, tr, article, [role="listitem"], [role="row"]';

/**
 * The event around its name: the smallest element that also tells a time, as long as it tells of one event alone. What
 * is opened below it, in the same item of the list, is said of it as well.
 */
function eventOf(leaf: Element, language: string): { item: Element; lines: string[]; at: number | null } {
  const events = (element: Element) => rowLines(element).filter((line) => parseEventName(line) !== null).length;
  let item = leaf;
  for (let level = 0; level < 6; level++) {
    const at = rowTime(item, language);
    if (at !== null) {
      const whole = item.closest(items);
      const own = whole && events(whole) === 1 ? whole : (blockOf(item, events) ?? item);
      return { item, lines: [...rowLines(own), ...detailsBelow(whole, events, language)], at };
    }
    const parent: Element | null = item.parentElement;
    if (!parent || parent.tagName === 'MAIN' || parent.tagName === 'BODY' || events(parent) > 1) break;
    item = parent;
  }
  return { item, lines: rowLines(item), at: null };
}

/** The block of a log around an event: the largest that tells of this one alone, and stands beside those of others. */
function blockOf(item: Element, events: (element: Element) => number): Element | null {
  let block = item;
  for (let around = item.parentElement; around && !around.matches('main, body'); around = around.parentElement) {
    if (events(around) > 1) return block;
    if (around.querySelector(headings)) return null;
    block = around;
  }
  return null;
}

/** What is opened in a row of its own below that of the event: it names neither an event nor a time. */
function detailsBelow(row: Element | null, events: (element: Element) => number, language: string): string[] {
  const next = row?.matches('tr, [role="row"]') ? row.nextElementSibling : null;
  const isDetail = next?.matches('tr, [role="row"]') && events(next) === 0 && rowTime(next, language) === null;
  return next && isDetail ? rowLines(next) : [];
}

/** Levels around a text in which the heading of its part may stand. */
const partLevels = 4;

/** Does a text stand in a part of the page that is headed "SMS"? What is suppressed there is no e-mail. */
function isOfOtherChannel(leaf: Element): boolean {
  let place: Element | null = leaf;
  for (let level = 0; level < partLevels && place && !place.matches('main, body'); level++) {
    for (let before: Element | null = place; before; before = before.previousElementSibling)
      if (before.matches(headings)) return namesOtherChannel(elementText(before, longestText));
    place = parentOf(place);
  }
  return false;
}

/** The only text beside an event's own in the same block, as its element or as the text itself. */
function besideName(leaf: Element): string {
  const around = leaf.parentElement;
  if (!around || around.matches('tr, td, main, body')) return '';
  const others = [...around.childNodes]
    .filter((node) => node !== leaf && node.nodeType !== Node.COMMENT_NODE)
    .map((node) => (node instanceof Element ? rowLines(node).join(' · ') : plain(node.nodeValue ?? '')))
    .filter((text) => /[\p{L}\d]/u.test(text));
  const [only = '', ...more] = others;
  const bare = only.replace(/^[^\p{L}\p{N}‘']+/u, '');
  return more.length === 0 ? (/^[‘'](.+)[’']$/u.exec(bare)?.[1] ?? bare) : '';
}

/** The name of the message where no label calls it so: below the heading of a column, or beside the event's own. */
function nameBeside(leaf: Element, language: string): string | null {
  const cell = leaf.closest('td');
  const heads = [...(cell?.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const column = heads.findIndex((head) => labelsMessage(elementText(head, longestText)));
  const headed = column < 0 ? undefined : cell?.closest('tr')?.cells[column];
  const name = headed ? plain(elementText(headed, longestText)) : besideName(leaf);
  const isOther =
    name.includes('@') ||
    parseBounceType(name) !== null ||
    parseEventName(name) !== null ||
    parseDate(name, language) !== null ||
    isServerReply(name);
  return /\p{L}/u.test(name) && !/[:：]/.test(name) && !isOther ? name : null;
}

function readEvents(
  leaves: readonly Element[],
  { email, name }: Pick<EventRow, 'email' | 'name'>,
  language: string,
): { rows: EventRow[]; items: Element[] } {
  const events: EventRow[] = [];
  const told = new Map<Element, EventRow['kind']>();
  for (const leaf of leaves) {
    // A filter or a tab that is called like the event is none.
    if (leaf.closest('select, option, [role="tab"], [role="option"], [role="combobox"], label')) continue;
    const text = elementText(leaf, longestText);
    const event = parseEventName(text);
    const kind = event === 'other' ? parseEngagement(text) : event;
    if (kind === null) continue;
    const { item, lines, at } = eventOf(leaf, language);
    // Without a time it may be the reason of a suppression, unless it is an item of a list.
    if (at === null && !leaf.closest(items)) continue;
    // "Bounced Email: Spring sale" with a bold name is both the name and the text around it.
    if (at !== null && told.get(item) === kind) continue;
    told.set(item, kind);
    const type = kind === 'bounced' ? eventBounceType(lines) : null;
    const messageName = eventMessageName(lines) ?? nameBeside(leaf, language);
    events.push({ what: 'event', email, name, kind, type, messageName, at });
  }
  return { rows: events, items: [...told.keys()] };
}

/** The log around its events: what holds them all, or the list of the only one. */
function logAround(events: readonly Element[]): Element | null {
  const [first, ...others] = events;
  let around = first?.closest(items)?.parentElement ?? first?.parentElement ?? null;
  while (around && !others.every((event) => around?.contains(event))) around = around.parentElement;
  return around;
}

/** What is said of a suppression, and the element that says why: that is no event of the log, though it may sound like one. */
interface Suppression {
  readonly row: SuppressionRow;
  readonly place: Element;
}

/** `Suppressed: Email bounce`, or a label with the reason beside it. Events of the log are the past, not the state. */
function readSuppression(
  leaves: readonly Element[],
  { email, name }: Pick<SuppressionRow, 'email' | 'name'>,
  language: string,
): Suppression | null {
  for (const leaf of leaves) {
    const text = plain(elementText(leaf, longestText));
    const [label = '', ...rest] = elementLines(leaf, longestText).split(/[:(–—]/u);
    // Below the reason, or in brackets after it, may stand since when.
    const [firstLine = ''] = rest
      .join('\n')
      .split('\n')
      .map(plain)
      .filter((line) => line !== '');
    const value = firstLine.replace(/\)$/, '');
    // "Suppressed" or "Suppression reason", but not "Never suppressed"; or "Reason" beside a state that says so.
    const isNamed = saysSuppressed(label) && parseSuppressionReason(label) !== null;
    const isLabel =
      normaliseLabel(label).split(' ').length <= 5 &&
      (isNamed ||
        (parseColumnLabel(label)?.role === 'reason' &&
          saysSuppressed(elementText(leaf.parentElement?.parentElement ?? leaf, 300))));
    if (!isLabel) continue;
    // A list below is the log: its events are the past.
    const isSaid = (place: Element) => place.querySelector(items) === null && rowTime(place, language) === null;
    const beside = [leaf.nextElementSibling, leaf.parentElement?.nextElementSibling]
      .map((place) => place ?? leaf)
      .filter((place) => place === leaf || (!place.matches(items) && isSaid(place)));
    const said = [{ part: value, place: leaf }, ...beside.map((place) => ({ part: labelText(place), place }))];
    const found = said.find(({ part }) => part !== '' && part !== text && parseSuppressionReason(part) !== null);
    if (!found) continue;
    const around = leaf.parentElement;
    return {
      row: {
        what: 'suppression',
        email,
        name,
        reason: parseSuppressionReason(found.part),
        reasonText: plain(found.part),
        at: around && rowLines(around).length <= 6 ? rowTime(around, language) : null,
      },
      place: found.place,
    };
  }
  return null;
}

function read({ document, language, address }: PageLook): SideReading | null {
  if (address !== 'own') return null;
  const root = contentsOf(document);
  const leaves = leavesOf(root);
  const email = personOf(leaves);
  const told = leaves.some((leaf) => parseEventName(elementText(leaf, longestText)) === 'bounced');
  if (!email) {
    if (leaves.length < 3) return { status: 'waiting' };
    return told ? { status: 'not-understood', expected: ['address'], saw: [] } : null;
  }
  const heading = leaves.map((leaf) => leaf.closest(topHeadings)).find((element) => element !== null);
  const headingText = heading ? plain(firstLine(labelText(heading))) : '';
  const person = { email, name: headingText.includes('@') ? '' : headingText.slice(0, 200) };
  const ofEmail = leaves.filter((leaf) => !isOfOtherChannel(leaf));
  const suppression = readSuppression(ofEmail, person, language);
  const said = ofEmail.filter((leaf) => !suppression?.place.contains(leaf));
  const events = readEvents(said, person, language);
  const rows = [...events.rows, ...(suppression ? [suppression.row] : [])];
  const tells = rows.some((row) => row.what === 'suppression' || !isEngagement(row.kind));
  return tells ? { status: 'person', rows, log: logAround(events.items) } : { status: 'empty' };
}

import { contentsOf } from '../contents.ts';
import { isTimeOfDay, parseDate } from '../dates.ts';
import { type EmailReading, findEmails, readEmail } from '../email.ts';
import { richestList } from '../tables/feeds/feed-items.ts';
import { rowLines } from '../tables/rows/row-lines.ts';
import { rowSentence } from '../tables/rows/row-sentence.ts';
import { rowTime } from '../tables/rows/row-time.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import { withHeadedDays } from '../tables/whole/headed-days.ts';
import { elementText, firstLine } from '../text.ts';
import { eventBounceType, eventMessageName, labelsMessage } from '../words/event-detail.ts';
import { type EventKind, parseEventName } from '../words/event-name.ts';
import type { EventSentence } from '../words/event-sentence.ts';
import { saysEmpty, saysLoading } from '../words/list-states.ts';
import { isSenderLabel, namesSender } from '../words/running-text.ts';
import { isServerReply } from '../words/server-reply.ts';
import { notUnderstood, type PageLook, type PersonRowReading, type SidePage, type SideReading } from './side-page.ts';

/** Metrics › Bounced Email › Activity feed, and the dashboard's feed of all metrics: one item per event. */
export const bouncedEmailFeed: SidePage = {
  kind: 'bounced-email-feed',
  path: [/^\/metric\/[A-Za-z0-9]{6,26}(?:\/|$)/, /^\/dashboard\/activity(?:\/|$)/],
  read,
};

/** The metric that a page is about, by its address, its heading or its title; `null` where it is about all, or does not say. */
function metricOf({ route, document }: PageLook): EventKind | null {
  const slug = /^\/metric\/\w+\/(?:feed\/)?([\w-]+)/.exec(route)?.[1];
  const heading = document.querySelector('main h1, [role="main"] h1, h1');
  const names = [
    slug?.replaceAll('-', ' '),
    heading ? elementText(heading, 200) : '',
    document.title.split(/\s[|·–—-]\s/)[0],
  ];
  for (const name of names) {
    const kind = name ? parseEventName(name) : null;
    if (kind) return kind;
  }
  // A metric's page that names one which nobody knows is not the one of bounces.
  return slug && !/^(?:feed|overview|report|reports|cohorts?|activity|export)$/.test(slug) ? 'other' : null;
}

/** What an item says it is, by the name of an event or in a sentence; where it does not, it is what the page is about. */
function kindOf(lines: readonly string[], sentence: EventSentence | null, metric: EventKind | null): EventKind | null {
  const told = lines.map(parseEventName).filter((kind) => kind !== null);
  return told.find((kind) => kind !== 'other') ?? told[0] ?? sentence?.kind ?? metric;
}

/** The address of an item: of several, the one by which no label says that it is the sender's. */
function personIn(row: Element, lines: readonly string[]): EmailReading {
  const address = readEmail(row);
  if (address.status !== 'several_addresses') return address;
  const others = lines.filter((line, index) => !namesSender(line) && !isSenderLabel(lines[index - 1] ?? ''));
  const [email, ...more] = new Set(others.flatMap(findEmails).map((found) => found.email));
  return email !== undefined && more.length === 0 ? { status: 'one', email, rest: '' } : address;
}

/** What a cell below "Message" calls it; a dash stands for none. */
function nameIn(cell: Element | undefined): string | null {
  const text = cell ? elementText(cell, 200) : '';
  return /\p{L}|\d/u.test(text) && !isServerReply(text) ? text : null;
}

/** The first text that may be a name: a symbol, initials, the time and the event's name may stand before it. */
function nameAmong(lines: readonly string[]): string {
  const isWord = (line: string) =>
    findEmails(line).length === 0 && /\p{L}|\d/u.test(line) && !/^\p{Lu}{1,2}$/u.test(line) && !isTimeOfDay(line);
  const address = lines.findIndex((line) => findEmails(line).length > 0);
  const before = lines.slice(0, Math.max(0, address)).find((line) => isWord(line) && parseEventName(line) === null);
  return before ?? lines.find(isWord) ?? '';
}

function rowReader(table: TableView, metric: EventKind | null, language: string): (row: Element) => PersonRowReading {
  const headed = withHeadedDays(table);
  /** The moment that a row names, else its time of day on the day of the heading above it. */
  const timeOf = (row: Element) => {
    const at = rowTime(row, language);
    if (at !== null || headed === table) return at;
    const cells = headed.cells(row).map((cell) => (cell ? parseDate(elementText(cell, 80), language) : null));
    return cells.find((time) => time !== null) ?? null;
  };
  // Headers of cards are labels that some of them have.
  const nameColumn =
    table.make === 'blocks' ? -1 : table.headers.findIndex((header) => labelsMessage(firstLine(header)));
  return (row) => {
    const lines = rowLines(row);
    const address = personIn(row, lines);
    // An item without any text stands for one that is on its way.
    const isBlank = row.getAttribute('aria-busy') === 'true' || elementText(row, 200) === '';
    if (address.status !== 'one' && (isBlank || saysLoading(row))) return { status: 'loading' };
    const sentence = rowSentence(row);
    const kind = kindOf(lines, sentence, metric);
    if (kind !== 'bounced' && kind !== 'dropped') return { status: 'left-out', why: 'not_a_bounce' };
    if (address.status !== 'one') return { status: 'left-out', why: address.status };
    const first = nameAmong(lines);
    const isName =
      first !== '' && parseEventName(first) === null && !/\d{4}/.test(first) && /^\p{L}[^:"“„«]{1,80}$/u.test(first);
    return {
      status: 'bounce',
      row: {
        what: 'event',
        email: address.email,
        name: sentence ? sentence.name : isName ? first : '',
        kind,
        type:
          kind === 'bounced'
            ? (sentence?.type ?? eventBounceType(lines.filter((line) => line !== first || !isName)))
            : null,
        messageName: eventMessageName(lines) ?? nameIn(table.cells(row)[nameColumn]),
        at: timeOf(row),
      },
    };
  };
}

function read(look: PageLook): SideReading | null {
  if (look.address !== 'own') return null;
  const metric = metricOf(look);
  if (metric === 'other') return null;
  const isMixed = metric === null;
  const table = richestList(look.tables) ?? richestList(look.lists());
  if (table) {
    const readRow = rowReader(table, metric, look.language);
    // Of a feed that says nowhere what its events are, nothing is known.
    const names = table.rows
      .slice(0, 60)
      .some((row) => rowLines(row).some((line) => parseEventName(line) !== null) || rowSentence(row) !== null);
    if (!isMixed || names) return { status: 'list', table, readRow };
    return notUnderstood(['event'], shownHeaders([table]));
  }
  const main = contentsOf(look.document);
  const sayings = [...main.querySelectorAll('p, td, h2, h3, [role="status"], li')].slice(0, 500);
  if (sayings.some(saysEmpty)) return isMixed ? null : { status: 'empty' };
  const isFeed = /\/feed(?:\/|$)/.test(look.route);
  const rows = look.tables.filter(({ rows: found }) => found.length > 0);
  if (!isFeed || isMixed) return null;
  if (rows.length === 0 || look.tables.some(({ busy }) => busy)) return { status: 'waiting' };
  return notUnderstood(['address'], shownHeaders(rows));
}

import { besideContents, contents, dialogs } from '../../contents.ts';
import type { Columns } from '../../tables/columns/columns.ts';
import { closestAround, drawnParentOf } from '../../tables/composed-tree.ts';
import { isMentionOnly, onlyAddressed } from '../../tables/mentions.ts';
import { headedSections, tableTitle } from '../../tables/table-title.ts';
import type { TableView } from '../../tables/table-view.ts';
import { elementText, firstLine } from '../../text.ts';
import { parseCategoryHeading } from '../../words/bounce-category.ts';
import { parseBounceType, parseTypeHeading } from '../../words/bounce-type.ts';
import { saysBounce } from '../../words/column-label.ts';
import { saysExample, saysExplanation, saysPreview } from '../../words/example-label.ts';
import { type FigureSubject, parseFigureLabel } from '../../words/figure-label.ts';
import { parseFigureValue, parseMoney } from '../../words/figure-value.ts';
import { countsBounces, saysLast } from '../../words/history-header.ts';
import { saysNotBounced } from '../../words/not-bounced.ts';
import { groupedSectionOf, type SectionName } from '../../words/section-name.ts';
import { readFilters } from '../filters.ts';
import { isQuoted } from './list-place.ts';
import { isBeingReplaced } from './loading-near.ts';
import type { Section } from './section.ts';
import { showsSkeleton } from './skeletons.ts';

/** A table with what its columns hold. */
export interface BounceList {
  readonly table: TableView;
  readonly columns: Columns;
}

/** What an address says: it is that of recipients, it speaks of messages, or of neither. */
export type ListPlace = 'recipients' | 'message' | 'unknown';

/** How many kinds of a bounce's facts the cells hold. */
function factsInCells({ columns: { index, shares, bounceLabels } }: BounceList): number {
  return (
    Number(shares.type >= 0.5 && index.type !== undefined) +
    Number(shares.category >= 0.5) +
    Number(shares.reply >= (index.reason !== undefined && bounceLabels > 0 ? 0.3 : 0.5))
  );
}

/** A column that counts what somebody whose mailbox is alive did: "Opens", "Klicks", "Revenue". */
function countsAnother(header: string): boolean {
  const subject = parseFigureLabel(firstLine(header))?.subject;
  return subject !== undefined && livingSubjects.includes(subject);
}
const livingSubjects: readonly FigureSubject[] = ['opened', 'clicked', 'converted', 'revenue'];

/** Rows that are asked for amounts and shares. */
const askedRows = 20;

/** Do most cells of one column hold that? */
function mostHold({ table }: BounceList, holds: (text: string, header: string) => boolean): boolean {
  const rows = table.rows.slice(0, askedRows).map((row) => table.cells(row));
  return (rows[0] ?? []).some((_, column) => {
    const holding = rows.filter((cells) => {
      const cell = cells[column];
      return cell !== undefined && holds(elementText(cell, 40), table.headers[column] ?? '');
    });
    return holding.length > rows.length / 2;
  });
}

/** Orders and payments are refused as well, hard and soft: their lists hold amounts of money. */
const holdsMoney = (list: BounceList) => mostHold(list, (text) => parseMoney(text) !== null);

/** A share of bounces is no single person's: a report by sender, whose addresses are not those that bounced. */
const holdsShares = (list: BounceList) =>
  mostHold(
    list,
    (text, header) =>
      parseFigureValue(text).share !== null &&
      header.split('\n').some((line) => saysBounce(line) || parseBounceType(line) !== null),
  );

/** The name of a list of bounces, not a question about them or an explanation. */
const namesBounces = (title: string) => saysBounce(title) && !title.includes('?') && !saysExplanation(title);

/** A page of a list of all recipients may hold none who bounced: it tells several things that became of a message. */
const listsAll = ({ columns }: BounceList, section: Section) =>
  section.open === 'unknown' && columns.statusDecides && columns.otherOutcomes > 1;

/** More people than the open section of bounces counts, as far as the rows on show tell. */
const isTooMany = ({ table }: BounceList, { open, bouncedCount }: Section) =>
  open === 'bounced' && bouncedCount !== null && table.rows.length > bouncedCount;

/** The section that the name of a list is, or a heading just above it. The page's own heading is the message's name. */
function titledSection({ table }: BounceList, title: string): SectionName | null {
  const name = table.element.ownerDocument.querySelector('h1');
  return title === '' || (name && elementText(name, 200) === title) ? null : groupedSectionOf(title);
}

/** Does a table list bounces? On a page of recipients less is asked than at an address that nobody knows. */
function listsBounces(list: BounceList, section: Section, place: ListPlace): boolean {
  const { table, columns } = list;
  const { index, bounceLabels, shares } = columns;
  if (index.email === undefined || table.rows.length === 0 || shares.email === 0) return false;
  if (section.open === 'skipped' || shares.skip >= 0.5 || (columns.saysNotSent && bounceLabels === 0)) return false;
  if (table.headers.some(saysExample)) return false;
  const facts = factsInCells(list);
  // Another activity is open: bounces stand there only if the table says so twice.
  if (section.open === 'other')
    return (bounceLabels > 1 || (bounceLabels > 0 && facts > 2)) && facts > 0 && !table.headers.some(saysLast);
  const title = tableTitle(table.element);
  const groups = headedSections(table);
  const titled = groups ? null : titledSection(list, title);
  const isOthers =
    (groups?.has('bounced') === false && (section.open !== 'bounced' || section.isHeaded === true)) ||
    titled === 'skipped' ||
    titled === 'other';
  if (isOthers && (bounceLabels === 0 || facts === 0)) return false;
  // What the page itself counts contradicts: nobody bounced, or fewer than stand in a list that never speaks of bounces.
  const saysSo =
    groups !== null ||
    bounceLabels > 0 ||
    shares.type >= 0.5 ||
    columns.statusDecides ||
    parseTypeHeading(title) !== null;
  if (isTooMany(list, section) && (section.bouncedCount === 0 || !saysSo)) return false;
  // Mere addresses with a number of opens are other people's, whatever stands above them.
  const counts = table.headers.some(countsAnother);
  const headed = parseTypeHeading(title) !== null || (titled === 'bounced' && !counts);
  // Where nobody bounced, mere addresses in the open section are other people's; so are those beside a list that is on
  // its way.
  const isOpen = () =>
    section.open === 'bounced' &&
    section.bouncedCount !== 0 &&
    !counts &&
    // One address where more people bounced is the sender's or the user's, while the list is on its way.
    !(table.make === 'blocks' && (section.bouncedCount ?? 1) > 1 && onlyAddressed(table)) &&
    !showsSkeleton(table.element.ownerDocument, table.element);
  if (place === 'recipients')
    return (
      bounceLabels > 0 ||
      facts > 0 ||
      table.rows.some((row) => groups?.of(row) === 'bounced' && elementText(row).includes('@')) ||
      columns.statusSaysBounced ||
      ((headed || isOpen()) && !isBeingReplaced(table)) ||
      listsAll(list, section)
    );
  // Not asked at recipients, where the heading may be the message's own name: "Example sale".
  const isTold = columns.told >= 0.5 || columns.statusDecides;
  if (saysExample(title) || saysPreview(title) || saysExplanation(title) || table.headers.some(countsBounces))
    return false;
  // Where neither the address nor the page speaks of bounces, what does is quoted, foretold or somebody else's.
  const isSaid =
    place === 'message' ||
    section.open === 'bounced' ||
    section.bouncedCount !== null ||
    namesBounces(title) ||
    facts === 3;
  const isList = isSaid && bounceLabels + facts >= 2 && isTold && (bounceLabels > 0 || shares.type >= 0.5);
  return isList && !holdsShares(list) && (place === 'message' || !holdsMoney(list));
}

/** Does an element hold another, in the trees of components as well? */
function shows(around: Element, inner: Element): boolean {
  if (around.contains(inner)) return true;
  for (let part: Element | null = inner; part; part = drawnParentOf(part)) if (part === around) return true;
  return false;
}

/** Of a table and one inside it only one is the list: the longer, and of two single rows the inner. */
function outermost(lists: readonly BounceList[]): BounceList[] {
  return lists.filter(
    ({ table }) =>
      !lists.some(({ table: other }) => {
        if (other === table) return false;
        if (shows(table.element, other.element)) return other.rows.length >= table.rows.length;
        return shows(other.element, table.element) && other.rows.length > table.rows.length;
      }),
  );
}

const beside = `${besideContents}, ${dialogs}`;

/** One address in running text, as in a banner that offers help, where nothing tells a bounce: no list of one record. */
const isMention = (list: BounceList): boolean =>
  factsInCells(list) === 0 && isMentionOnly(list.table, list.columns.statusSaysBounced);

/** May a list be the page's own? Beside the contents only one that says of itself, by headers or twice, that it holds bounces. */
export function mayListBounces(list: BounceList, place: ListPlace): boolean {
  const { rows, make } = list.table;
  const [row] = rows;
  // What lists a single record may be the whole page: the record itself tells where it stands.
  const element = make === 'blocks' && row && rows.length === 1 ? row : list.table.element;
  if (isQuoted(element, place === 'recipients')) return false;
  if (list.columns.bounceLabels > 0 || factsInCells(list) > 1) return true;
  if (isMention(list)) return false;
  const main = element.ownerDocument.querySelector(contents);
  return (
    closestAround(element, beside) === null &&
    (main === null || closestAround(element, contents) !== null || element.contains(main))
  );
}

/**
 * Lists outside of tables, less a single record that hardly tells of a bounce where the page's table of bounces stands
 * there and has no rows yet: the menu with the user's address, the sender above the table.
 */
export function withoutStrays(lists: readonly BounceList[], tables: readonly BounceList[]): readonly BounceList[] {
  const isAwaited = tables.some(
    ({ table, columns }) => table.rows.length === 0 && columns.bounceLabels > 0 && columns.index.email !== undefined,
  );
  return isAwaited ? lists.filter((list) => list.table.rows.length > 1 || factsInCells(list) > 1) : lists;
}

const shapeOf = ({ table: { element } }: BounceList) =>
  `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.parentElement?.tagName}`;

function isHeaded({ table }: BounceList): boolean {
  const title = tableTitle(table.element);
  return parseTypeHeading(title) !== null || parseCategoryHeading(title) !== null;
}

/** Does a list to choose from say by its own name that it holds those who bounced? */
const isCalledBounced = ({ table: { element } }: BounceList) =>
  element.getAttribute('role') === 'listbox' && namesBounces(element.getAttribute('aria-label') ?? '');

/** More rows are a list, and not what is opened of one person. */
const mostOpened = 20;

/** Lists without what is opened of one person beside a list to choose from, also where the list has been turned since. */
const withoutOpened = (lists: readonly BounceList[]): readonly BounceList[] =>
  lists.some(isCalledBounced)
    ? lists.filter((list) => isCalledBounced(list) || list.table.rows.length > mostOpened)
    : lists;

/** The lists of bounces among the candidates, the longest first. */
export function bounceLists(candidates: readonly BounceList[], section: Section, place: ListPlace): BounceList[] {
  const lists = outermost(candidates.filter((candidate) => listsBounces(candidate, section, place))).sort(
    (a, b) => b.table.rows.length - a.table.rows.length,
  );
  // Beside a table that speaks of bounces, one of mere addresses is somebody else's: team mates, a preview list.
  const telling = withoutOpened(
    lists.filter(
      (list) =>
        list.columns.bounceLabels > 0 ||
        factsInCells(list) > 0 ||
        list.columns.statusSaysBounced ||
        isCalledBounced(list),
    ),
  );
  if (telling.length === 0) return lists.slice(0, 1);
  // A list made like these, below the name of another type or category, is one of them, though its rows say no more.
  const shapes = new Set(telling.map(shapeOf));
  return lists.filter((list) => telling.includes(list) || (shapes.has(shapeOf(list)) && isHeaded(list)));
}

/** Does a filter around a list ask for those who did not bounce? Asked where no cell tells of a bounce. */
export const asksForOthers = (list: BounceList): boolean =>
  list.columns.told === 0 && readFilters(list.table.element).some(saysNotBounced);

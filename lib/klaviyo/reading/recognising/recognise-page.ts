import { contentsOf } from '../../contents.ts';
import { listsByHand } from '../../mapping/apply-mapping.ts';
import type { ColumnMapping } from '../../mapping/column-mapping.ts';
import {
  type MessageAddress,
  messageOfUnknownAddress,
  messagesInParameters,
  parseMessageAddress,
  routeOf,
  speaksOfMessages,
} from '../../pages/address.ts';
import { messageOverview } from '../../pages/message-overview.ts';
import { hasAddressOf } from '../../pages/page.ts';
import { listsOtherPeople } from '../../pages/people-list.ts';
import { recipientActivity } from '../../pages/recipient-activity.ts';
import { atOnce, type Steps } from '../../steps.ts';
import { type Columns, recognisingColumns } from '../../tables/columns/columns.ts';
import { holds } from '../../tables/composed-tree.ts';
import { findingTables, findLists } from '../../tables/find-tables.ts';
import { joinPinnedColumns } from '../../tables/makes/pinned-columns.ts';
import { seemsToListRecipients } from '../../tables/recipients-on-page.ts';
import type { TableView } from '../../tables/table-view.ts';
import { makingRowsWhole } from '../../tables/whole/whole-view.ts';
import { elementText, firstLine, plain } from '../../text.ts';
import type { Engagement } from '../../words/engagement.ts';
import { saysEmpty, saysError, saysFiltered, saysLoading, saysNoBounces } from '../../words/list-states.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { readFrontName } from '../message/message-name.ts';
import { asksForOthers, type BounceList, bounceLists, mayListBounces, withoutStrays } from './bounce-lists.ts';
import { frontOf, type NamedFront } from './front.ts';
import { isBeingReplaced } from './loading-near.ts';
import { isHeadedAsOtherChannel, isOfOtherChannel } from './message-channel.ts';
import { isOfAnotherMessage } from './other-message.ts';
import { readSection, type Section } from './section.ts';
import { isFrontLoading, showsSkeleton } from './skeletons.ts';

/** People who opened or clicked. */
export interface EngagedList {
  readonly engagement: Engagement;
  readonly table: TableView;
}

/** What a page turned out to be. Not understanding is a result of its own, never an empty list. */
export type Recognition =
  | {
      readonly status: 'bounces';
      readonly message: MessageAddress;
      /** Every list of bounces of the page: hard and soft ones may stand in tables of their own. Never empty. */
      readonly lists: readonly BounceList[];
      /** The longest of them, which the pager belongs to. */
      readonly table: TableView;
      readonly columns: Columns;
      readonly section: Section;
      /** The table and its columns that a person has named, where these were used. */
      readonly byHand?: string;
      readonly front?: NamedFront;
    }
  /** The section of bounces says that there are none. */
  | { readonly status: 'no-bounces'; readonly message: MessageAddress; readonly section: Section }
  /** The right address, and nothing to read yet. */
  | { readonly status: 'waiting'; readonly message: MessageAddress; readonly section: Section }
  /** A table that should hold bounces and cannot be understood. */
  | { readonly status: 'not-recognised'; readonly message: MessageAddress; readonly saw: readonly string[] }
  /** A list of something else on a message's pages: the people who opened, who were skipped. */
  | {
      readonly status: 'other-list';
      readonly message: MessageAddress;
      readonly saw: readonly string[];
      /** Its lists of people, one of which may be a page of a list of all recipients. */
      readonly lists: readonly BounceList[];
      readonly section: Section;
      /** Its first rows: they may stand for a moment below the heading of bounces. */
      readonly rows: readonly Element[];
      /** The people in it opened or clicked the message: their mailboxes are alive. */
      readonly engaged: EngagedList | null;
    }
  | { readonly status: 'overview'; readonly message: MessageAddress }
  | { readonly status: 'elsewhere' };

/** Arrows that show the order of a column. */
const sortMarks = /[↑↓↕⇅⇵▲▼△▽▴▾⏶⏷]/gu;

const shown = (table: TableView) =>
  table.headers
    .map((header) => plain(firstLine(header).replace(sortMarks, '')))
    .filter((header) => header !== '')
    .slice(0, 20);

/** Something searched for in this page: what is on show is not the whole. */
function isSearched(root: ParentNode): boolean {
  return [
    ...root.querySelectorAll<HTMLInputElement>('input[type="search"], input[role="searchbox"], [role="search"] input'),
  ].some(({ value }) => value.trim() !== '');
}

type Silence = 'empty' | 'loading' | 'unknown';

/** What a page without rows says of them, in the table's place or in a sentence of its own. */
function readSilence(document: Document, candidates: readonly BounceList[]): { silence: Silence; ofBounces: boolean } {
  const main = contentsOf(document);
  const around = candidates.flatMap(({ table }) => [...table.asides, ...table.rows]);
  const leaves = [
    ...main.querySelectorAll('p, h2, h3, h4, div, span, td, strong, [role="status"], [role="alert"]'),
  ].filter(
    (element) =>
      !element.closest('nav, aside, select, button') &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      ) &&
      element.checkVisibility(),
  );
  // What a server said of a mailbox the page does not say of its list.
  const sayings = [...around, ...leaves.slice(0, 2_000)].filter((element) => !isServerReply(elementText(element, 400)));
  if (candidates.some(({ table }) => table.busy) || sayings.some(saysLoading) || sayings.some(saysError))
    return { silence: 'loading', ofBounces: false };
  const empty = sayings.filter(saysEmpty);
  if (empty.length === 0 || isSearched(document) || empty.some(saysFiltered))
    return { silence: 'unknown', ofBounces: false };
  return { silence: 'empty', ofBounces: empty.some(saysNoBounces) };
}

/** Rows of another section that are told, which is plenty for knowing them again. */
const mostOthers = 100;

/** The longest list of addresses in a section of people who opened or clicked; not one of people who were never sent to. */
function engagedList(filled: readonly BounceList[], { engagement }: Section): EngagedList | null {
  if (engagement === null) return null;
  const [longest] = filled
    .filter(
      ({ columns: { index, shares, saysNotSent } }) => index.email !== undefined && shares.skip === 0 && !saysNotSent,
    )
    .toSorted((a, b) => b.table.rows.length - a.table.rows.length);
  return longest ? { engagement, table: longest.table } : null;
}

/** The message that the address of a frame names in which the list stands: the page around it may follow, or have gone on. */
function framedMessage({ table }: BounceList, document: Document): MessageAddress | null {
  const own = table.element.ownerDocument;
  const address = own === document ? null : URL.parse(own.URL);
  return address && parseMessageAddress(routeOf(address));
}

/** Decides what a page is by its address, its headers and its cells together. Reads, and changes nothing. */
export function recognisePage(...page: Parameters<typeof recognising>): Recognition {
  return atOnce(recognising(...page));
}

/** The same in steps: a list may be long. */
export function* recognising(
  document: Document,
  url: URL,
  language: string,
  mappings: readonly ColumnMapping[] = [],
): Steps<Recognition> {
  const route = routeOf(url);
  const known = parseMessageAddress(route);
  const atRecipients = known !== null && hasAddressOf(recipientActivity, route);
  const place = atRecipients ? 'recipients' : known || speaksOfMessages(url) ? 'message' : 'unknown';
  if (listsOtherPeople(route)) return { status: 'elsewhere' };
  const pageSection = readSection(document, url);
  const byHand = listsByHand(document, url, pageSection, language, mappings);
  const [mapped] = byHand?.lists ?? [];
  if (byHand && mapped) {
    const message = known ?? messageOfUnknownAddress(url);
    return { status: 'bounces', message, lists: byHand.lists, ...mapped, section: pageSection, byHand: byHand.named };
  }
  yield;
  function* weighed(tables: readonly TableView[]): Steps<BounceList[]> {
    const lists: BounceList[] = [];
    for (const raw of tables) {
      yield;
      const table = yield* makingRowsWhole(raw);
      lists.push({ table, columns: yield* recognisingColumns(table, language) });
    }
    const isOwn = ({ table }: BounceList) => !known || !isOfAnotherMessage(table.element, known, url);
    return lists.filter((list) => mayListBounces(list, place) && isOwn(list));
  }
  function* listsIn(around: Element | null, within: Section) {
    const tables = (yield* findingTables(document)).filter(({ element }) => !around || holds(around, element));
    let candidates = yield* weighed(joinPinnedColumns(tables));
    yield;
    let lists = bounceLists(candidates, within, place);
    if (lists.length === 0) {
      // Last, because this walks over every text of the page.
      candidates = [...candidates, ...withoutStrays(yield* weighed(findLists(document, around)), candidates)];
      lists = bounceLists(candidates, within, place);
    }
    return { candidates, lists, section: within };
  }
  const front = frontOf(document);
  const over = front && readSection(document, url, front);
  // A drawer of bounces is the list on show, and what stands behind it is not; a single one there may be details.
  const laid =
    over?.open === 'bounced'
      ? yield* listsIn(front, { ...over, bouncedCount: over.bouncedCount ?? pageSection.bouncedCount })
      : null;
  const laidRows = laid?.lists.flatMap(({ table }) => table.rows.filter((row) => elementText(row).includes('@'))) ?? [];
  const isLaid = laidRows.length > 1 || (laidRows.length > 0 && laidRows.length === laid?.section.bouncedCount);
  if (front && laid?.lists.length === 0 && isFrontLoading(front))
    return {
      status: 'waiting',
      message: known ?? messageOfUnknownAddress(url, readFrontName(front)),
      section: laid.section,
    };
  let { candidates, lists, section } = laid && isLaid ? laid : yield* listsIn(null, pageSection);
  if (lists.length > 0 && lists.every(asksForOthers)) {
    section = { ...section, open: 'other' };
    lists = bounceLists(candidates, section, place);
  }
  // A text or a push fails as well, below sections of other names.
  const isOther = ({ table }: BounceList) => isHeadedAsOtherChannel(table.rows[0] ?? table.element);
  if (lists.length > 0 && (lists.every(isOther) || (section.open !== 'bounced' && isOfOtherChannel(document)))) {
    section = { ...section, open: 'other' };
    lists = [];
  }
  // Side by side: which list is whose, the address does not tell.
  if (!known && lists.length > 1 && messagesInParameters(url).length > 1) return { status: 'elsewhere' };
  const [best] = lists;
  const frontName = front && best && holds(front, best.table.element) ? readFrontName(front) : null;
  const message = known ?? messageOfUnknownAddress(url, frontName);
  if (best) {
    const inFront =
      front && frontName !== null ? { front: { element: front, name: frontName, isAddressed: known !== null } } : {};
    return {
      status: 'bounces',
      message: framedMessage(best, document) ?? message,
      lists,
      ...best,
      section,
      ...inFront,
    };
  }
  if (known && hasAddressOf(messageOverview, route)) return { status: 'overview', message: known };
  if (!atRecipients) return { status: 'elsewhere' };
  const filled = candidates.filter(
    ({ table }) =>
      table.rows.length > 0 && !table.rows.every((row) => elementText(row, 200) === '' || saysLoading(row)),
  );
  const saw = [...new Set(filled.flatMap(({ table }) => shown(table)))];
  const rows = filled.flatMap(({ table }) => table.rows).slice(0, mostOthers);
  if (section.open === 'skipped')
    return { status: 'other-list', message, saw, lists: filled, section, rows, engaged: null };
  const labelled = candidates.some(({ columns }) => columns.bounceLabels > 0);
  const expected = section.open === 'bounced' || (section.open === 'unknown' && labelled);
  const records = filled.filter(({ table, columns }) => columns.index.email !== undefined || table.rows.length > 1);
  // Two witnesses, the counter and a sentence, weigh more than other people who are shown below.
  const isNone =
    section.open === 'bounced' && section.bouncedCount === 0 && readSilence(document, candidates).ofBounces;
  if (isNone) return { status: 'no-bounces', message, section };
  if (records.length === 0) {
    const { silence, ofBounces } = readSilence(document, candidates);
    const none =
      silence === 'empty' && (section.bouncedCount ?? 0) === 0 && (expected || (ofBounces && section.open !== 'other'));
    if (none) return { status: 'no-bounces', message, section };
    // Recipients are there, in a shape that is none of those known.
    if (
      silence === 'unknown' &&
      section.open === 'bounced' &&
      !showsSkeleton(document) &&
      seemsToListRecipients(document)
    )
      return { status: 'not-recognised', message, saw };
    return { status: 'waiting', message, section };
  }
  const isOnItsWay =
    section.open === 'bounced' &&
    !labelled &&
    (showsSkeleton(document) || filled.some(({ table }) => isBeingReplaced(table)));
  if (isOnItsWay || candidates.some(({ table }) => table.busy || table.rows.some(saysLoading)))
    return { status: 'waiting', message, section };
  // Columns of another activity and no word of bounces: the user has another section open.
  return expected || !filled.some(({ columns }) => columns.index.email !== undefined)
    ? { status: 'not-recognised', message, saw }
    : { status: 'other-list', message, saw, lists: filled, section, rows, engaged: engagedList(filled, section) };
}

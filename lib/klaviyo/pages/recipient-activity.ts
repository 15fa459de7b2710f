import { remembered } from '../../bounce/matching/remembered.ts';
import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import { parseDate } from '../dates.ts';
import { readEmail } from '../email.ts';
import { nameText } from '../person-name.ts';
import { withoutLabel } from '../tables/columns/cell-label.ts';
import type { Columns } from '../tables/columns/columns.ts';
import { contentText } from '../tables/rows/content-text.ts';
import { readDetails } from '../tables/rows/detail-rows.ts';
import { openedDetails } from '../tables/rows/opened-detail.ts';
import { otherChannels } from '../tables/rows/row-channels.ts';
import { rowTexts } from '../tables/rows/row-texts.ts';
import { sampleTexts } from '../tables/rows/sample-texts.ts';
import { headedCategories, headedSections, headedTypes } from '../tables/table-title.ts';
import type { TableView } from '../tables/table-view.ts';
import { elementText, hasShadowRoots } from '../text.ts';
import { isNobody, saysAbsent } from '../words/absent.ts';
import { isSkipReason } from '../words/bounce-type.ts';
import { saysBounce } from '../words/column-label.ts';
import { parseEventName } from '../words/event-name.ts';
import type { ColumnRole } from '../words/labels.ts';
import { saysLoading } from '../words/list-states.ts';
import { isMoment } from '../words/moment.ts';
import { beginsSuppressed, saysNotSent } from '../words/not-sent.ts';
import { beginsWithCode, isServerReply } from '../words/server-reply.ts';
import {
  leadingTypeAndCategory,
  readTypeAndCategory,
  type TypeAndCategory,
  typeAndCategoryAlone,
} from '../words/type-and-category.ts';
import type { KlaviyoPage } from './page.ts';

/** Campaign or flow message › Recipient activity › Bounced: one row per recipient. */
export const recipientActivity: KlaviyoPage = {
  kind: 'recipient-activity',
  path: [
    /^\/campaigns?\/\w{6,26}\/(?:reports?\/)?(?:recipients?|recipients?[-_]activity|activity|bounced?|bounces)(?:\/|$)/,
    /^\/flows?\/(?:\w{6,26}\/)?messages?\/\w{6,26}\/(?:reports?\/)?(?:recipients?|recipients?[-_]activity|activity|bounced?|bounces)(?:\/|$)/,
  ],
};

/** One bounced recipient, as the page shows it. */
export interface BounceRow {
  readonly email: string;
  readonly name: string;
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  /** The category in the page's words, where it is none of Klaviyo's ten. */
  readonly categoryText: string;
  readonly reason: string;
  /** When it bounced, epoch milliseconds, where the page shows it. */
  readonly at: number | null;
}

/** Where more cells of a column than this are replies by their words, others that begin as replies do are as well. */
const repliesShare = 0.5;

/** Why a row is not taken for a bounce. */
export const leftOutReasons = [
  'no_address',
  'several_addresses',
  'cut_off',
  'masked',
  'skipped',
  'not_a_bounce',
  'not_email_channel',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export type RowReading =
  | { readonly status: 'bounce'; readonly row: BounceRow }
  | { readonly status: 'left-out'; readonly why: LeftOutReason }
  | { readonly status: 'loading' };

/** Longest reason that is kept, in characters; the longest real reply known is a tenth of it. */
export const reasonLimit = 10_000;

/** A reply that stands in quotation marks as a whole; those inside of it are the server's. */
const quoted = /^(?:«\s*([^«»]+?)\s*»|»([^«»]+)«|“([^“”]+)”|„([^„“”]+)[“”]|‘([^‘’]+)’|"([^"]+)")$/u;
const unquoted = (reason: string) => quoted.exec(reason)?.slice(1).find(Boolean) ?? reason;

/** What parts a reply from the fact before it on its line. */
const leadingMarks = /^[\s:：|·•–—]+(?=\S)/u;

/** Reads rows of a recognised bounce table. `listsBouncesOnly`: the page says that its rows are bounces (section "Bounced"). */
export function rowReader(
  table: TableView,
  columns: Columns,
  listsBouncesOnly: boolean,
  language: string,
): (row: Element) => RowReading {
  const { index, dateOrder, statusDecides } = columns;
  const headerOf = (role: ColumnRole) => {
    const column = index[role];
    return column === undefined ? '' : (table.headers[column] ?? '');
  };
  const told = Object.values(index);
  const headedType = headedTypes(table);
  const headedCategory =
    index.category === undefined || columns.shares.category === 0 ? headedCategories(table) : () => null;
  const sections = headedSections(table);
  // In the open section of bounces groups of other names are of reasons or providers, unless one is that of bounces.
  const headedSection = listsBouncesOnly && !sections?.has('bounced') ? null : sections;
  const details = readDetails(table);
  const none: TypeAndCategory = { type: null, category: null, rest: '' };
  const typeOf = (cell: Element, alone: string | null) =>
    (alone === null ? null : typeAndCategoryAlone(alone)) ?? readTypeAndCategory(cell);
  const textsOf = rowTexts(table);
  const mayFill = mayBeFilling(table);
  const isSample = sampleTexts(table, index.email);
  const isOtherChannel = otherChannels(table);
  const openedDetail = openedDetails(table);
  const timeOf = remembered((text) => parseDate(text, language, dateOrder) ?? Number.NaN);
  /** Without type and category only a server's refusal does, or any text below a header that speaks of bounces. */
  const saysItBounced = (categoryText: string, reason: string) =>
    isServerReply(reason) ||
    (columns.shares.reply > repliesShare && beginsWithCode(reason)) ||
    (columns.bounceLabels > 0 && !/^2\d\d\b/.test(reason) && categoryText + reason !== '');
  return (row) => {
    const cells = table.cells(row);
    const texts = textsOf(row, cells);
    const cellOf = (role: ColumnRole) => {
      const column = index[role];
      return column === undefined ? undefined : cells[column];
    };
    const aloneIn = (role: ColumnRole) => {
      const column = index[role];
      return column === undefined ? null : (texts[column] ?? null);
    };
    const textOf = (role: ColumnRole, limit: number) => {
      const cell = cellOf(role);
      if (!cell) return '';
      const alone = aloneIn(role);
      const shown = alone !== null && alone.length <= limit ? alone : elementText(cell, limit);
      const text = withoutLabel(shown, headerOf(role));
      return saysAbsent(text) ? '' : text;
    };
    const nameOf = () => {
      const cell = cellOf('name');
      const name = cell ? withoutLabel(nameText(cell, 400, aloneIn('name')), headerOf('name')) : '';
      return isNobody(name) || isMoment(name, language) ? '' : name;
    };
    const address = cellOf('email');
    const email = address ? readEmail(address, aloneIn('email') ?? undefined) : ({ status: 'no_address' } as const);
    if ((mayFill && isFilling(row, told, cells)) || isSample(row) || (email.status !== 'one' && isLoading(row, cells)))
      return { status: 'loading' };
    const [typeCell, categoryCell, statusCell] = [cellOf('type'), cellOf('category'), cellOf('status')];
    const inType = typeCell ? typeOf(typeCell, aloneIn('type')) : none;
    const inCategory = categoryCell ? typeOf(categoryCell, aloneIn('category')) : none;
    const status = textOf('status', 200);
    const reasonCell = cellOf('reason');
    const reasonText = reasonCell
      ? withoutLabel(contentText(reasonCell, reasonLimit * 2, aloneIn('reason')), headerOf('reason'))
      : '';
    const codeCell = columns.code === null ? undefined : cells[columns.code];
    const code = codeCell ? elementText(codeCell, 40) : '';
    const said = saysAbsent(reasonText) ? '' : reasonText.replace(leadingMarks, '');
    const inCells = (saysAbsent(code) || said.includes(code) ? said : `${code} ${said}`).trim();
    const inColumns = inType.type || inType.category || inCategory.type || inCategory.category;
    const parted = reasonCell && !inColumns ? leadingTypeAndCategory(reasonCell, inCells) : null;
    const given = unquoted(details.reason(row, parted?.rest ?? inCells)).slice(0, reasonLimit);
    const reason = saysAbsent(given) || isMoment(given, language) ? '' : given;
    const says = inType.type ?? inCategory.type ?? parted?.type ?? null;
    const isSkipped =
      isSkipReason(reason) ||
      saysSkipped(status) ||
      (statusDecides && !listsBouncesOnly && beginsSuppressed(status)) ||
      (typeCell && !inType.type && saysSkipped(textOf('type', 400))) ||
      (categoryCell && !inCategory.category && isSkipReason(textOf('category', 400)));
    const group = headedSection?.of(row) ?? null;
    if (isSkipped || group === 'skipped' || parseEventName(status) === 'dropped')
      return { status: 'left-out', why: 'skipped' };
    const isClassified = says !== null || inCategory.category !== null || inType.category !== null;
    if (isOtherChannel(row, texts, { isClassified, reason })) return { status: 'left-out', why: 'not_email_channel' };
    if (email.status !== 'one') return { status: 'left-out', why: email.status };
    const inStatus = statusCell ? typeOf(statusCell, aloneIn('status')) : none;
    const inCellsType = says ?? inStatus.type;
    const inCellsCategory = inCategory.category ?? inType.category ?? parted?.category ?? null;
    const below = inCellsType === null || inCellsCategory === null ? details.facts(row) : null;
    const type = inCellsType ?? below?.type ?? headedType(row);
    const category = inCellsCategory ?? below?.category ?? headedCategory(row);
    const categoryText = category ? '' : textOf('category', 400) || inType.rest;
    const isTold = () =>
      statusDecides
        ? saysBounce(status) || inStatus.type !== null
        : listsBouncesOnly || type !== null || category !== null || saysItBounced(categoryText, reason);
    if (group === 'other' || (group !== 'bounced' && !isTold())) return { status: 'left-out', why: 'not_a_bounce' };
    const at = textOf('time', 200);
    const saidCategory = saysAbsent(categoryText) ? '' : categoryText;
    const lacks = reason === '' || (category === null && saidCategory === '');
    const opened = lacks ? openedDetail(email.email, type) : null;
    return {
      status: 'bounce',
      row: {
        email: email.email,
        name: (calledBy(nameOf(), email.email) || (index.name === undefined ? email.rest : '')).slice(0, 200),
        type: type ?? opened?.type ?? null,
        category: category ?? (saidCategory === '' ? (opened?.category ?? null) : null),
        categoryText: saidCategory.slice(0, 100),
        reason: reason || unquoted(opened?.reason ?? '').slice(0, reasonLimit),
        at: at === '' || Number.isNaN(timeOf(at)) ? null : timeOf(at),
      },
    };
  };
}

/** Who has no name may be called by the address. */
const calledBy = (name: string, email: string) => (name.toLowerCase() === email ? '' : name);

const saysSkipped = (text: string) => isSkipReason(text) || saysNotSent(text);

const busy = '[aria-busy="true"]';

/** Does anything near a table say so? Asked once of all, where its rows are no components with trees of their own. */
const mayBeFilling = ({ element, rows }: TableView): boolean =>
  (element.getRootNode() as Document | ShadowRoot).querySelector(busy) !== null || hasShadowRoots(rows.slice(0, 5));

/**
 * Does a row say, or a part of it that holds facts, that it is being filled? Where elements are used again, its new address
 * stands beside the facts of the row before until these have come.
 */
function isFilling(row: Element, columns: readonly number[], cells: readonly (Element | undefined)[]): boolean {
  if (row.matches(busy)) return true;
  return columns.some((column) => {
    const cell = cells[column];
    if (!cell) return false;
    const isParted = cell.firstElementChild !== null || cell.shadowRoot !== null;
    return (
      cell.matches(busy) ||
      cell.parentElement?.matches(busy) ||
      (isParted && (cell.querySelector(busy) ?? cell.shadowRoot?.querySelector(busy)))
    );
  });
}

/** A row that stands for one that is on its way: nothing in it, or a word that says so. */
function isLoading(row: Element, cells: readonly (Element | undefined)[]): boolean {
  const text = row.textContent ?? '';
  if (text.length > 400) return false;
  return cells.every((cell) => !cell || elementText(cell, 200) === '') || saysLoading(row);
}

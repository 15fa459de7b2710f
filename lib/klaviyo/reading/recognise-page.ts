import { type MessageAddress, messageOfUnknownAddress, parseMessageAddress } from '../pages/address.ts';
import { messageOverview } from '../pages/message-overview.ts';
import { hasAddressOf } from '../pages/page.ts';
import { peopleList } from '../pages/people-list.ts';
import { recipientActivity } from '../pages/recipient-activity.ts';
import { type Columns, recogniseColumns } from '../tables/columns.ts';
import { findTables } from '../tables/find-tables.ts';
import type { TableView } from '../tables/table-view.ts';
import { elementText, normaliseLabel } from '../text.ts';
import { emptyStems, loadingStems } from '../words/labels.ts';
import { readSection, type Section } from './section.ts';

/** What a page turned out to be. Not understanding is a result of its own, never an empty list. */
export type Recognition =
  | { readonly status: 'bounces'; readonly message: MessageAddress; readonly table: TableView; readonly columns: Columns; readonly section: Section }
  /** The section of bounces says that there are none. */
  | { readonly status: 'no-bounces'; readonly message: MessageAddress; readonly section: Section }
  /** The right address, and nothing to read yet. */
  | { readonly status: 'waiting'; readonly message: MessageAddress; readonly section: Section }
  /** A table that should hold bounces and cannot be understood. */
  | { readonly status: 'not-recognised'; readonly message: MessageAddress; readonly saw: readonly string[] }
  /** A list of something else on a message's pages: the people who opened, who were skipped. */
  | { readonly status: 'other-list'; readonly message: MessageAddress; readonly saw: readonly string[] }
  | { readonly status: 'overview'; readonly message: MessageAddress }
  | { readonly status: 'elsewhere' };

interface Candidate {
  readonly table: TableView;
  readonly columns: Columns;
}

const shown = (table: TableView) => table.headers.map((header) => header.split('\n')[0] ?? '').filter((header) => header !== '').slice(0, 20);

/** Does a table list bounces? On a page of recipients less is asked than at an address that nobody knows. */
function listsBounces({ table, columns }: Candidate, section: Section, atRecipients: boolean): boolean {
  const { index, bounceLabels, shares } = columns;
  if (index.email === undefined || table.rows.length === 0 || shares.email < 0.5) return false;
  if (section.open === 'skipped' || shares.skip >= 0.5) return false;
  const byCells = Number(shares.type >= 0.5 && index.type !== undefined) + Number(shares.category >= 0.5) + Number(shares.reply >= 0.3);
  if (atRecipients) return bounceLabels > 0 || byCells > 0 || section.open === 'bounced';
  // Elsewhere the table must speak of bounces by itself, twice over.
  return bounceLabels + byCells >= 2 && (bounceLabels > 0 || shares.type >= 0.5);
}

/** A table that would list bounces if it held rows. */
function awaitsBounces({ columns }: Candidate, section: Section): boolean {
  return columns.bounceLabels > 0 || section.open === 'bounced';
}

function saysEmpty(element: Element): boolean {
  const text = normaliseLabel(elementText(element, 400));
  return text.length < 200 && emptyStems.some((stem) => (stem.includes(' ') ? text.includes(stem.trim()) : ` ${text}`.includes(` ${stem}`) || (/[가-힣]/.test(stem) && text.includes(stem))));
}

export function saysLoading(element: Element): boolean {
  const text = normaliseLabel(elementText(element, 400));
  return text.length < 120 && loadingStems.some((stem) => ` ${text}`.includes(` ${stem}`));
}

/** A sentence near the table's place that says that nothing is to be shown. */
function pageSaysEmpty(document: Document, candidates: readonly Candidate[]): boolean {
  for (const { table } of candidates) {
    if (table.rows.some(saysEmpty)) return true;
    const around = table.element.parentElement?.parentElement ?? table.element;
    if (table.rows.length === 0 && saysEmpty(around)) return true;
  }
  const main = document.querySelector('main, [role="main"], #AppShell-SiteBody') ?? document.body;
  if (!main || candidates.some(({ table }) => table.rows.length > 0)) return false;
  return [...main.querySelectorAll('p, h2, h3, h4, div, span, [role="status"]')].some((element) => element.childElementCount === 0 && saysEmpty(element) && element.checkVisibility());
}

/** Decides what a page is by its address, its headers and its cells together. Reads, and changes nothing. */
export function recognisePage(document: Document, url: URL, language: string): Recognition {
  const known = parseMessageAddress(url.pathname);
  const atRecipients = hasAddressOf(recipientActivity, url.pathname);
  if (hasAddressOf(peopleList, url.pathname)) return { status: 'elsewhere' };
  const section = readSection(document, url);
  const candidates = findTables(document).map((table) => ({ table, columns: recogniseColumns(table, language) }));
  const lists = candidates
    .filter((candidate) => listsBounces(candidate, section, atRecipients))
    // Of a table and the table around it the inner one has the rows; of two lists the longer one is the list.
    .filter(({ table }, _, all) => !all.some((other) => other.table !== table && table.element.contains(other.table.element)))
    .sort((a, b) => b.table.rows.length - a.table.rows.length);
  const [best] = lists;
  const message = known ?? messageOfUnknownAddress(url.pathname);
  if (best) return { status: 'bounces', message, ...best, section };
  if (hasAddressOf(messageOverview, url.pathname) && known) return { status: 'overview', message: known };
  if (!atRecipients || !known) return { status: 'elsewhere' };
  const filled = candidates.filter(({ table }) => table.rows.length > 0 && !table.rows.every((row) => elementText(row, 200) === ''));
  const expected = section.open === 'bounced' || candidates.some(({ columns }) => columns.bounceLabels > 0);
  if (section.open === 'skipped') return { status: 'other-list', message, saw: filled.flatMap(({ table }) => shown(table)) };
  if (candidates.some(({ table }) => table.busy || table.rows.some(saysLoading))) return { status: 'waiting', message, section };
  if (expected && (section.bouncedCount ?? 0) === 0 && pageSaysEmpty(document, candidates.filter((candidate) => awaitsBounces(candidate, section)))) {
    return { status: 'no-bounces', message, section };
  }
  if (filled.length === 0) return { status: 'waiting', message, section };
  const saw = filled.flatMap(({ table }) => shown(table));
  // Columns of another activity and no word of bounces: the user has another section open.
  return expected || !filled.some(({ columns }) => columns.index.email !== undefined)
    ? { status: 'not-recognised', message, saw }
    : { status: 'other-list', message, saw };
}

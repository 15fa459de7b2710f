import { besideContents, contentsOf, dialogs } from '../contents.ts';
import { parseDate } from '../dates.ts';
import { findEmails, readEmail } from '../email.ts';
import { type Columns, recogniseColumns } from '../tables/columns/columns.ts';
import { closestAround } from '../tables/composed-tree.ts';
import { joinParts } from '../tables/feeds/lists-in-parts.ts';
import { isMentionOnly } from '../tables/mentions.ts';
import { rowLines } from '../tables/rows/row-lines.ts';
import { rowTime } from '../tables/rows/row-time.ts';
import { tableTitle } from '../tables/table-title.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import { elementText, firstLine, normaliseLabel } from '../text.ts';
import { isNobody } from '../words/absent.ts';
import { parseColumnLabel } from '../words/column-label.ts';
import { namesDay } from '../words/day-heading.ts';
import { parseGroupHeading } from '../words/group-heading.ts';
import { saysEmpty, saysLoading } from '../words/list-states.ts';
import { parseSuppressionReason, saysSuppressed } from '../words/suppression-reason.ts';
import { notUnderstood, type PageLook, type PersonRowReading, type SidePage, type SideReading } from './side-page.ts';

/** Audience › Profiles › View suppressed profiles: one row per profile, with the reason and the date where shown. */
export const suppressedProfiles: SidePage = {
  kind: 'suppressed-profiles',
  path: [/^\/people\/suppressed(?!\/[\w-]*(?:import|upload|histor|export|download))(?:\/|$)/],
  read,
};

/** A preview in a dialog shows addresses that are not suppressed yet. */
const inDialog = (table: TableView) => closestAround(table.element, dialogs) !== null;

/** Does a heading say why, or since when, those below it are suppressed? */
const namesPart = (heading: string) =>
  parseSuppressionReason(parseGroupHeading(heading).name) !== null || namesDay(heading);

interface Candidate {
  readonly table: TableView;
  readonly columns: Columns;
  /** Column of the reason, and the share of its cells that name one. */
  readonly reason: { readonly column: number; readonly share: number } | null;
}

function weigh(table: TableView, language: string): Candidate {
  const rows = table.rows.slice(0, 40).map((row) => table.cells(row));
  const width = Math.max(table.headers.length, ...rows.map((cells) => cells.length));
  const columns = recogniseColumns(table, language);
  const best = Array.from({ length: width }, (_, column) => {
    const texts = rows
      .map((cells) => (cells[column] ? elementText(cells[column], 200) : ''))
      .filter((text) => text !== '');
    const named = texts.filter((text) => parseSuppressionReason(text) !== null).length;
    const header = parseColumnLabel(table.headers[column] ?? '');
    const isHeaded = header?.role === 'reason' || saysSuppressed(firstLine(table.headers[column] ?? ''));
    return { column, share: texts.length === 0 ? 0 : named / texts.length, isHeaded };
  })
    .filter(
      ({ column, share, isHeaded }) =>
        column !== columns.index.email && column !== columns.index.time && (share >= 0.3 || isHeaded),
    )
    .sort((a, b) => b.share - a.share)[0];
  return { table, columns, reason: best ? { column: best.column, share: best.share } : null };
}

/** Beside the contents only a list that names reasons may be the page's own: a guide shows addresses as an example. */
const mayBeOwn = ({ table, reason }: Candidate) =>
  (reason?.share ?? 0) >= 0.5 || closestAround(table.element, besideContents) === null;

/** What stands beside an address is its owner's name, unless it is another fact of the row. */
function nameOf(cell: Element | undefined, rest: string, language: string): string {
  const name = cell ? elementText(cell, 200) : rest;
  const isOther = parseSuppressionReason(name) !== null || parseDate(name, language) !== null || isNobody(name);
  return isOther ? '' : name.slice(0, 200);
}

/** The reason among the texts of a card. Its label may speak of suppression as well, and says nothing by that. */
function reasonAmong(lines: readonly string[]): string {
  const isLabel = (text: string) => parseColumnLabel(text)?.role === 'reason';
  const texts = lines.flatMap((line) => {
    const [label = '', ...value] = line.split(/[:：]\s*/u);
    return value.length > 0 && isLabel(label) ? value.join(': ') : isLabel(line) ? [] : line;
  });
  return texts.find((text) => parseSuppressionReason(text) !== null) ?? '';
}

const sms = new Set(['sms', 'whatsapp', 'push', 'mobile push']);

/** Rows by their cells, and cards by what each of their texts says. */
function rowReader({ table, columns, reason }: Candidate, language: string): (row: Element) => PersonRowReading {
  return (row) => {
    const cells = table.make === 'blocks' ? [] : table.cells(row);
    const cellOf = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
    const address = readEmail(cellOf(columns.index.email) ?? row);
    // A row without any text stands for one that is on its way.
    const isBlank = row.getAttribute('aria-busy') === 'true' || elementText(row, 200) === '';
    if (address.status !== 'one' && (isBlank || saysLoading(row))) return { status: 'loading' };
    if (address.status !== 'one') return { status: 'left-out', why: address.status };
    const lines = rowLines(row);
    // Suppressed for text messages alone: mail still goes there.
    if (lines.some((line) => sms.has(normaliseLabel(line))) && !lines.some((line) => normaliseLabel(line) === 'email'))
      return { status: 'left-out', why: 'not_a_bounce' };
    const reasonCell = cellOf(reason?.column);
    const reasonText = (reasonCell ? elementText(reasonCell, 200) : reasonAmong(lines)).replace(/^[-–—]$/, '');
    const timeCell = cellOf(columns.index.time);
    return {
      status: 'bounce',
      row: {
        what: 'suppression',
        email: address.email,
        name: nameOf(cellOf(columns.index.name), address.rest, language),
        reason: reasonText === '' ? null : (parseSuppressionReason(reasonText) ?? 'other'),
        reasonText: reasonText.slice(0, 200),
        at: timeCell
          ? parseDate(elementText(timeCell, 100), language, columns.dateOrder)
          : rowTime(row, language, columns.dateOrder),
      },
    };
  };
}

function read(look: PageLook): SideReading | null {
  const { document, language, address } = look;
  const holdsAddresses = ({ columns, table }: Candidate) =>
    table.rows.length > 0 && (columns.shares.email > 0 || (address === 'own' && columns.index.email !== undefined));
  const own = (tables: readonly TableView[]) =>
    joinParts(
      tables.filter((table) => !inDialog(table) && !isMentionOnly(table)),
      namesPart,
    )
      .map((table) => weigh(table, language))
      .filter(mayBeOwn);
  let candidates = own(look.tables);
  if (address === 'silent') {
    const told = candidates.find(
      (candidate) =>
        holdsAddresses(candidate) &&
        (candidate.reason?.share ?? 0) >= 0.5 &&
        [tableTitle(candidate.table.element), ...candidate.table.headers].some(saysSuppressed),
    );
    return told && !look.message ? { status: 'list', table: told.table, readRow: rowReader(told, language) } : null;
  }
  if (!candidates.some(holdsAddresses)) candidates = [...candidates, ...own(look.lists())];
  const best = candidates
    .filter(holdsAddresses)
    .sort((a, b) => (b.reason?.share ?? 0) - (a.reason?.share ?? 0) || b.table.rows.length - a.table.rows.length)[0];
  if (best) return { status: 'list', table: best.table, readRow: rowReader(best, language) };
  const filled = candidates.filter(({ table }) => table.rows.length > 0 && !table.rows.every(saysLoading));
  if (candidates.some(({ table }) => table.busy)) return { status: 'waiting' };
  const main = contentsOf(document);
  const asides = candidates.flatMap(({ table }) => [...table.asides, ...table.rows]);
  const says = [...asides, ...main.querySelectorAll('p, td, h2, h3, [role="status"]')].some(saysEmpty);
  if (says && filled.every(({ table }) => table.rows.every(saysEmpty))) return { status: 'empty' };
  if (filled.length === 0) return { status: 'waiting' };
  const saw = shownHeaders(filled.map(({ table }) => table)).filter((text) => findEmails(text).length === 0);
  return notUnderstood(['address', 'reason_or_date'], saw);
}

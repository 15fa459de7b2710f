import type { RowPreview, TableToMap } from '../../page-requests.ts';
import { readEmail } from '../email.ts';
import { rowReader } from '../pages/recipient-activity.ts';
import { readSection } from '../reading/recognising/section.ts';
import { recogniseColumns } from '../tables/columns/columns.ts';
import { findLists, findTables } from '../tables/find-tables.ts';
import type { TableView } from '../tables/table-view.ts';
import { elementText, firstLine } from '../text.ts';
import { columnsByHand, isMappable } from './apply-mapping.ts';
import { type MappedColumns, mappableRoles, mostColumns } from './column-mapping.ts';
import { columnCount, tableSignature } from './signature.ts';

/** Rows of a table that a person sees while naming its columns. */
export const previewRows = 5;
const mostTables = 4;
/** Longest text of a cell or header that is shown, in characters. */
export const shownText = 160;

/** Rows of the first twenty that hold an address. */
const addressed = (table: TableView) =>
  table.rows.slice(0, 20).filter((row) => table.cells(row).some((cell) => cell && readEmail(cell).status === 'one'))
    .length;

/** The tables and lists that may be the one of bounces: those with addresses first, of two alike the longer. */
function candidates(document: Document): TableView[] {
  const usable = (tables: readonly TableView[]) =>
    tables.filter((table) => table.rows.length > 0 && columnCount(table) > 1 && columnCount(table) <= mostColumns);
  const tables = usable(findTables(document));
  const found = tables.some((table) => addressed(table) > 0) ? tables : [...tables, ...usable(findLists(document))];
  const rank = new Map(found.map((table) => [table, addressed(table)]));
  const sorted = found.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || b.rows.length - a.rows.length);
  const bySignature = new Map<string, TableView>();
  for (const table of sorted) {
    const signature = tableSignature(table);
    if (!bySignature.has(signature)) bySignature.set(signature, table);
  }
  return [...bySignature.values()].slice(0, mostTables);
}

const shown = (text: string) => (text.length > shownText ? `${text.slice(0, shownText - 1)}…` : text);

/** The tables of a page with their headers, first rows, and what was understood of them. */
export function tablesToMap(document: Document, language: string): TableToMap[] {
  return candidates(document).map((table) => {
    const columns = columnCount(table);
    const { index } = recogniseColumns(table, language);
    return {
      signature: tableSignature(table),
      headers: Array.from({ length: columns }, (_, i) => shown(firstLine(table.headers[i] ?? ''))),
      rows: table.rows.slice(0, previewRows).map((row) => {
        const cells = table.cells(row);
        return Array.from({ length: columns }, (_, i) => shown(cells[i] ? elementText(cells[i], 1_000) : ''));
      }),
      count: table.rows.length,
      columns: Array.from({ length: columns }, (_, i) => mappableRoles.find((role) => index[role] === i) ?? null),
    };
  });
}

/**
 * How the first rows of a table would be read by these columns, by the very reader that reads the page.
 * `not-here`: the table is gone. `other-section`: the page shows another activity, where no row is a bounce.
 */
export function previewMapping(
  document: Document,
  url: URL,
  language: string,
  signature: string,
  columns: MappedColumns,
): { readonly status: 'rows'; readonly rows: RowPreview[] } | { readonly status: 'not-here' | 'other-section' } {
  const table = candidates(document).find((candidate) => tableSignature(candidate) === signature);
  if (!table) return { status: 'not-here' };
  const section = readSection(document, url);
  if (!isMappable(section)) return { status: 'other-section' };
  const read = rowReader(table, columnsByHand(table, columns, language), section.open === 'bounced', language);
  const rows = table.rows.slice(0, previewRows).map((row): RowPreview => {
    const reading = read(row);
    if (reading.status !== 'bounce') return reading;
    return {
      status: 'bounce',
      row: { ...reading.row, reason: shown(reading.row.reason), name: shown(reading.row.name) },
    };
  });
  return { status: 'rows', rows };
}

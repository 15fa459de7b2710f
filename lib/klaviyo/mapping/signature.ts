import type { TableView } from '../tables/table-view.ts';
import { firstLine, normaliseLabel } from '../text.ts';

/** Columns of a table: its headers, or the most cells that one of its first rows has. */
export function columnCount(table: TableView): number {
  return table.rows.slice(0, 5).reduce((most, row) => Math.max(most, table.cells(row).length), table.headers.length);
}

/** Does the table name any of its columns? */
export function hasHeaders(table: TableView): boolean {
  return table.headers.some((header) => normaliseLabel(header) !== '');
}

/**
 * What a table must share with another for the same mapping to hold: its headers in their order, each by its first
 * line, because a sort hint or a tooltip comes and goes; without headers its make and the number of its columns.
 */
export function tableSignature(table: TableView): string {
  const columns = columnCount(table);
  if (!hasHeaders(table)) return `${table.make} of ${columns} columns`;
  return Array.from({ length: columns }, (_, i) => normaliseLabel(firstLine(table.headers[i] ?? '')).slice(0, 60)).join(
    ' | ',
  );
}

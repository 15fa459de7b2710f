import { csvCell } from '../../lib/suppression/details-file.ts';

/** A cell of a table as a file keeps it: numbers plain, times as ISO 8601, what is not known empty. */
export type FileValue = string | number | null;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, and no cell that a spreadsheet would run as a
 * formula.
 */
export function tableFile(header: readonly string[], rows: readonly (readonly FileValue[])[]): string {
  // A negative number is no formula, but the only way to begin a text with a minus.
  const cell = (value: FileValue) => (typeof value === 'number' ? String(value) : csvCell(value ?? ''));
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A time as the file keeps it. */
export const fileTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

import { csvCell } from '../../lib/suppression/details-file.ts';

/** A cell of a table as a file keeps it: numbers plain, times as spreadsheets know them, what is not known empty. */
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

/** A time as the file keeps it, local as on screen: `2026-05-13 09:30`. Spreadsheets take ISO's `T` and `Z` for a text. */
export function fileTime(at: number | null): string | null {
  if (at === null) return null;
  const time = new Date(at);
  const [month, day, hour, minute] = [time.getMonth() + 1, time.getDate(), time.getHours(), time.getMinutes()].map(
    (part) => String(part).padStart(2, '0'),
  );
  return `${time.getFullYear()}-${month}-${day} ${hour}:${minute}`;
}

/** A share as a number of percent, which its column's heading says: 0.018526 is 1.8526. */
export const filePercent = (share: number | null): number | null =>
  share === null ? null : Number((share * 100).toFixed(4));

/** A word of the screen without the sign before it, which tells the same. */
export const fileWord = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

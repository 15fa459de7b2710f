import { parseEmail } from '../email.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import { cellText } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import { parseFileDate } from './file-dates.ts';

/**
 * Simple programs write a server's reply without quotation marks, so that its commas make cells of their own. Puts a
 * reply together again where it is the last column and the cells before it are where they should be; else the row stays
 * as it is.
 * @param width cells in the line of headers
 */
export function rejoinReason(
  cells: readonly string[],
  { index }: FileColumns,
  width: number,
  delimiter: string,
): readonly string[] {
  const { email, type, category, reason, time } = index;
  if (cells.length <= width || email === undefined || reason === undefined || reason !== width - 1) return cells;
  if (cells.slice(width).every((cell) => cell.trim() === '')) return cells;
  if (parseEmail(cellText(cells[email], 400)).status !== 'one') return cells;
  const joined = [...cells.slice(0, reason), cells.slice(reason).join(delimiter)];
  const fits = (column: number) => {
    const text = cellText(cells[column], 400);
    if (column === type) return parseTypeAndCategory(text).type !== null;
    if (column === category) return parseTypeAndCategory(text).category !== null;
    return column === time && parseFileDate(text, 'day-first') !== null;
  };
  // A cell that is right where it stands, and nothing between it and the reply that could have been cut as well.
  if (fits(reason - 1)) return joined;
  return reason - 1 === email && isServerReply(cellText(joined[reason])) ? joined : cells;
}

import { parseEmail } from '../email.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import { cellText } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import { parseFileDate } from './file-dates.ts';

/**
 * Simple programs write a server's reply without quotation marks, so that its commas make cells of their own. Puts a
 * reply together again where the cells before and behind it are then where they should be; else the row stays as it is.
 * @param width cells in the line of headers
 */
export function rejoinReason(
  cells: readonly string[],
  { index }: FileColumns,
  width: number,
  delimiter: string,
): readonly string[] {
  const { email, type, category, reason, time } = index;
  if (cells.length <= width || email === undefined || reason === undefined) return cells;
  if (cells.slice(width).every((cell) => cell.trim() === '')) return cells;
  const behind = reason + 1 + cells.length - width;
  const joined = [...cells.slice(0, reason), cells.slice(reason, behind).join(delimiter), ...cells.slice(behind)];
  if (parseEmail(cellText(joined[email], 400)).status !== 'one') return cells;
  // A cell that is right where it stands, and nothing between it and the reply that could have been cut as well.
  const fits = (column: number) => {
    const text = cellText(joined[column], 400);
    if (column === type) return parseTypeAndCategory(text).type !== null;
    if (column === category) return parseTypeAndCategory(text).category !== null;
    return column === time && parseFileDate(text, 'day-first') !== null;
  };
  const isReply = isServerReply(cellText(joined[reason]));
  const fitsBefore = fits(reason - 1) || (reason - 1 === email && isReply) || (reason === 0 && isReply);
  const fitsBehind = reason === width - 1 || reason + 1 === email || fits(reason + 1);
  return fitsBefore && fitsBehind ? joined : cells;
}

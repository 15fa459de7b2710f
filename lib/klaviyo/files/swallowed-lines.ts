import { readLine } from './csv-record.ts';
import { addressOf, type FileLayout } from './file-layout.ts';

/** A delimiter with a blank behind it stands in a sentence. */
export const isProse = (cells: readonly string[]) => cells.slice(1).some((cell) => /^\s+\S/.test(cell));

/**
 * Has a quotation that nobody closed swallowed the records below it? A server's reply may have lines of its own, but
 * these do not begin as the file's records do, with an address where its addresses stand.
 * @param lines of the record, as they stand in the file
 * @param isSound quotation marks stand where they may, and the record has as many cells as the others
 * @param ended the last line ends the record
 */
export function hidesRecords(
  lines: readonly string[],
  { isSound, ended }: { readonly isSound: boolean; readonly ended: boolean },
  { widths, addressColumn }: FileLayout,
  delimiter: string,
): boolean {
  const [first = '', ...rest] = lines;
  const head = readLine(first, delimiter, widths);
  if (addressColumn === null) {
    // Without addresses a line is known by its cells alone, and a sentence has a few commas as well.
    const isRecord = (one: readonly string[]) => one.length > 3 && widths.includes(one.length) && !isProse(one);
    return (!isSound || isRecord(head)) && rest.some((line) => isRecord(readLine(line, delimiter, widths)));
  }
  const narrowest = Math.min(...widths);
  const own = addressOf(head[addressColumn]);
  if (isSound && own !== null && head.length < narrowest) return false;
  let needed = isSound && own === null ? 2 : 1;
  return rest.some((line, index) => {
    // The last line of a record holds its last cells, the address perhaps among them.
    if (!line.includes('@') || (own === null && ended && index === rest.length - 1)) return false;
    const cells = readLine(line, delimiter, widths);
    const address = addressOf(cells[addressColumn]);
    if (!address || (isProse(cells) && !isProse(head))) return false;
    const isRecord = isSound ? cells.length >= narrowest && address !== own : cells.length > narrowest / 2;
    return isRecord && --needed === 0;
  });
}

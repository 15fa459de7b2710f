import { findEmails } from '../../email.ts';
import { elementText, normaliseLabel } from '../../text.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked, spread over the table. */
const askedRows = 24;
/** Fewer rows in which name and address agree may do so by chance. */
const fewestAlike = 2;
/** Addresses are often made of initials, or of something else: so large a part agrees with the names beside them. */
const alikeShare = 0.4;
/** Longest text that is a name. */
const longestName = 60;

/** Words of a name that an address may hold. */
const wordsOf = (name: string) =>
  normaliseLabel(name)
    .split(' ')
    .filter((word) => /^\p{L}{3,}$/u.test(word));

/**
 * The column of names below a header without a word, as icons and check boxes have: its texts come again in the
 * addresses beside them, "Ann Lee" in `ann.lee@shop.example`. `null` where none does often enough.
 * @param email the column of addresses
 * @param taken columns that hold something else
 */
export function unlabelledNames(table: TableView, email: number, taken: ReadonlySet<number>): number | null {
  const step = Math.max(1, Math.ceil(table.rows.length / askedRows));
  const rows = table.rows.filter((_, index) => index % step === 0).map((row) => table.cells(row));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    if (taken.has(column) || (table.headers[column] ?? '') !== '') continue;
    const pairs = rows.flatMap((cells) => {
      const [name, address] = [cells[column], cells[email]].map((cell) => (cell ? elementText(cell, 400) : ''));
      const local = findEmails(address ?? '')[0]?.email.split('@')[0] ?? '';
      return name && name.length <= longestName && local !== '' ? [{ name, local: normaliseLabel(local) }] : [];
    });
    const alike = pairs.filter(({ name, local }) => wordsOf(name).some((word) => local.includes(word))).length;
    const distinct = new Set(pairs.map(({ name }) => name)).size;
    if (alike >= fewestAlike && alike >= pairs.length * alikeShare && distinct > pairs.length / 2) return column;
  }
  return null;
}

import { firstLine, labelText } from '../../text.ts';
import { namesVariation } from '../../words/other-figures.ts';
import { namesSum } from '../../words/sum-label.ts';
import type { TableView } from '../table-view.ts';

/** How such words begin. Asked of every row, so this must settle nearly all of them at once. */
const beginning = /^\s*(?:to|su|gr|al|ge|in|ra|[lł][aą]|og|합|총)/iu;

/** A row that sums up the rows above it: its first words say so, and it holds no address. */
export function isSummaryRow(row: Element): boolean {
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const text = cell.textContent ?? '';
    if (text === '' || text.trim() === '') continue;
    if (text.length > 60 || !beginning.test(text)) return false;
    return namesSum(text.replace(/[\d%]+/g, '')) && !(row.textContent ?? '').includes('@');
  }
  return false;
}

/** The row that sums up the parts of an A/B test, where a table's rows are such; `null` elsewhere, or without one. */
export function totalOfVariations({ rows, asides, cells }: TableView): Element | null {
  const nameOf = (row: Element) => {
    const texts = cells(row).map((cell) => (cell ? firstLine(labelText(cell)) : ''));
    return texts.find((text) => text !== '') ?? '';
  };
  const total = [...asides, ...rows].filter((row) => namesSum(nameOf(row)));
  const parts = rows.filter((row) => !total.includes(row));
  const [only, ...others] = total;
  return only && others.length === 0 && parts.length > 0 && parts.every((row) => namesVariation(nameOf(row)))
    ? only
    : null;
}

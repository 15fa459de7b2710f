import { normaliseLabel } from '../text.ts';
import { summaryWords } from '../words/labels.ts';

const words: ReadonlySet<string> = new Set(summaryWords);
/** How such words begin. Asked of every row, so this must settle nearly all of them at once. */
const beginning = /^\s*(?:to|su|gr|al|ge|in|ra|[lł][aą]|og|합|총)/iu;

/** A row that sums up the rows above it: its first words say so, and it holds no address. */
export function isSummaryRow(row: Element): boolean {
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const text = cell.textContent ?? '';
    if (text === '' || text.trim() === '') continue;
    if (text.length > 60 || !beginning.test(text)) return false;
    return (
      words.has(
        normaliseLabel(text)
          .replace(/[\d%]+/g, '')
          .trim(),
      ) && !(row.textContent ?? '').includes('@')
    );
  }
  return false;
}

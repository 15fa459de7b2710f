import { hasShadowRoots, plain } from '../text.ts';
import type { TableView } from './table-view.ts';

/** Text in these is not what a reader sees of a cell: code, choices of a menu, the names of icons. */
const notShown = ['script', 'style', 'noscript', 'option', 'slot', 'title', 'desc', 'text'];

/** Longest text of a cell that is settled here, in characters. */
const mostCharacters = 20_000;

/** Rows that are asked whether they are components, spread over the table. */
const askedRows = 24;

const unsettled: readonly null[] = [];

/** Gives, for the cells of a row, the text of each that holds a single one, on one line; `null` for all others. */
export type RowTexts = (row: Element, cells: readonly (Element | undefined)[]) => readonly (string | null)[];

/**
 * Settles the texts of plain rows, which are nearly all, at a fraction of what it costs to ask every cell how its texts
 * hang together: a row with as many texts as it has cells that are not empty holds one in each. What it gives is what
 * `elementText` says of a cell; all else it leaves to that.
 */
export function rowTexts({ rows, element }: TableView): RowTexts {
  const step = Math.max(1, Math.ceil(rows.length / askedRows));
  const isOdd =
    notShown.some((name) => element.getElementsByTagName(name).length > 0) ||
    hasShadowRoots(rows.filter((_, index) => index % step === 0));
  if (isOdd) return () => unsettled;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  return (row, cells) => {
    const texts: (string | null)[] = [];
    let filled = 0;
    let before: Element | undefined;
    for (const cell of cells) {
      // Below a header that spans columns the same cell stands twice; cells of another row reach down into this one.
      if (!cell || cell === before || cell.parentElement !== row) return unsettled;
      const text = cell.textContent ?? '';
      if (text !== '') filled++;
      texts.push(text === '' || text.length > mostCharacters ? null : plain(text));
      before = cell;
    }
    walker.currentNode = row;
    let last: Node | null = null;
    for (let seen = 0; seen < filled; seen++) last = walker.nextNode();
    if (last === null || !row.contains(last)) return unsettled;
    const next = walker.nextNode();
    return next !== null && row.contains(next) ? unsettled : texts;
  };
}

import { contentsOf } from '../../contents.ts';
import { labelText } from '../../text.ts';
import { shapeOf } from '../cards/shape.ts';
import { drawnChildren, isDrawn } from '../composed-tree.ts';
import { openDocuments } from '../find-tables.ts';
import { headersBeside } from '../makes/headers-beside.ts';
import { isSummaryRow } from '../makes/summary-row.ts';
import { elementsOutsideTables } from '../outside-tables.ts';
import type { TableView } from '../table-view.ts';
import { figureCards } from './figure-cards.ts';
import { namesFigures } from './figure-columns.ts';

/** Where repeated elements are no records: navigation, controls, menus. */
const elsewhere =
  'nav, [role="navigation"], [role="tablist"], [role="menu"], [role="listbox"], [role="dialog"], select, form, header, footer, svg, table';

/** Elements of a page that are looked at. */
const mostElements = 5_000;

const labelsOf = (row: Element) => drawnChildren(row).map(labelText);

/** The longest run of siblings of one shape; where all differ, the one below a row of labels of as many parts. */
function recordsIn(siblings: readonly Element[]): Element[] {
  const [longest = []] = [...Map.groupBy(siblings, shapeOf).values()].toSorted((a, b) => b.length - a.length);
  if (longest.length > 1) return longest;
  const below = siblings.find((sibling, index) => {
    const above = siblings[index - 1];
    return above && drawnChildren(above).length === drawnChildren(sibling).length && namesFigures(labelsOf(above));
  });
  return below ? [below] : longest;
}

function viewOf(container: Element): TableView | null {
  const siblings = drawnChildren(container).filter((child) => isDrawn(child));
  const records = recordsIn(siblings);
  const [first] = records;
  if (!first) return null;
  const width = drawnChildren(records.at(-1) ?? first).length;
  const beside = headersBeside(container, width);
  const rowAbove = namesFigures(beside)
    ? undefined
    : siblings.slice(0, siblings.indexOf(first) + 1).findLast((sibling) => namesFigures(labelsOf(sibling)));
  const headers = rowAbove ? labelsOf(rowAbove) : beside;
  const view = (rows: readonly Element[], columns: Pick<TableView, 'headers' | 'cells'>): TableView => ({
    element: container,
    make: 'blocks',
    rows,
    asides: siblings.filter((sibling) => sibling !== rowAbove && !rows.includes(sibling)),
    declaredRows: null,
    busy: container.closest('[aria-busy="true"]') !== null,
    ...columns,
  });
  const filled = records.filter((record) => record !== rowAbove && !isSummaryRow(record));
  // Where the records label their figures themselves, a row of controls above them names no columns.
  const cards = filled.length >= 2 ? figureCards(filled) : null;
  if (cards) return view(filled, cards);
  const rows = filled.filter((record) => drawnChildren(record).length === width);
  return width >= 2 && headers.length === width && namesFigures(headers) && rows.length > 0
    ? view(rows, { headers, cells: drawnChildren })
    : null;
}

/**
 * Sums without any table's markup, the longest first: rows of plain elements below a row of labels, or cards that label
 * each figure. One may stand in another; which of them is meant, what their labels say must tell.
 */
export function findFigureBlocks(document: Document): TableView[] {
  return openDocuments(document)
    .flatMap((each) => {
      const root = contentsOf(each);
      return elementsOutsideTables(root)
        .slice(0, mostElements)
        .filter((element) => element.childElementCount > 0 && !element.closest(elsewhere))
        .flatMap((element) => viewOf(element) ?? []);
    })
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

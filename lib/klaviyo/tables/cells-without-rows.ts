import { labelText } from '../text.ts';
import { parseColumnLabel } from '../words/column-label.ts';
import { drawnChildren, isShown } from './composed-tree.ts';
import type { TableView } from './table-view.ts';

/** Fewer columns may be labels and values of one record. */
const fewestColumns = 3;

/**
 * A CSS grid whose cells have no rows around them: all cells are siblings, and an address stands among them at even
 * distances. `addressed` are the cells with the addresses, in document order. `null` where the cells make no table.
 */
export function cellsWithoutRows(container: Element, addressed: readonly Element[]): TableView | null {
  const [first, second] = addressed;
  if (!first || !second) return null;
  const cells = drawnChildren(container).filter(isShown);
  const place = new Map(cells.map((cell, index) => [cell, index]));
  const start = place.get(first) ?? -1;
  const width = (place.get(second) ?? -1) - start;
  if (start < 0 || width < fewestColumns || cells.length % width !== 0) return null;
  if (addressed.some((cell, index) => place.get(cell) !== start + index * width)) return null;
  const offset = start % width;
  const labels = start < width ? [] : cells.slice(start - offset - width, start - offset).map(labelText);
  if (labels.filter((label) => parseColumnLabel(label) !== null).length < 2) return null;
  const rowOf = (cell: Element) => (place.get(cell) ?? 0) - offset;
  return {
    element: container,
    make: 'blocks',
    headers: labels,
    rows: addressed,
    asides: [],
    cells: (cell) => cells.slice(rowOf(cell), rowOf(cell) + width),
    declaredRows: null,
    busy: container.closest('[aria-busy="true"]') !== null,
  };
}

import { elementText, labelText } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { drawnChildren, isDrawn } from '../composed-tree.ts';
import type { TableView } from '../table-view.ts';
import { headersBeside } from './headers-beside.ts';

/** Fewer columns may be labels and values of one record. */
const fewestColumns = 3;

/** Do all rows have a bounce's type, or a server's reply, in the same place? */
function holdsOneFact(rows: readonly (readonly Element[])[], width: number): boolean {
  const textsIn = (column: number) => rows.map((row) => (row[column] ? elementText(row[column], 400) : ''));
  return Array.from({ length: width }, (_, column) => textsIn(column)).some(
    (texts) => texts.every((text) => parseBounceType(text) !== null) || texts.every(isServerReply),
  );
}

/**
 * A CSS grid whose cells have no rows around them: all cells are siblings, and an address stands among them at even
 * distances, below headers, or with one fact of a bounce at the same distance from each. `addressed` are the cells with the
 * addresses, in document order. `null` where the cells make no table.
 */
export function cellsWithoutRows(container: Element, addressed: readonly Element[]): TableView | null {
  const [first, second] = addressed;
  if (!first || !second) return null;
  const cells = drawnChildren(container).filter((child) => isDrawn(child));
  const place = new Map(cells.map((cell, index) => [cell, index]));
  const start = place.get(first) ?? -1;
  const width = (place.get(second) ?? -1) - start;
  if (start < 0 || width < fewestColumns || cells.length % width !== 0) return null;
  if (addressed.some((cell, index) => place.get(cell) !== start + index * width)) return null;
  const offset = start % width;
  const above = start < width ? [] : cells.slice(start - offset - width, start - offset).map(labelText);
  const names = (labels: readonly string[]) => labels.filter((label) => parseColumnLabel(label) !== null).length >= 2;
  const labels = names(above) ? above : headersBeside(container, width);
  const rowOf = (cell: Element) => (place.get(cell) ?? 0) - offset;
  const isEven = () =>
    above.length === 0 &&
    holdsOneFact(
      addressed.map((cell) => cells.slice(rowOf(cell))),
      width,
    );
  if (!names(labels) && !isEven()) return null;
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

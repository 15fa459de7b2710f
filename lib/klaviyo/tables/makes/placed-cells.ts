import { findEmails, readEmail } from '../../email.ts';
import { labelText } from '../../text.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { drawnChildren, isDrawn } from '../composed-tree.ts';
import { rowLines } from '../rows/row-lines.ts';
import { declaredRowsOf, type TableView } from '../table-view.ts';
import { headersBeside } from './headers-beside.ts';

/** With fewer than two rows and two columns nothing tells a table from a form. */
const fewest = 2;

/** Share of the filled cells that must say where they stand. */
const placedShare = 0.9;

interface Place {
  readonly row: number;
  readonly column: number;
}

const numbers = (row: string | null, column: string | null): Place | null => {
  const place = { row: Number.parseFloat(row ?? ''), column: Number.parseFloat(column ?? '') };
  return Number.isFinite(place.row) && Number.isFinite(place.column) ? place : null;
};

/** Where a cell says that it stands: by indices, by lines of a CSS grid, or by pixels from the corner of its container. */
function placeOf(cell: Element): Place | null {
  const indices = numbers(cell.getAttribute('aria-rowindex'), cell.getAttribute('aria-colindex'));
  if (indices) return indices;
  const { style } = cell as HTMLElement;
  if (!style || style.length === 0) return null;
  const lines = numbers(style.gridRowStart, style.gridColumnStart);
  if (lines) return lines;
  const moved = /translate(?:3d)?\(\s*(-?[\d.]+)px\s*,\s*(-?[\d.]+)px/.exec(style.transform);
  if (moved) return numbers(moved[2] ?? null, moved[1] ?? null);
  if (style.top === '' || style.left + style.right === '') return null;
  // What takes cells out of the flow may be said for all of them at once.
  const position = style.position || getComputedStyle(cell).position;
  return position === 'absolute' ? numbers(style.top, style.left || style.right) : null;
}

const isAddress = (cell: Element) => cell.textContent?.includes('@') === true && readEmail(cell).status === 'one';

/** The children of a container, row by row as they are placed, with gaps where none is; `null` where they are not. */
function laidInRows(container: Element): (Element | undefined)[][] | null {
  const cells = drawnChildren(container).filter((child) => isDrawn(child));
  if (cells.length < fewest * 2) return null;
  const places = new Map<Element, Place>();
  for (const cell of cells) {
    const place = placeOf(cell);
    if (place) places.set(cell, place);
  }
  if (places.size < cells.length * placedShare) return null;
  const byRow = Map.groupBy(places.keys(), (cell) => places.get(cell)?.row ?? 0);
  const columns = [...new Set([...places.values()].map(({ column }) => column))].toSorted((a, b) => a - b);
  if (columns.length < fewest || byRow.size < fewest) return null;
  const order = new Map(columns.map((column, index) => [column, index]));
  const inRows = [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => {
      const laid: (Element | undefined)[] = columns.map(() => undefined);
      for (const cell of row) laid[order.get(places.get(cell)?.column ?? 0) ?? 0] = cell;
      return laid;
    });
  // Two cells in one place, or rows of one cell each: a picture, a plan of tiles.
  const isFilled = inRows.flat().filter((cell) => cell !== undefined).length === places.size;
  const isBroad = inRows.filter((row) => row.filter(Boolean).length > 1).length >= inRows.length * placedShare;
  return isFilled && isBroad ? inRows : null;
}

/**
 * Cells that are put in their places one by one, as grids do that draw both rows and columns only in sight: nothing
 * stands around a row, and the order in the document need not be that on screen. A row is what stands at one height.
 * `null` where the children of `container` make no such table, or one without addresses.
 */
export function placedCells(container: Element): TableView | null {
  const inRows = laidInRows(container);
  const top = inRows?.[0];
  if (!inRows || !top) return null;
  const isHeader = (cell: Element | undefined) => cell?.getAttribute('role') === 'columnheader';
  const labels = top.map((cell) => (cell ? labelText(cell) : ''));
  const isHeaded = top.some(isHeader) || labels.filter((label) => parseColumnLabel(label) !== null).length >= fewest;
  const body = isHeaded ? inRows.slice(1) : inRows;
  // Replies may name their recipient: the column with the most addresses is that of the recipients.
  const counts = top.map((_, column) => body.filter((row) => row[column] && isAddress(row[column])).length);
  const most = Math.max(...counts);
  const isRecipient = (cell: Element | undefined) =>
    cell !== undefined && rowLines(cell).some((line) => findEmails(line).length > 0 && !isServerReply(line));
  const ofRecipients = top.filter(
    (_, column) => body.filter((row) => isRecipient(row[column])).length >= body.length / 2,
  );
  // Where several columns hold recipients, what is put in its place is a card.
  if (most === 0 || most < body.length / 2 || ofRecipients.length > 1) return null;
  const addresses = counts.indexOf(most);
  const rows = new Map<Element, readonly (Element | undefined)[]>();
  for (const row of body) {
    const first = row[addresses] ?? row.find((cell) => cell !== undefined);
    if (first) rows.set(first, row);
  }
  return {
    element: container,
    make: 'blocks',
    headers: isHeaded ? labels : headersBeside(container, top.length),
    rows: [...rows.keys()],
    asides: [],
    cells: (cell) => rows.get(cell) ?? [],
    declaredRows: declaredRowsOf(container, isHeaded ? 1 : 0),
    busy: container.closest('[aria-busy="true"]') !== null,
  };
}

import { inStrides, type Steps } from '../../steps.ts';
import { labelText } from '../../text.ts';
import { drawnChildren, isDrawn, isOnShow } from '../composed-tree.ts';
import { ariaTable } from '../table-elements.ts';
import { childrenOf, declaredRowsOf, isAside, spread, type TableView } from '../table-view.ts';
import { fillerRows } from './filler-rows.ts';
import { headersBeside } from './headers-beside.ts';
import { inPanes } from './panes.ts';
import { placedCells } from './placed-cells.ts';
import { isSummaryRow } from './summary-row.ts';

const cellRoles = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);
const cellSelector = [...cellRoles].map((role) => `[role="${role}"]`).join(', ');

/** Rows in the shadow roots of components that each make one row of a grid. */
function rowsInComponents(container: Element): Element[] {
  return [...childrenOf(container), ...container.querySelectorAll(':scope > [role="rowgroup"] > *')].flatMap((child) =>
    child.shadowRoot && child.getAttribute('role') !== 'row'
      ? [...child.shadowRoot.querySelectorAll('[role="row"]')]
      : [],
  );
}

/** Rows of a grid, not of a grid inside it, with those that it only owns (`aria-owns`). */
function rowsOf(container: Element): Element[] {
  const own = [...container.querySelectorAll('[role="row"]')].filter(
    (row) => row.parentElement?.closest(ariaTable) === container,
  );
  const owned = (container.getAttribute('aria-owns') ?? '').split(/\s+/).filter((id) => id !== '');
  for (const id of owned) {
    const element = (container.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (!element || container.contains(element)) continue;
    own.push(...(element.getAttribute('role') === 'row' ? [element] : element.querySelectorAll('[role="row"]')));
  }
  return own;
}

/** What a row is made of: its children; of a row that is a component of its own what that draws, a box around all of it aside. */
function partsOf(row: Element): Element[] {
  if (!row.shadowRoot) return childrenOf(row);
  let parts = drawnChildren(row);
  for (let [only] = parts; only && parts.length === 1 && only.childElementCount > 1; [only] = parts)
    parts = drawnChildren(only);
  return parts;
}

/** Cells of a row: nearly always its parts; else whatever calls itself a cell below; else, without roles, its parts. */
function cellsOf(row: Element): Element[] {
  const parts = partsOf(row);
  if (parts.length > 0 && parts.every((part) => cellRoles.has(part.getAttribute('role') ?? ''))) return parts;
  const root = row.shadowRoot ?? row;
  const cells = [...root.querySelectorAll(cellSelector)].filter(
    (cell) => (cell.parentElement?.closest('[role="row"]') ?? row) === row,
  );
  return cells.length > 0 ? cells : parts;
}

/** Cells by column: by `aria-colindex` where the grid gives it (columns out of view are not in the document), else in order. */
function cellsByColumn(row: Element): (Element | undefined)[] {
  const cells = cellsOf(row);
  const placed: (Element | undefined)[] = [];
  for (const cell of cells) {
    const index = Number(cell.getAttribute('aria-colindex'));
    if (!Number.isInteger(index) || index < 1 || index > 1_000 || placed[index - 1]) return spread(cells);
    placed[index - 1] = cell;
  }
  return Array.from(placed);
}

/** The cells of a row in several panes: by their columns where these are counted, else pane behind pane. */
function cellsInPanes(panes: readonly Element[]): (Element | undefined)[] {
  const all: (Element | undefined)[] = [];
  for (const pane of panes) {
    const from = isCounted(pane) ? 0 : all.length;
    cellsByColumn(pane).forEach((cell, column) => {
      all[from + column] ??= cell;
    });
  }
  return Array.from(all);
}

const isCounted = (row: Element) => cellsOf(row).every((cell) => cell.hasAttribute('aria-colindex'));

/** Headers that stand in no row of their grid, one for each of its columns or counted as these are. */
function looseHeaders(container: Element, width: number): Element[] {
  const loose = [...container.querySelectorAll('[role="columnheader"]')].filter(
    (header) => !header.closest('[role="row"]') && header.closest(ariaTable) === container,
  );
  const isInOrder = loose.every(
    (header, index) => Number(header.getAttribute('aria-colindex') ?? index + 1) === index + 1,
  );
  return loose.length === width && isInOrder ? loose : [];
}

function isHeaderRow(row: Element): boolean {
  // Nearly every row is settled by its first and last cell.
  const role = (cell: Element | null) => cell?.getAttribute('role') ?? '';
  const [start, end] = [role(row.firstElementChild), role(row.lastElementChild)];
  if (cellRoles.has(start) && cellRoles.has(end) && start !== 'columnheader' && end !== 'columnheader') return false;
  const [first, ...others] = cellsOf(row);
  const isHeader = (cell: Element) => cell.getAttribute('role') === 'columnheader';
  return (
    first !== undefined &&
    (isHeader(first) || others.some(isHeader)) &&
    [first, ...others].every((cell) => isHeader(cell) || labelText(cell) === '')
  );
}

/** A grid without rows: cells in their places, in the grid itself or in what scrolls inside it, headers perhaps apart. */
function withoutRows(container: Element): TableView | null {
  const parent = container.querySelector('[role="gridcell"], [role="cell"]')?.parentElement;
  const placed = parent ? placedCells(parent) : null;
  if (!placed) return null;
  const apart = [...container.querySelectorAll('[role="columnheader"]')].map(labelText);
  const headers = placed.headers.length > 0 ? placed.headers : apart;
  const headerRows = apart.length > 0 ? 1 : 0;
  return { ...placed, element: container, make: 'grid', headers, declaredRows: declaredRowsOf(container, headerRows) };
}

/** Every visible ARIA table, grid or treegrid among `elements` that is not an HTML table (WAI-ARIA 1.2). */
export function* findAriaTables(elements: readonly Element[], mostRows = Number.POSITIVE_INFINITY): Steps<TableView[]> {
  const views: TableView[] = [];
  for (const container of elements) {
    if (container.tagName === 'TABLE' || !isOnShow(container)) continue;
    if (mostRows < Number.POSITIVE_INFINITY && container.querySelectorAll('[role="row"]').length > mostRows) continue;
    const allRows = [...rowsOf(container), ...rowsInComponents(container)];
    // Some put roles on the rows of a grid and leave the table in it as it is: that one is read as a table.
    if (allRows.length === 0 && container.querySelector('table')) continue;
    const placed = allRows.length === 0 ? withoutRows(container) : null;
    if (placed) {
      views.push(placed);
      continue;
    }
    const headerRows = new Set<Element>();
    yield* inStrides(allRows, (row) => {
      if (isHeaderRow(row)) headerRows.add(row);
    });
    const headers: string[] = [];
    const headerPanes = inPanes([...headerRows], cellsOf);
    for (const all of headerPanes.values()) {
      cellsInPanes(all).forEach((cell, column) => {
        const text = cell ? labelText(cell) : '';
        if (text !== '')
          headers[column] = headers[column] && headers[column] !== text ? `${text}\n${headers[column]}` : text;
      });
    }
    const panes = inPanes(
      allRows.filter((row) => !headerRows.has(row)),
      cellsOf,
    );
    yield;
    const body = [...panes.keys()];
    const isParted = [...panes.values()].some(({ length }) => length > 1);
    const cells = isParted ? (row: Element) => cellsInPanes(panes.get(row) ?? [row]) : cellsByColumn;
    const width = body.slice(0, 50).reduce((most, row) => Math.max(most, cells(row).length), headers.length);
    const loose = headers.length > 0 ? [] : looseHeaders(container, width).map(labelText);
    headers.push(...loose);
    const rows: Element[] = [];
    const asides: Element[] = [];
    yield* inStrides(body, (row) => {
      if (!isDrawn(row)) return;
      // A row of fewer cells may have the others out of view, where it counts its columns.
      const isWhole =
        row.childElementCount >= width ||
        (panes.get(row)?.length ?? 0) > 1 ||
        (row.firstElementChild?.hasAttribute('aria-colindex') && !row.querySelector('[aria-colspan]'));
      ((isWhole || !isAside(cellsOf(row), width)) && !isSummaryRow(row) ? rows : asides).push(row);
    });
    if (headers.length === 0 && rows.length === 0 && asides.length === 0) continue;
    const fillers = yield* fillerRows(rows);
    views.push({
      element: container,
      make: 'grid',
      headers: headers.length > 0 ? Array.from(headers, (text) => text ?? '') : headersBeside(container, width),
      rows: fillers.size > 0 ? rows.filter((row) => !fillers.has(row)) : rows,
      asides,
      cells,
      declaredRows: declaredRowsOf(container, loose.length > 0 ? 1 : headers.length > 0 ? headerPanes.size : 0),
      busy: container.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

import { inStrides, type Steps } from '../steps.ts';
import { elementText, labelText } from '../text.ts';
import { drawnChildren, isDrawn, isOnShow } from './composed-tree.ts';
import { fillerRows } from './filler-rows.ts';
import { headersBeside } from './headers-beside.ts';
import { placedCells } from './placed-cells.ts';
import { isLeftOf, isLevel } from './side-by-side.ts';
import { isSummaryRow } from './summary-row.ts';
import { childrenOf, declaredRowsOf, isAside, spread, type TableView } from './table-view.ts';

const containers = '[role="table"], [role="grid"], [role="treegrid"]';
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
    (row) => row.parentElement?.closest(containers) === container,
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

/** Tells whether what holds one row stands beside what holds another, at one height; asks the layout once for each pair. */
function standsBeside(): (row: Element, other: Element) => boolean {
  const known = new Map<Element | null, Map<Element | null, boolean>>();
  return (row, other) => {
    const [parent, otherParent] = [row.parentElement, other.parentElement];
    const answers = known.get(parent) ?? new Map<Element | null, boolean>();
    known.set(parent, answers);
    const answer = answers.get(otherParent);
    if (answer !== undefined || parent === otherParent) return answer ?? false;
    const [a, b] = [row.getBoundingClientRect(), other.getBoundingClientRect()];
    const isBeside = isLevel(a.top, b.top) && (isLeftOf(a, b) || isLeftOf(b, a));
    answers.set(otherParent, isBeside);
    return isBeside;
  };
}

const columnsOf = (row: Element) => cellsOf(row).map((cell) => cell.getAttribute('aria-colindex'));

/** Is a row drawn over another one, of which it repeats some cells? So do columns that stay while the others scroll. */
function liesOver(row: Element, below: Element): boolean {
  const texts = cellsOf(below).map((cell) => elementText(cell, 400));
  const isRepeated = cellsOf(row).every((cell) => ['', ...texts].includes(elementText(cell, 400)));
  return isRepeated && isLevel(row.getBoundingClientRect().top, below.getBoundingClientRect().top);
}

/**
 * A grid with pinned columns has each row in several panes, which say by `aria-rowindex`, and by `aria-colindex` or by
 * where they stand, what belongs together: the rows of the first pane, each with the rows of the others that continue it.
 */
function inPanes(rows: readonly Element[]): Map<Element, Element[]> {
  const first = new Map<string, Element>();
  const panes = new Map<Element, Element[]>();
  const areBeside = standsBeside();
  const continues = (row: Element, before: readonly Element[]) => {
    const taken = new Set(before.flatMap(columnsOf));
    const columns = columnsOf(row);
    if (columns.every((column) => column !== null)) return columns.every((column) => !taken.has(column));
    return [...columns, ...taken].every((column) => column === null) && before.every((part) => areBeside(part, row));
  };
  for (const row of rows) {
    const index = row.getAttribute('aria-rowindex');
    const start = index === null ? undefined : first.get(index);
    const continued = start && panes.get(start);
    if (start && continued && continues(row, [start, ...continued])) {
      continued.push(row);
      continue;
    }
    if (start && liesOver(row, start)) continue;
    if (index !== null && !start) first.set(index, row);
    panes.set(row, []);
  }
  return panes;
}

/** The cells of a row with those of its other panes: by their columns where these are counted, else behind one another. */
function cellsInPanes(row: Element, others: readonly Element[]): (Element | undefined)[] {
  const all = [...cellsByColumn(row)];
  for (const other of others) {
    const isCounted = columnsOf(other).every((column) => column !== null);
    const from = isCounted ? 0 : all.length;
    cellsByColumn(other).forEach((cell, column) => {
      all[from + column] ??= cell;
    });
  }
  return Array.from(all);
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
    const headerPanes = inPanes([...headerRows]);
    for (const [row, others] of headerPanes) {
      cellsInPanes(row, others).forEach((cell, column) => {
        const text = cell ? labelText(cell) : '';
        if (text !== '')
          headers[column] = headers[column] && headers[column] !== text ? `${text}\n${headers[column]}` : text;
      });
    }
    const panes = inPanes(allRows.filter((row) => !headerRows.has(row)));
    yield;
    const body = [...panes.keys()];
    const isParted = [...panes.values()].some(({ length }) => length > 0);
    const cells = isParted ? (row: Element) => cellsInPanes(row, panes.get(row) ?? []) : cellsByColumn;
    const width = body.slice(0, 50).reduce((most, row) => Math.max(most, cells(row).length), headers.length);
    const rows: Element[] = [];
    const asides: Element[] = [];
    yield* inStrides(body, (row) => {
      if (!isDrawn(row)) return;
      // A row of fewer cells may have the others out of view, where it counts its columns.
      const isWhole =
        row.childElementCount >= width ||
        (panes.get(row)?.length ?? 0) > 0 ||
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
      declaredRows: declaredRowsOf(container, headers.length > 0 ? headerPanes.size : 0),
      busy: container.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

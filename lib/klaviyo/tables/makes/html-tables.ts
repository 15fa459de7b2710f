import { findEmails } from '../../email.ts';
import { inStrides, type Steps } from '../../steps.ts';
import { elementText, labelText } from '../../text.ts';
import { isDrawn, isOnShow } from '../composed-tree.ts';
import { childrenOf, declaredRowsOf, isAside, spread, type TableView } from '../table-view.ts';
import { fillerRows } from './filler-rows.ts';
import { headersBeside } from './headers-beside.ts';
import { isLevel } from './side-by-side.ts';
import { isSummaryRow } from './summary-row.ts';

const namesColumn = (cell: Element) =>
  cell.tagName === 'TH' ? cell.getAttribute('scope') !== 'row' : cell.getAttribute('role') === 'columnheader';

/** A row that only names columns. */
function isHeaderRow(row: HTMLTableRowElement): boolean {
  // Nearly every row is settled by its first cell.
  const isInHead = () => row.parentElement?.tagName === 'THEAD';
  const first = row.firstElementChild;
  if (first?.tagName !== 'TH' && !first?.hasAttribute('role')) return isInHead();
  if (isInHead()) return true;
  return row.cells.length > 1 && [...row.cells].every(namesColumn);
}

/** In a table without header cells: the row of short labels above the first row that holds an address. */
function labelRow(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement | null {
  const texts = (row: HTMLTableRowElement) => [...row.cells].map((cell) => elementText(cell, 400));
  const first = rows.slice(0, 6).findIndex((row) => texts(row).some((text) => findEmails(text).length > 0));
  for (const row of rows.slice(0, Math.max(first, 0))) {
    const labels = texts(row);
    if (labels.length < 2 || labels.length !== rows[first]?.cells.length) continue;
    if (labels.some((text) => text.length > 60 || /\d{3}/.test(text))) continue;
    if (labels.filter((text) => text !== '').length > 1) return row;
  }
  return null;
}

/** A row of fields to search in, below the names of columns. */
const asksOnly = (row: Element) => row.querySelector('input, select') !== null && (row.textContent ?? '').trim() === '';

/** Several header rows become one label a column: the lowest that says something, and the group that it stands in. */
function headerTexts(rows: readonly HTMLTableRowElement[]): string[] {
  const headers: string[] = [];
  let carried: { cell: Element; rows: number; column: number }[] = [];
  for (const row of rows) {
    const base: (Element | undefined)[] = [];
    for (const { cell, column } of carried) base[column] = cell;
    const cells = spread(row.cells, base);
    carried = carried.map((item) => ({ ...item, rows: item.rows - 1 })).filter((item) => item.rows > 0);
    cells.forEach((cell, column) => {
      if (!cell || cell.parentElement !== row) return;
      const above = headers[column];
      const text = labelText(cell);
      // A row of search fields below the labels says nothing by itself.
      if (text !== '' && (above === undefined || above === '' || elementText(cell, 60) !== '')) {
        headers[column] = above && above !== text ? `${text}\n${above}` : text;
      }
      const span = (cell as HTMLTableCellElement).rowSpan;
      if (span > 1) carried.push({ cell, rows: span - 1, column });
    });
  }
  return Array.from(headers, (text) => text ?? '');
}

/** Cells of a row by column, with cells of earlier rows that reach down into it (`rowspan`). */
function cellsReader(
  rows: readonly HTMLTableRowElement[],
  width: number,
  hasRowSpans: boolean,
): (row: Element) => readonly (Element | undefined)[] {
  if (!hasRowSpans) {
    return (row) => {
      // A row with a cell for every column has none that spans.
      const children = childrenOf(row);
      return children.length === width ? children : spread(children);
    };
  }
  const laidOut = new Map<Element, readonly (Element | undefined)[]>();
  let reaching: { cell: HTMLTableCellElement; column: number; rows: number }[] = [];
  for (const row of rows) {
    const base: (Element | undefined)[] = [];
    for (const { cell, column } of reaching) base[column] = cell;
    reaching = reaching.map((item) => ({ ...item, rows: item.rows - 1 })).filter((item) => item.rows > 0);
    const cells = spread(row.cells, base);
    cells.forEach((cell, column) => {
      const { rowSpan } = cell as HTMLTableCellElement;
      if (cell?.parentElement === row && rowSpan > 1) {
        reaching.push({ cell: cell as HTMLTableCellElement, column, rows: Math.min(rowSpan, 1_000) - 1 });
      }
    });
    laidOut.set(row, cells);
  }
  return (row) => laidOut.get(row) ?? spread((row as HTMLTableRowElement).cells);
}

/** How deep around a table its sticky header may stand, in boxes that hold something beside the table. */
const stickyLevels = 4;

/** Does an element hold nothing but one of its children, as the boxes do that make a table scroll? */
const isMereBox = (around: Element, inner: Element) =>
  childrenOf(around).every((child) => child === inner || (child.textContent ?? '').trim() === '');

/** A header scrolls sideways with its table: they begin, or end, at one edge. */
function isInLine(header: Element, table: Element): boolean {
  const [above, below] = [header.getBoundingClientRect(), table.getBoundingClientRect()];
  return isLevel(above.left, below.left) || isLevel(above.right, below.right);
}

/** A table of headers alone with as many columns stands beside this one: a sticky header in an element of its own. */
function headersElsewhere(table: HTMLTableElement, columns: number): string[] {
  let inner: Element = table;
  for (let level = 0; level < stickyLevels && inner.parentElement; ) {
    const around = inner.parentElement;
    if (!isMereBox(around, inner)) level++;
    for (const other of around.querySelectorAll('table')) {
      if (inner.contains(other) || other.contains(table) || !isInLine(other, table)) continue;
      const rows = [...other.rows].filter((row) => !asksOnly(row));
      if (rows.length === 0 || rows.length > 5 || !rows.every(isHeaderRow)) continue;
      const texts = headerTexts(rows);
      if (texts.length === columns) return texts;
    }
    inner = around;
  }
  return headersBeside(table, columns);
}

/** In a table longer than `long` rows, sums stand among the first and last `ends` rows. */
const long = 1_000;
const ends = 10;

/** Tells without listing the rows, which takes its time where there are thousands. */
function isLongerThan(table: HTMLTableElement, most: number): boolean {
  if (most === Number.POSITIVE_INFINITY) return false;
  let count = table.childElementCount;
  for (const part of table.children)
    if (count <= most) count += part.tagName === 'TBODY' ? part.childElementCount - 1 : 0;
  return count > most + 2;
}

/** Every visible `<table>` among `elements` that holds rows or headers. */
export function* findHtmlTables(elements: readonly Element[], mostRows = Number.POSITIVE_INFINITY): Steps<TableView[]> {
  const views: TableView[] = [];
  for (const element of elements) {
    if (element.tagName !== 'TABLE') continue;
    const table = element as HTMLTableElement;
    if (isLongerThan(table, mostRows) || !isOnShow(table)) continue;
    const all = rowsIn(table);
    yield;
    let headerRows: HTMLTableRowElement[] = [];
    // Header cells stand in the head alone, as nearly always: then no row of the body needs to be asked.
    const hasHeadersBelow =
      table.getElementsByTagName('th').length > (table.tHead?.getElementsByTagName('th').length ?? 0);
    if (hasHeadersBelow)
      yield* inStrides(all, (row) => {
        if (isHeaderRow(row)) headerRows.push(row);
      });
    else headerRows = [...(table.tHead?.children ?? [])].filter(isRow);
    if (headerRows.length === 0) headerRows = [labelRow(all)].filter((row) => row !== null);
    const labelled = new Set(headerRows);
    const hasFoot = table.tFoot !== null;
    const ownHeaders = headerTexts(headerRows);
    const body: HTMLTableRowElement[] = [];
    const counts: number[] = [];
    let width = ownHeaders.length;
    yield* inStrides(all, (row) => {
      // In the foot stand pagers, and sums.
      const isFoot = hasFoot && row.parentElement?.tagName === 'TFOOT';
      if (labelled.has(row) || (isFoot && !isSummaryRow(row))) return;
      const count = row.childElementCount;
      if (count === 0) return;
      body.push(row);
      counts.push(count);
      if (count > width) width = count;
    });
    // Where every row fills the columns, no cell reaches down into another row.
    const hasRowSpans = counts.some((count) => count !== width) && table.querySelector('[rowspan]') !== null;
    const cells = cellsReader(body, width, hasRowSpans);
    const rows: HTMLTableRowElement[] = [];
    const asides: HTMLTableRowElement[] = [];
    yield* inStrides(body, (row, index) => {
      if (!isDrawn(row)) return;
      const full =
        (counts[index] ?? 0) >= width || !isAside(hasRowSpans ? ownCells(cells(row)) : [...row.cells], width);
      const maySumUp = body.length <= long || index < ends || index >= body.length - ends;
      (full && !(maySumUp && isSummaryRow(row)) ? rows : asides).push(row);
    });
    const addressed = new Set<Element>();
    const fillers = yield* fillerRows(rows, (row, text) => {
      if (!hasRowSpans && text.includes('@')) addressed.add(row);
    });
    const headers = ownHeaders.length > 0 ? ownHeaders : headersElsewhere(table, width);
    if (headers.length === 0 && rows.length === 0 && asides.length === 0) continue;
    const busy = table.closest('[aria-busy="true"]') !== null;
    views.push({
      element: table,
      make: 'table',
      headers,
      rows: fillers.size > 0 ? rows.filter((row) => !fillers.has(row)) : rows,
      asides,
      cells,
      addressed,
      declaredRows: declaredRowsOf(table, headerRows.length),
      busy,
    });
  }
  return views;
}

const isRow = (element: Element): element is HTMLTableRowElement => element.tagName === 'TR';

/** A table's own rows, section by section: quicker than its live collection, where there are thousands. */
function rowsIn(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  const sections = [...(table.tHead ? [table.tHead] : []), table, ...(table.tFoot ? [table.tFoot] : [])];
  for (const part of sections) {
    for (let child = part.firstElementChild; child; child = child.nextElementSibling) {
      if (isRow(child)) rows.push(child);
      else if (child.tagName === 'TBODY')
        for (let row = child.firstElementChild; row; row = row.nextElementSibling) if (isRow(row)) rows.push(row);
    }
  }
  return rows;
}

/** Each cell once, those that reach down from rows above included. */
function ownCells(cells: readonly (Element | undefined)[]): Element[] {
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

import { findEmails } from '../email.ts';
import { elementText, labelText } from '../text.ts';
import { spread, type TableView } from './table-view.ts';

const isVisible = (element: Element) => element.checkVisibility();

/** A row that only names columns: all header cells, or (where the table has none) labels above a column of addresses. */
function isHeaderRow(row: HTMLTableRowElement): boolean {
  if (row.parentElement?.tagName === 'THEAD') return true;
  return row.cells.length > 1 && [...row.cells].every((cell) => cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row');
}

function looksLikeLabels(row: HTMLTableRowElement, next: HTMLTableRowElement): boolean {
  const texts = [...row.cells].map((cell) => elementText(cell, 400));
  if (texts.length < 2 || texts.length !== next.cells.length) return false;
  if (texts.some((text) => text.length > 60 || findEmails(text).length > 0 || /\d{3}/.test(text))) return false;
  return texts.filter((text) => text !== '').length > 1 && [...next.cells].some((cell) => findEmails(elementText(cell, 400)).length > 0);
}

/** Several header rows (groups above columns) become one label a column: the lowest that says something. */
function headerTexts(rows: readonly HTMLTableRowElement[]): string[] {
  const headers: string[] = [];
  let carried: { cell: Element; rows: number; column: number }[] = [];
  for (const row of rows) {
    const base: (Element | undefined)[] = [];
    for (const { cell, column } of carried) base[column] = cell;
    const cells = spread(row.cells, base);
    carried = carried.map((item) => ({ ...item, rows: item.rows - 1 })).filter((item) => item.rows > 0);
    cells.forEach((cell, column) => {
      if (!cell) return;
      const text = labelText(cell);
      if (text !== '') headers[column] = text;
      const span = (cell as HTMLTableCellElement).rowSpan;
      if (span > 1 && cell.parentElement === row) carried.push({ cell, rows: span - 1, column });
    });
  }
  return Array.from(headers, (text) => text ?? '');
}

/** Cells of a row by column, with cells of earlier rows that reach down into it (`rowspan`). */
function cellsReader(rows: readonly HTMLTableRowElement[]): (row: Element) => readonly (Element | undefined)[] {
  if (!rows.some((row) => [...row.cells].some((cell) => cell.rowSpan > 1))) {
    return (row) => spread((row as HTMLTableRowElement).cells);
  }
  const laidOut = new Map<Element, readonly (Element | undefined)[]>();
  let reaching: { cell: HTMLTableCellElement; column: number; rows: number }[] = [];
  for (const row of rows) {
    const base: (Element | undefined)[] = [];
    for (const { cell, column } of reaching) base[column] = cell;
    reaching = reaching.map((item) => ({ ...item, rows: item.rows - 1 })).filter((item) => item.rows > 0);
    const cells = spread(row.cells, base);
    cells.forEach((cell, column) => {
      if (cell instanceof HTMLTableCellElement && cell.parentElement === row && cell.rowSpan > 1) {
        reaching.push({ cell, column, rows: Math.min(cell.rowSpan, 1_000) - 1 });
      }
    });
    laidOut.set(row, cells);
  }
  return (row) => laidOut.get(row) ?? spread((row as HTMLTableRowElement).cells);
}

/** How deep around a table its sticky header may stand in an element of its own. */
const stickyLevels = 4;

/** A table of headers alone with as many columns stands above this one: a sticky header in an element of its own. */
function headersElsewhere(table: HTMLTableElement, columns: number): string[] {
  let around: Element | null = table;
  for (let level = 0; level < stickyLevels && around?.parentElement; level++) {
    around = around.parentElement;
    for (const other of around.querySelectorAll('table')) {
      if (other === table || other.contains(table) || table.contains(other)) continue;
      const rows = [...other.rows];
      const headerRows = rows.filter(isHeaderRow);
      if (headerRows.length === 0 || headerRows.length < rows.length) continue;
      const texts = headerTexts(headerRows);
      if (texts.length === columns) return texts;
    }
  }
  return [];
}

/** Every visible `<table>` below `root` that holds rows or headers, innermost ones included. */
export function findHtmlTables(root: ParentNode): TableView[] {
  const views: TableView[] = [];
  for (const table of root.querySelectorAll('table')) {
    if (!isVisible(table)) continue;
    const all = [...table.rows];
    const labelled = all.filter(isHeaderRow);
    const [first, second] = all;
    const headerRows = labelled.length > 0 ? labelled : first && second && looksLikeLabels(first, second) ? [first] : [];
    const rows = all.filter((row) => !headerRows.includes(row) && row.cells.length > 0 && row.parentElement?.tagName !== 'TFOOT' && isVisible(row));
    const cells = cellsReader(rows);
    const width = rows[0] ? cells(rows[0]).length : 0;
    const headers = headerRows.length > 0 ? headerTexts(headerRows) : headersElsewhere(table, width);
    if (headers.length === 0 && rows.length === 0) continue;
    const declared = Number(table.getAttribute('aria-rowcount'));
    views.push({
      element: table,
      make: 'table',
      headers,
      rows,
      cells,
      declaredRows: declared > 0 ? Math.max(declared - headerRows.length, 0) : null,
      busy: table.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

import { labelText } from '../text.ts';
import { spread, type TableView } from './table-view.ts';

const containers = '[role="table"], [role="grid"], [role="treegrid"]';
const cellRoles = '[role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';

/** Rows and cells belong to the nearest grid around them: grids nest as tables do. */
function own(container: Element, selector: string, boundary: string): Element[] {
  return [...container.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(boundary) === container);
}

/** Cells by column: by `aria-colindex` where the grid gives it (columns out of view are not in the document), else in order. */
function cellsByColumn(row: Element): (Element | undefined)[] {
  const cells = own(row, cellRoles, '[role="row"]');
  const placed: (Element | undefined)[] = [];
  for (const cell of cells) {
    const index = Number(cell.getAttribute('aria-colindex'));
    if (!Number.isInteger(index) || index < 1 || index > 1_000) return spread(cells);
    placed[index - 1] = cell;
  }
  return Array.from(placed);
}

/** Every visible ARIA table, grid or treegrid below `root` that is not an HTML table (WAI-ARIA 1.2). */
export function findAriaTables(root: ParentNode): TableView[] {
  const views: TableView[] = [];
  for (const container of root.querySelectorAll(containers)) {
    if (container.tagName === 'TABLE' || !container.checkVisibility()) continue;
    const allRows = own(container, '[role="row"]', containers);
    const isHeader = (row: Element) => {
      const cells = own(row, cellRoles, '[role="row"]');
      return cells.length > 0 && cells.every((cell) => cell.getAttribute('role') === 'columnheader');
    };
    const headerRows = allRows.filter(isHeader);
    const headers: string[] = [];
    for (const row of headerRows) {
      cellsByColumn(row).forEach((cell, column) => {
        const text = cell ? labelText(cell) : '';
        if (text !== '') headers[column] = text;
      });
    }
    const rows = allRows.filter((row) => !headerRows.includes(row) && row.checkVisibility());
    if (headers.length === 0 && rows.length === 0) continue;
    const declared = Number(container.getAttribute('aria-rowcount'));
    views.push({
      element: container,
      make: 'grid',
      headers: Array.from(headers, (text) => text ?? ''),
      rows,
      cells: cellsByColumn,
      // The header row counts in aria-rowcount; −1 says that the number is not known.
      declaredRows: declared > 0 ? Math.max(declared - headerRows.length, 0) : null,
      busy: container.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

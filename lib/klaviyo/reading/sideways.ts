import type { TableView } from '../tables/table-view.ts';
import { mayScroll } from './scroller.ts';

/** Room beside the last cell of a row in which another column would stand, in pixels. */
const roomForColumn = 60;

/** What scrolls a list sideways: the nearest element that can; `null` where nothing does. */
export function sidewaysScrollerOf(list: Element): Element | null {
  for (const around of mayScroll(list)) {
    if (around.scrollWidth <= around.clientWidth + 2 || around.clientWidth === 0) continue;
    if (/auto|scroll|overlay/.test(getComputedStyle(around).overflowX)) return around;
  }
  return null;
}

/**
 * Does a grid leave the columns out that are not in sight? Then it scrolls sideways, and declares more columns than its
 * rows have cells (`aria-colcount`), or keeps room beside them.
 */
export function hidesColumns(table: TableView): boolean {
  const [row] = table.rows;
  if (!row || table.make === 'blocks') return false;
  const cells = [...new Set(table.cells(row))].filter((cell) => cell !== undefined);
  const declared = Number(table.element.closest('[aria-colcount]')?.getAttribute('aria-colcount') ?? 0);
  if (declared > 0 && declared <= cells.length) return false;
  // A row that the grid has replaced meanwhile stands in nothing any more; its cells still tell.
  if (!row.isConnected) return declared > cells.length;
  if (sidewaysScrollerOf(row) === null) return false;
  if (declared > cells.length) return true;
  const ends = cells.map((cell) => cell.getBoundingClientRect().right);
  return ends.length > 0 && row.getBoundingClientRect().right - Math.max(...ends) > roomForColumn;
}

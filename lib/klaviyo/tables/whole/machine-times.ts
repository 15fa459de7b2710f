import { parseDate } from '../../dates.ts';
import { elementText } from '../../text.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked whether their times are relative. */
const askedRows = 8;

/** A relative time is short: "2 days ago", "vor 3 Std.", "어제". */
const longest = 40;

const carrying = 'time[datetime], [title], [data-tooltip], [data-time], [data-date], [data-timestamp], [aria-label]';

/** The moment that a cell gives to machines or in a tooltip, where it shows a person a relative time; else `null`. */
function machineTime(cell: Element): string | null {
  if (elementText(cell, longest + 1).length > longest) return null;
  for (const carrier of [cell, ...cell.querySelectorAll(carrying)]) {
    for (const name of [
      'datetime',
      'title',
      'data-tooltip',
      'data-time',
      'data-date',
      'data-timestamp',
      'aria-label',
    ]) {
      const text = carrier.getAttribute(name);
      if (text && text.length <= 80 && parseDate(text, carrier.ownerDocument.documentElement.lang) !== null)
        return text;
    }
  }
  return null;
}

/** Columns that show relative times and carry the moments beside them. */
function relativeColumns(view: TableView): number[] {
  const counts = new Map<number, { filled: number; relative: number }>();
  for (const row of view.rows.slice(0, askedRows)) {
    view.cells(row).forEach((cell, column) => {
      const text = cell ? elementText(cell, longest + 1) : '';
      if (!cell || text === '' || text.length > longest) return;
      const count = counts.get(column) ?? { filled: 0, relative: 0 };
      counts.set(column, count);
      count.filled++;
      if (!text.includes('@') && parseDate(text, 'de') === null && machineTime(cell) !== null) count.relative++;
    });
  }
  return [...counts].filter(([, { filled, relative }]) => relative > filled / 2).map(([column]) => column);
}

/** A view whose relative times ("2 hours ago") are the moments that their elements carry (`<time datetime>`, a tooltip). */
export function withMachineTimes(view: TableView): TableView {
  const columns = relativeColumns(view);
  if (columns.length === 0) return view;
  return {
    ...view,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const column of columns) {
        const cell = cells[column];
        const moment = cell ? machineTime(cell) : null;
        if (moment === null) continue;
        const part = row.ownerDocument.createElement('span');
        part.textContent = moment;
        cells[column] = part;
      }
      return cells;
    },
  };
}

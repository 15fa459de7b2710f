import { isTimeOfDay, parseDate } from '../../dates.ts';
import { elementText } from '../../text.ts';
import { parseDayHeading } from '../../words/day-heading.ts';
import { rowLines } from '../rows/row-lines.ts';
import { headedBy } from '../table-title.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked what time they say; those of one table are made alike. */
const askedRows = 8;

/** A text that is longer is no time. */
const longest = 60;

/** The column of times of day; `null` where a row has a date of its own, and −1 where rows have neither. */
function timeColumn(view: TableView): number | null {
  let column = -1;
  for (const row of view.rows.slice(0, askedRows)) {
    for (const [index, cell] of view.cells(row).entries()) {
      const text = cell ? elementText(cell, longest + 1) : '';
      if (text.length > longest) continue;
      if (parseDate(text) !== null || cell?.querySelector('time[datetime]')) return null;
      if (column < 0 && isTimeOfDay(text)) column = index;
    }
  }
  return column;
}

/** The only time of day among the texts of a card. */
function timeAmong(lines: readonly string[]): string {
  const [time = '', ...others] = lines.filter(isTimeOfDay);
  return others.length === 0 ? time : '';
}

/** A view whose rows have the day of the heading that they stand below: "Friday, May 1, 2026" above "10:02 AM". */
export function withHeadedDays(view: TableView): TableView {
  if (view.rows.length === 0) return view;
  const column = timeColumn(view);
  if (column === null) return view;
  const dayOf = headedBy(view, parseDayHeading);
  // Above rows without any time a date may be the name of the message.
  const isGrouped = () => view.asides.some((aside) => parseDayHeading(elementText(aside, 200)) !== null);
  const isTimed = () => view.rows.slice(0, askedRows).every((row) => timeAmong(rowLines(row)) !== '');
  if (!dayOf || (column < 0 && !isGrouped() && !isTimed())) return view;
  const width = Math.max(view.headers.length, ...view.rows.slice(0, askedRows).map((row) => view.cells(row).length));
  const headers = Array.from({ length: width }, (_, index) => view.headers[index] ?? '');
  return {
    ...view,
    headers: column < 0 ? [...headers, 'Date'] : view.headers,
    cells: (row) => {
      const cells = [...view.cells(row)];
      const day = dayOf(row);
      const cell = cells[column];
      const ofCell = cell ? elementText(cell, longest) : '';
      const time = column < 0 ? timeAmong(rowLines(row)) : ofCell;
      if (day === null || (time !== '' && !isTimeOfDay(time))) return cells;
      const part = row.ownerDocument.createElement('span');
      part.textContent = `${day} ${time}`.trim();
      cells[column < 0 ? width : column] = part;
      return cells;
    },
  };
}

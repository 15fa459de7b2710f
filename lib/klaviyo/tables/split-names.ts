import { nameText } from '../person-name.ts';
import { parseNamePart } from '../words/name-part.ts';
import type { TableView } from './table-view.ts';

/** A view in which first and last names in columns of their own are one name, in the place of the first. */
export function withWholeNames(view: TableView): TableView {
  const parts = view.headers.map(parseNamePart);
  const [given, family] = [parts.indexOf('given'), parts.indexOf('family')];
  if (given < 0 || family < 0 || parts.filter((part) => part !== null).length !== 2) return view;
  return {
    ...view,
    headers: view.headers.map((header, column) => (column === given ? 'Name' : column === family ? '' : header)),
    cells: (row) => {
      const cells = [...view.cells(row)];
      const whole = row.ownerDocument.createElement('span');
      whole.textContent = [cells[given], cells[family]]
        .map((cell) => (cell ? nameText(cell, 200, null) : ''))
        .join(' ');
      cells[given] = whole;
      cells[family] = undefined;
      return cells;
    },
  };
}

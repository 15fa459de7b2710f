import { nameText } from '../../person-name.ts';
import { joinName, nameColumns } from '../../words/name-part.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked whether the halves are names at all: "First" and "Last" may be dates. */
const askedRows = 10;

const textOf = (cell: Element | undefined) => (cell ? nameText(cell, 200, null) : '');

/** A view in which first and last names in columns of their own are one name, in the column of the first names. */
export function withWholeNames(view: TableView): TableView {
  const columns = nameColumns(view.headers);
  if (!columns) return view;
  const { given, family } = columns;
  const isName = (row: Element) => {
    const cells = view.cells(row);
    return !/\d/.test(textOf(cells[given]) + textOf(cells[family]));
  };
  if (!view.rows.slice(0, askedRows).every(isName)) return view;
  return {
    ...view,
    headers: view.headers.map((header, column) => (column === given ? 'Name' : column === family ? '' : header)),
    cells: (row) => {
      const cells = [...view.cells(row)];
      const whole = row.ownerDocument.createElement('span');
      whole.textContent = joinName(textOf(cells[given]), textOf(cells[family]));
      cells[given] = whole;
      cells[family] = undefined;
      return cells;
    },
  };
}

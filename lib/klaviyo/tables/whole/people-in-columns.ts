import { findEmails, readEmail } from '../../email.ts';
import { labelText } from '../../text.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import type { ColumnRole } from '../../words/labels.ts';
import type { TableView } from '../table-view.ts';

/** A table of fields has few rows; longer ones have a person in each. */
const mostFields = 20;

/** Facts of which one must stand among the fields: names and addresses alone are a list of contacts. */
const telling: readonly ColumnRole[] = ['type', 'category', 'reason'];

const holdsAddress = (cell: Element | undefined) => cell !== undefined && readEmail(cell).status === 'one';

/**
 * A view that is turned where a person stands in each column, and the names of the fields in the first: one row a person
 * again. The addresses may stand in a row of their own or above the columns, where headers stand.
 */
export function withPeopleInRows(view: TableView): TableView {
  const { rows, headers } = view;
  const [first] = rows;
  if (!first || rows.length > mostFields) return view;
  const cells = rows.map((row) => view.cells(row));
  const width = Math.max(...cells.map(({ length }) => length));
  if (width < 3) return view;
  const labels = cells.map(([label]) => (label ? labelText(label) : ''));
  const roles = labels.map((label) => (label === '' ? undefined : parseColumnLabel(label)?.role));
  if (!roles.some((role) => role !== undefined && telling.includes(role))) return view;
  const people = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const isHeaded = people.every((column) => findEmails(headers[column] ?? '').length === 1);
  const ofAddresses = cells.findIndex((fields) => people.every((column) => holdsAddress(fields[column])));
  if (!isHeaded && ofAddresses < 0) return view;
  const columnOf = new Map<Element, number>();
  for (const column of people) {
    const cell = (cells[ofAddresses] ?? cells[0])?.[column];
    if (cell) columnOf.set(cell, column);
  }
  if (columnOf.size !== people.length) return view;
  return {
    ...view,
    headers: isHeaded ? ['Email', ...labels] : labels,
    rows: [...columnOf.keys()],
    asides: [],
    declaredRows: null,
    cells: (row) => {
      const column = columnOf.get(row) ?? -1;
      const fields = cells.map((values) => values[column]);
      if (!isHeaded) return fields;
      const address = first.ownerDocument.createElement('span');
      address.textContent = findEmails(headers[column] ?? '')[0]?.email ?? '';
      return [address, ...fields];
    },
  };
}

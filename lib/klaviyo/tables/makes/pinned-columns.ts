import type { TableView } from '../table-view.ts';
import { areLevel, besideEach, isLeftOf } from './side-by-side.ts';

type Beside = ReadonlyMap<Element, Element>;

const inverse = (beside: Beside | null): Beside | null => beside && new Map([...beside].map(([row, of]) => [of, row]));

/**
 * For each row of a table the one that another, to its right, has at the same height; `null` where they are no halves of
 * one. One half may hold a row more than the other: of sums that only it words as such.
 */
function rowsBeside(left: TableView, right: TableView): Beside | null {
  const [a, b] = [left.element.getBoundingClientRect(), right.element.getBoundingClientRect()];
  if (!isLeftOf(a, b)) return null;
  if (left.rows.length > right.rows.length) return inverse(besideEach(right.rows, left.rows));
  const inOrder = new Map(left.rows.map((row, index) => [row, right.rows[index] ?? row]));
  return [...inOrder].every(([row, other]) => areLevel(row, other)) ? inOrder : besideEach(left.rows, right.rows);
}

function joined(left: TableView, right: TableView, beside: Beside): TableView {
  const width = left.rows
    .slice(0, 5)
    .reduce((most, row) => Math.max(most, left.cells(row).length), left.headers.length);
  return {
    ...left,
    rows: left.rows.filter((row) => beside.has(row)),
    headers: [...Array.from({ length: width }, (_, column) => left.headers[column] ?? ''), ...right.headers],
    cells: (row) => {
      const [own, other] = [left.cells(row), beside.get(row)];
      return [...Array.from({ length: width }, (_, column) => own[column]), ...(other ? right.cells(other) : [])];
    },
    busy: left.busy || right.busy,
  };
}

/** The two halves of one table as one, whichever stands to the left; `null` where they are none. */
function whole(view: TableView, other: TableView): TableView | null {
  const lengths = [view.rows.length, other.rows.length] as const;
  if (Math.min(...lengths) === 0 || Math.abs(lengths[0] - lengths[1]) > 1) return null;
  const after = rowsBeside(view, other);
  if (after) return joined(view, other, after);
  const before = rowsBeside(other, view);
  return before && joined(other, view, before);
}

/**
 * Columns that stay while others scroll are often a table of their own beside the rest: the halves of such tables
 * become one view. Layout is asked only of tables with about as many rows as another.
 */
export function joinPinnedColumns(tables: readonly TableView[]): TableView[] {
  const left = [...tables];
  const found: TableView[] = [];
  for (let view = left.shift(); view; view = left.shift()) {
    for (let index = 0; index < left.length; index++) {
      const other = left[index];
      const both: TableView | null = other ? whole(view, other) : null;
      if (!both) continue;
      view = both;
      left.splice(index, 1);
      index = -1;
    }
    found.push(view);
  }
  return found;
}

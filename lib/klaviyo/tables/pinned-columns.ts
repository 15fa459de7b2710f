import { isLeftOf, isLevel } from './side-by-side.ts';
import type { TableView } from './table-view.ts';

/** Do two tables stand beside one another, each row of one at the height of the other's? */
function areBeside(left: TableView, right: TableView): boolean {
  const [a, b] = [left.element.getBoundingClientRect(), right.element.getBoundingClientRect()];
  if (!isLeftOf(a, b)) return false;
  const places = [0, Math.floor(left.rows.length / 2), left.rows.length - 1];
  return places.every((index) => {
    const [here, there] = [left.rows[index], right.rows[index]];
    if (!here || !there) return false;
    const [p, q] = [here.getBoundingClientRect(), there.getBoundingClientRect()];
    return isLevel(p.top, q.top) && isLevel(p.bottom, q.bottom);
  });
}

function joined(left: TableView, right: TableView): TableView {
  const width = left.rows
    .slice(0, 5)
    .reduce((most, row) => Math.max(most, left.cells(row).length), left.headers.length);
  const beside = new Map(left.rows.map((row, index) => [row, right.rows[index]]));
  return {
    ...left,
    headers: [...Array.from({ length: width }, (_, column) => left.headers[column] ?? ''), ...right.headers],
    cells: (row) => {
      const [own, other] = [left.cells(row), beside.get(row)];
      return [...Array.from({ length: width }, (_, column) => own[column]), ...(other ? right.cells(other) : [])];
    },
    busy: left.busy || right.busy,
  };
}

/**
 * Columns that stay while others scroll are often a table of their own beside the rest: the halves of such tables
 * become one view. Layout is asked only of tables with as many rows as another.
 */
export function joinPinnedColumns(tables: readonly TableView[]): TableView[] {
  const left = [...tables];
  const whole: TableView[] = [];
  for (let view = left.shift(); view; view = left.shift()) {
    for (let other = takeBeside(view, left); other; other = takeBeside(view, left))
      view = areBeside(view, other) ? joined(view, other) : joined(other, view);
    whole.push(view);
  }
  return whole;
}

/** Takes the other half of a view out of the rest. */
function takeBeside(view: TableView, rest: TableView[]): TableView | undefined {
  const place = rest.findIndex(
    (other) =>
      view.rows.length > 0 &&
      other.rows.length === view.rows.length &&
      (areBeside(view, other) || areBeside(other, view)),
  );
  return place < 0 ? undefined : rest.splice(place, 1)[0];
}

import { elementText } from '../../text.ts';
import { childrenOf, type TableView } from '../table-view.ts';

/** Rows that are asked whether their cells are drawn twice; those of one table are made alike. */
const askedRows = 8;

/** Most elements that draw the same for different widths of the screen. */
const mostVariants = 4;

/** The one of several elements saying the same that a cell's text is read from; `null` where the cell says it once. */
function oneOfTwice(cell: Element): Element | null {
  let place = cell;
  for (let children = childrenOf(place); ; children = childrenOf(place)) {
    const [first, ...others] = children;
    const text = first ? elementText(first) : '';
    if (!first || place.shadowRoot || (others.length === 0 && text !== elementText(place))) return null;
    if (others.length > 0) {
      const isTwice =
        children.length <= mostVariants && text !== '' && others.every((child) => elementText(child) === text);
      const saysNoMore = isTwice && elementText(place) === children.map(() => text).join(' ');
      return saysNoMore ? (children.find((child) => child.checkVisibility()) ?? first) : null;
    }
    place = first;
  }
}

/** A view whose cells say once what they draw twice, for a wide screen and for a narrow one. */
export function withSingleTexts(view: TableView): TableView {
  const counts = new Map<number, { filled: number; twice: number }>();
  for (const row of view.rows.slice(0, askedRows)) {
    view.cells(row).forEach((cell, column) => {
      if (!cell || cell.firstElementChild === null) return;
      const count = counts.get(column) ?? { filled: 0, twice: 0 };
      counts.set(column, count);
      count.filled++;
      if (oneOfTwice(cell)) count.twice++;
    });
  }
  const columns = [...counts].filter(([, { filled, twice }]) => twice > filled / 2).map(([column]) => column);
  if (columns.length === 0) return view;
  return {
    ...view,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const column of columns) {
        const cell = cells[column];
        if (cell) cells[column] = oneOfTwice(cell) ?? cell;
      }
      return cells;
    },
  };
}

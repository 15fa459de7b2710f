/**
 * A table as the reader sees it, whatever it is made of: a header text for each column, and rows that give the cell
 * of each column. Columns are counted after spans are laid out, so `cells(row)[i]` stands below `headers[i]`.
 */
export interface TableView {
  readonly element: Element;
  readonly make: 'table' | 'grid';
  /** Header labels, the parts of each on lines of their own (`labelText`); empty where the table has none. */
  readonly headers: readonly string[];
  readonly rows: readonly Element[];
  /** Cells of one of `rows` by column; `undefined` where a row has none there. */
  readonly cells: (row: Element) => readonly (Element | undefined)[];
  /** Data rows that the page itself declares (`aria-rowcount` less the header), or `null`. */
  readonly declaredRows: number | null;
  /** The page says that rows are still on their way (`aria-busy`). */
  readonly busy: boolean;
}

/** Lays out one row's cells by column, honouring `colspan`. */
export function spread(cells: Iterable<Element>, carried?: readonly (Element | undefined)[]): (Element | undefined)[] {
  const columns: (Element | undefined)[] = carried ? [...carried] : [];
  let column = 0;
  for (const cell of cells) {
    while (columns[column] !== undefined) column++;
    const span = Math.min(Math.max((cell as HTMLTableCellElement).colSpan || Number(cell.getAttribute('aria-colspan')) || 1, 1), 100);
    for (let i = 0; i < span; i++) columns[column + i] = cell;
    column += span;
  }
  return columns;
}

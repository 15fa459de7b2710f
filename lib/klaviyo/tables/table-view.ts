import { firstLine } from '../text.ts';

/**
 * A table as the reader sees it, whatever it is made of: a header text for each column, and rows that give the cell
 * of each column. Columns are counted after spans are laid out, so `cells(row)[i]` stands below `headers[i]`.
 */
export interface TableView {
  readonly element: Element;
  readonly make: 'table' | 'grid' | 'blocks';
  /** Header labels, the parts of each on lines of their own (`labelText`); empty where the table has none. */
  readonly headers: readonly string[];
  readonly rows: readonly Element[];
  /** Rows that reach over the columns and are no records: headings of groups, opened details, messages, spacers. */
  readonly asides: readonly Element[];
  /** Cells of one of `rows` by column; `undefined` where a row has none there. */
  readonly cells: (row: Element) => readonly (Element | undefined)[];
  /** Rows whose first cell, that of the first column, held an `@` when they were found; absent where nobody asked. */
  readonly addressed?: ReadonlySet<Element>;
  /** Data rows that the page itself declares (`aria-rowcount` less the header), or `null`. */
  readonly declaredRows: number | null;
  /** The page says that rows are still on their way (`aria-busy`). */
  readonly busy: boolean;
}

/** What the headers of these tables say, for telling a person what was seen. */
export function shownHeaders(tables: readonly TableView[]): string[] {
  return tables.flatMap(({ headers }) => headers.map(firstLine));
}

/** Lays out one row's cells by column, honouring `colspan`. */
export function spread(cells: Iterable<Element>, carried?: readonly (Element | undefined)[]): (Element | undefined)[] {
  const columns: (Element | undefined)[] = carried ? [...carried] : [];
  let column = 0;
  for (const cell of cells) {
    while (columns[column] !== undefined) column++;
    const span = spanOf(cell);
    for (let i = 0; i < span; i++) columns[column + i] = cell;
    column += span;
  }
  return columns;
}

/** Columns that a cell covers; a hundred at most, however many a hostile page says. */
export function spanOf(cell: Element): number {
  const span = (cell as HTMLTableCellElement).colSpan || Number(cell.getAttribute('aria-colspan')) || 1;
  return Math.min(Math.max(span, 1), 100);
}

/** An element's children: quicker than any collection where this is asked ten thousand times. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** Does a row reach over the columns of its table instead of filling them? Then it is no record. */
export function isAside(cells: readonly Element[], columns: number): boolean {
  if (columns < 2 || cells.length >= columns) return false;
  if (cells.length === 1) return true;
  return columns > 2 && cells.some((cell) => spanOf(cell) > columns / 2);
}

/** The rows that a page declares beside its header rows; −1 and nonsense say that the number is not known. */
export function declaredRowsOf(container: Element, headerRows: number): number | null {
  const declared = Number(container.getAttribute('aria-rowcount'));
  return Number.isSafeInteger(declared) && declared > 0 ? Math.max(declared - headerRows, 0) : null;
}

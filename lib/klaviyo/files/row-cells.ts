import { isNobody, saysAbsent } from '../words/absent.ts';
import { joinName } from '../words/name-part.ts';
import { cellText } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import type { FileRole } from './file-labels.ts';

/** The cells of one row by what they hold. */
export type RowCells = (role: FileRole, longest?: number) => string;

/** The name in a row, of both its halves where these have columns of their own. */
export function nameIn(columns: FileColumns, cells: readonly string[], cell: RowCells): string {
  const { nameColumns: halves, index } = columns;
  if (!halves || (index.name !== halves.given && index.name !== halves.family)) {
    const name = cell('name', 200);
    return isNobody(name) ? '' : name;
  }
  const [given, family] = [halves.given, halves.family].map((column) => cellText(cells[column], 200));
  const [first = '', last = ''] = [given, family].map((part = '') => (isNobody(part) ? '' : part));
  return joinName(first, last);
}

/**
 * Reads a row's cells by role; `null` where the row has another number of cells than the headers, so that nobody knows
 * which cell is which. A row that ends early is sound as long as all that is known of it is there.
 */
export function rowCells({ index, twins }: FileColumns, width: number): (cells: readonly string[]) => RowCells | null {
  const needed = Math.max(-1, ...Object.values(index));
  return (cells) => {
    if (cells.length <= needed || (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')))
      return null;
    return (role, longest) => {
      const column = index[role];
      if (column === undefined) return '';
      const texts = [column, ...(twins?.get(column) ?? [])].map((at) => cellText(cells[at], longest));
      return texts.find((text) => text !== '' && !saysAbsent(text)) ?? '';
    };
  };
}

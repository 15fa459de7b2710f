import { cellText } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import type { FileRole } from './file-labels.ts';

const absent = /^(?:[-–—−]+|n\/?a|none|null|undefined|nan)$/i;

/** The cells of one row by what they hold. */
export type RowCells = (role: FileRole, longest?: number) => string;

/**
 * Reads a row's cells by role; `null` where the row has another number of cells than the headers, so that nobody knows
 * which cell is which. A row that ends early is sound as long as all that is known of it is there.
 */
export function rowCells({ index }: FileColumns, width: number): (cells: readonly string[]) => RowCells | null {
  const needed = Math.max(-1, ...Object.values(index));
  return (cells) => {
    if (cells.length <= needed || (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')))
      return null;
    return (role, longest) => {
      const column = index[role];
      const text = column === undefined ? '' : cellText(cells[column], longest);
      return absent.test(text) ? '' : text;
    };
  };
}

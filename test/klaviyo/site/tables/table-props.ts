import type { ReactNode } from 'react';

export interface Column {
  key: string;
  label: string;
  /** Figures stand at the right. */
  numeric?: boolean;
  /** In pixels; long texts wrap at this width or wider. */
  minWidth?: number | undefined;
  /** In the document, out of sight. */
  hidden?: boolean;
}

export interface Row {
  key: string;
  /** From 1, over all pages. */
  position: number;
  /** One per column, in their order; a value that is not there is absent. */
  cells: readonly ReactNode[];
}

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

/** What every make of table shows, however it is marked up. */
export interface TableProps {
  label: string;
  columns: readonly Column[];
  /** Absent while the data is on its way. */
  rows?: readonly Row[] | undefined;
  /** Rows on all pages, as far as the page shall tell; absent when all there are are shown. */
  total?: number | null;
  /** Absent: the table cannot be sorted. */
  sort?: undefined | { by: Sort | null; onChange(key: string): void };
}

/** What of the width is a column's: its pixels at least, and that much of what is left over. */
export const shareOf = ({ numeric, minWidth = numeric ? 90 : 120 }: Column) => minWidth;

/** Column widths of the makes that are laid out as a CSS grid. */
export const tracksOf = (columns: readonly Column[]) => ({
  gridTemplateColumns: columns.map((column) => `minmax(${shareOf(column)}px, ${shareOf(column)}fr)`).join(' '),
});

/** Grey bars stand in for this many rows until there are some. */
export const skeletonRows = Array.from({ length: 8 }, (_, index) => index);

export const ariaSort = (column: Column, sort: TableProps['sort']) => {
  if (!sort) return undefined;
  if (sort.by?.key !== column.key) return 'none';
  return sort.by.direction === 'asc' ? 'ascending' : 'descending';
};

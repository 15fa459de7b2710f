import { isValidElement, type ReactNode } from 'react';
import type { TableProps } from '../table-props.ts';

/** A row as libraries take it: texts by column, and an `id`. */
export type TextRow = Readonly<Record<string, string>>;

/** The rows as mere texts; a value that is not there is an empty one. */
export function textRows({ columns, rows = [] }: TableProps): TextRow[] {
  return rows.map(({ key, cells }) => ({
    ...Object.fromEntries(columns.map((column, index) => [column.key, plainText(cells[index])])),
    id: key,
  }));
}

/** What a reader would see of a node that is made of elements; components are not rendered. */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plainText).filter(Boolean).join(' ');
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : '';
}

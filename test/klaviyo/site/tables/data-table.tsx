import { useAddress } from '../navigation.tsx';
import { parseVariation } from '../variation.ts';
import { GridTable } from './grid-table.tsx';
import { HtmlTable } from './html-table.tsx';
import type { TableProps } from './table-props.ts';

/** A table of the make that the address asks for. */
export function DataTable(props: TableProps) {
  const { table } = parseVariation(useAddress().search);
  if (table === 'grid') return <GridTable {...props} />;
  return <HtmlTable {...props} withHead={table === 'html'} />;
}

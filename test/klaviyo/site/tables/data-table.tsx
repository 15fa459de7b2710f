import type { ReactNode } from 'react';
import { useAddress } from '../navigation.tsx';
import { parseVariation, type Variation } from '../variation.ts';
import { CardList } from './card-list.tsx';
import { GridTable } from './grid-table.tsx';
import { HtmlTable } from './html-table.tsx';
import { isLibraryMake, type LibraryMake } from './libraries/library-makes.ts';
import { LibraryTable } from './libraries/library-tables.tsx';
import { NameplateTable } from './nameplate-table.tsx';
import { NestedTable } from './nested-table.tsx';
import { ShadowRowsTable } from './shadow-rows-table.tsx';
import { ShadowTable } from './shadow-table.tsx';
import { SpanningTable } from './spanning-table.tsx';
import { SplitTable } from './split-table.tsx';
import type { TableProps } from './table-props.ts';
import { TwiceHeadedTable } from './twice-headed-table.tsx';
import { useUnsteadyRows } from './use-unsteady-rows.ts';

const makes: Readonly<Record<Exclude<Variation['table'], LibraryMake>, (props: TableProps) => ReactNode>> = {
  html: HtmlTable,
  nothead: (props) => <HtmlTable {...props} withHead={false} />,
  grid: GridTable,
  divs: (props) => <GridTable {...props} withRoles={false} />,
  cards: CardList,
  split: SplitTable,
  shadow: ShadowTable,
  nameplate: NameplateTable,
  spanning: SpanningTable,
  'twice-headed': TwiceHeadedTable,
  nested: NestedTable,
  'shadow-rows': ShadowRowsTable,
};

/** A table of the make that the address asks for. */
export function DataTable(props: TableProps) {
  const { table } = parseVariation(useAddress().search);
  const { rows, drawing } = useUnsteadyRows(props.rows);
  if (isLibraryMake(table)) return <LibraryTable key={drawing} make={table} {...props} rows={rows} />;
  const Make = makes[table];
  return <Make key={drawing} {...props} rows={rows} />;
}

import type { ReactNode } from 'react';
import { useAddress } from '../navigation.tsx';
import { parseVariation, type Variation } from '../variation.ts';
import { CardList } from './card-list.tsx';
import { GridTable } from './grid-table.tsx';
import { HtmlTable } from './html-table.tsx';
import { NameplateTable } from './nameplate-table.tsx';
import { ShadowTable } from './shadow-table.tsx';
import { SplitTable } from './split-table.tsx';
import type { TableProps } from './table-props.ts';

const makes: Readonly<Record<Variation['table'], (props: TableProps) => ReactNode>> = {
  html: HtmlTable,
  nothead: (props) => <HtmlTable {...props} withHead={false} />,
  grid: GridTable,
  divs: (props) => <GridTable {...props} withRoles={false} />,
  cards: CardList,
  split: SplitTable,
  shadow: ShadowTable,
  nameplate: NameplateTable,
};

/** A table of the make that the address asks for. */
export function DataTable(props: TableProps) {
  const Make = makes[parseVariation(useAddress().search).table];
  return <Make {...props} />;
}

import { useAddress } from '../navigation.tsx';
import { isLibraryMake } from '../tables/libraries/library-makes.ts';
import { parseVariation } from '../variation.ts';
import { InfiniteRows } from './infinite-rows.tsx';
import { MoreRows } from './more-rows.tsx';
import { PagedRows } from './paged-rows.tsx';
import type { RowsProps } from './rows-props.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Rows of an end point with the kind of paging that the address asks for; a library's table pages by itself. */
export function Rows(props: Omit<RowsProps, 'pageSize'>) {
  const { paging, table, pageSize } = parseVariation(useAddress().search);
  const paged = { ...props, pageSize };
  if (paging === 'none' || isLibraryMake(table))
    return <PagedRows pager="none" {...props} pageSize={Number.MAX_SAFE_INTEGER} />;
  if (paging === 'more') return <MoreRows key={props.path} {...paged} />;
  if (paging === 'infinite') return <InfiniteRows key={props.path} {...paged} />;
  if (paging === 'virtual') return <VirtualRows key={props.path} {...paged} />;
  return <PagedRows pager={paging} {...paged} />;
}

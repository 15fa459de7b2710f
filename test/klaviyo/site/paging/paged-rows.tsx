import { useState } from 'react';
import type { RowsAnswer } from '../../rows-answer.ts';
import { useData } from '../load.ts';
import { useAddress } from '../navigation.tsx';
import { DataTable } from '../tables/data-table.tsx';
import { parseVariation } from '../variation.ts';
import { Nobody } from './nobody.tsx';
import { Pager } from './pager.tsx';
import { type RowsProps, rowsOf } from './rows-props.ts';
import { useStaleRows } from './stale-rows.ts';

/** One page of rows at a time; without a pager `pageSize` has to hold them all. */
export function PagedRows({ pager, ...props }: RowsProps & { pager: 'numbered' | 'sized' | 'next' | 'none' }) {
  const { label, view, sort } = props;
  const [pageSize, setPageSize] = useState(props.pageSize);
  const path = `${props.path}&page_size=${pageSize}`;
  const [chosen, setChosen] = useState({ path, page: 1 });
  // What is asked for has changed: back to its first page.
  const page = chosen.path === path ? chosen.page : 1;
  const answer = useData<RowsAnswer>(`${path}&page=${page}`);
  const { isStale, asked } = parseVariation(useAddress().search);
  const own = answer.state === 'ready' ? answer.data : undefined;
  const data = useStaleRows(isStale, `${path}&page=${page}&${asked}`, own);
  return (
    <>
      <DataTable
        label={label}
        columns={view.columns}
        rows={data && rowsOf(data, { view, pageSize })}
        total={pager === 'none' ? undefined : data?.total}
        sort={sort}
      />
      {data?.rows.length === 0 && <Nobody />}
      {data && data.rows.length > 0 && pager !== 'none' && (
        <Pager
          page={data.page}
          pages={data.pages}
          pageSize={pageSize}
          shown={data.rows.length}
          total={data.total}
          numbered={pager !== 'next'}
          {...(pager === 'sized' ? { onPageSize: setPageSize } : {})}
          onPage={(wanted) => setChosen({ path, page: wanted })}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import type { RecipientsAnswer } from '../../answers.ts';
import { useData } from '../load.ts';
import { DataTable } from '../tables/data-table.tsx';
import { Nobody } from './nobody.tsx';
import { Pager } from './pager.tsx';
import { type RowsProps, rowsOf } from './rows-props.ts';

/** One page of rows at a time; without a pager `pageSize` has to hold them all. */
export function PagedRows({ pager, ...props }: RowsProps & { pager: 'numbered' | 'next' | 'none' }) {
  const { path, pageSize, label, view, sort } = props;
  const [chosen, setChosen] = useState({ path, page: 1 });
  // What is asked for has changed: back to its first page.
  const page = chosen.path === path ? chosen.page : 1;
  const answer = useData<RecipientsAnswer>(`${path}&page=${page}`);
  const data = answer.state === 'ready' ? answer.data : undefined;
  return (
    <>
      <DataTable
        label={label}
        columns={view.columns}
        rows={data && rowsOf(data, props)}
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
          numbered={pager === 'numbered'}
          onPage={(wanted) => setChosen({ path, page: wanted })}
        />
      )}
    </>
  );
}

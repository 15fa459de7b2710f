import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';
import { Nobody } from './nobody.tsx';
import type { RowsProps } from './rows-props.ts';
import { useGrownRows } from './use-grown-rows.ts';

const below = styled(
  'LoadMore__Container',
  'display: flex; flex-direction: column; align-items: center; gap: 8px; padding: 14px 2px; color: var(--muted);',
);
const button = styled(
  'LoadMore__Button',
  'padding: 7px 18px; border: 1px solid #cbd2dc; border-radius: 6px; background: #fff; color: var(--ink); cursor: pointer; &:disabled { opacity: .5; cursor: default; }',
);

/** "Load more" below the rows, as long as there are more. */
export function MoreRows(props: RowsProps) {
  const { rows, total, isLoading, more } = useGrownRows(props);
  const { say, count } = useLanguage();
  return (
    <>
      <DataTable label={props.label} columns={props.view.columns} rows={rows} total={total} sort={props.sort} />
      {rows?.length === 0 && <Nobody />}
      {rows && rows.length > 0 && (
        <div className={below}>
          {total !== null && (
            <div>{say('Showing {shown} of {total}', { shown: count(rows.length), total: count(total) })}</div>
          )}
          {more && (
            <button type="button" className={button} disabled={isLoading} onClick={more}>
              {say(isLoading ? 'Loading…' : 'Load more')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

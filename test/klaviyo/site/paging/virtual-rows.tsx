// biome-ignore-all lint/a11y/useFocusableInteractive: a stand-in for careless markup does not manage focus
import { useEffect, useState } from 'react';
import { useLanguage } from '../languages/use-language.ts';
import { useAddress } from '../navigation.tsx';
import { styled } from '../styled.ts';
import { HeaderText } from '../tables/cell-parts.tsx';
import { cell, line } from '../tables/grid-table.tsx';
import { ariaSort, shareOf } from '../tables/table-props.ts';
import { parseVariation } from '../variation.ts';
import { Nobody } from './nobody.tsx';
import type { RowsProps } from './rows-props.ts';
import { useRowPages } from './use-row-pages.ts';
import { rowsByElement, visibleRows } from './visible-rows.ts';

const frame = styled(
  'VirtualGrid__Frame',
  'border: 1px solid var(--line); border-radius: 8px; font-size: 13px; overflow: hidden;',
);
const viewport = styled('VirtualGrid__Viewport', 'position: relative; overflow-y: auto;');
const spacer = styled('VirtualGrid__Spacer', 'position: relative;');
const text = styled('VirtualGrid__Cell', 'overflow: hidden; white-space: nowrap; text-overflow: ellipsis;');

const height = 576;
const rowHeight = 36;
/** How many rows wait for the answer that tells how many there are. */
const unknownCount = 12;

/**
 * A grid in a scroll container that holds only the rows in sight: its row elements are used again for other rows, so
 * that nothing but their texts and places changes. `paging=virtual` with `table=divs` leaves out the roles.
 */
export function VirtualRows({ path, pageSize, label, view, sort }: RowsProps) {
  const { table } = parseVariation(useAddress().search);
  const { say } = useLanguage();
  const { pages, ask } = useRowPages(path, pageSize);
  const [top, setTop] = useState(0);

  const answer = pages.get(1);
  const known = answer === 'loading' ? undefined : answer;
  const count = known?.count ?? unknownCount;
  const visible = visibleRows({ top, height, rowHeight, count });
  const pageOf = (index: number) => Math.floor(index / pageSize) + 1;
  const [firstPage, lastPage] = [pageOf(visible.first), pageOf(visible.first + visible.length - 1)];
  useEffect(() => {
    if (known && count > 0) for (let page = firstPage; page <= lastPage; page++) ask(page);
  }, [known, count, firstPage, lastPage, ask]);

  const textsAt = (index: number): (string | undefined)[] => {
    const page = pages.get(pageOf(index));
    const recipient = page === undefined || page === 'loading' ? undefined : page.rows[index % pageSize];
    return recipient ? view.texts(recipient) : view.columns.map(() => say('Loading…'));
  };
  const aria = <T extends object>(attributes: T): Partial<T> => (table === 'divs' ? {} : attributes);
  // Texts end in an ellipsis rather than scroll sideways, which would take them away from under their header.
  const tracks = { gridTemplateColumns: view.columns.map((column) => `minmax(0, ${shareOf(column)}fr)`).join(' ') };
  return (
    <div className={frame}>
      <div
        {...aria({
          role: 'grid',
          'aria-label': label,
          'aria-busy': !known,
          'aria-rowcount': known?.total == null ? -1 : known.total + 1,
          'aria-colcount': view.columns.length,
        })}
      >
        <div {...aria({ role: 'rowgroup' })}>
          <div {...aria({ role: 'row', 'aria-rowindex': 1 })} className={line} style={tracks} data-head>
            {view.columns.map((column, index) => (
              <div
                key={column.key}
                {...aria({ role: 'columnheader', 'aria-colindex': index + 1, 'aria-sort': ariaSort(column, sort) })}
                className={cell}
              >
                <HeaderText column={column} sort={sort} />
              </div>
            ))}
          </div>
        </div>
        <div
          {...aria({ role: 'rowgroup' })}
          className={viewport}
          style={{ height: Math.min(height, Math.max(count, 1) * rowHeight) }}
          onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
          data-testid="recipients-viewport"
        >
          <div {...aria({ role: 'presentation' })} className={spacer} style={{ height: count * rowHeight }}>
            {rowsByElement(visible).map((row, element) => (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: an element is used for one row after another
                key={element}
                {...aria({ role: 'row', 'aria-rowindex': row + 2 })}
                className={line}
                style={{
                  ...tracks,
                  position: 'absolute',
                  width: '100%',
                  height: rowHeight,
                  transform: `translateY(${row * rowHeight}px)`,
                }}
              >
                {textsAt(row).map((value, index) => (
                  <div
                    key={view.columns[index]?.key}
                    {...aria({ role: 'gridcell', 'aria-colindex': index + 1 })}
                    className={`${cell} ${text}`}
                  >
                    {value ?? '—'}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
      {known && count === 0 && <Nobody />}
    </div>
  );
}

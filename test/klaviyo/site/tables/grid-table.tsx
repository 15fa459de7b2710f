// biome-ignore-all lint/a11y/useSemanticElements: a table without table elements is what this file is for
// biome-ignore-all lint/a11y/useFocusableInteractive: nor does a stand-in for careless markup manage focus
import { styled } from '../styled.ts';
import { CellText, HeaderText, SkeletonBar } from './cell-parts.tsx';
import { ariaSort, skeletonRows, type TableProps, tracksOf } from './table-props.ts';

const frame = styled(
  'DataGrid__Frame',
  'overflow-x: auto; font-size: 13px; border: 1px solid var(--line); border-radius: 8px;',
);
export const line = styled(
  'DataGrid__Row',
  'display: grid; border-bottom: 1px solid var(--line); &:last-child { border-bottom: 0; } &[data-head] { background: var(--soft); }',
);
export const cell = styled('DataGrid__Cell', 'padding: 9px 14px; min-width: 0; &[data-numeric] { text-align: right; }');

/** The same table made of `<div>`s; `withRoles`: their ARIA roles alone say what they are, and without them nothing does. */
export function GridTable({
  label,
  columns,
  rows,
  total,
  sort,
  withRoles = true,
}: TableProps & { withRoles?: boolean }) {
  const tracks = tracksOf(columns);
  const aria = <T extends object>(attributes: T): Partial<T> => (withRoles ? attributes : {});
  // -1 is ARIA's word for a number of rows that is not known.
  const all = total === undefined ? rows?.length : total;
  const rowCount = all == null ? -1 : all + 1;
  return (
    <div className={frame}>
      <div
        {...aria({
          role: 'grid',
          'aria-label': label,
          'aria-busy': !rows,
          'aria-rowcount': rowCount,
          'aria-colcount': columns.length,
        })}
      >
        <div {...aria({ role: 'rowgroup' })}>
          <div {...aria({ role: 'row', 'aria-rowindex': 1 })} className={line} style={tracks} data-head>
            {columns.map((column, index) => (
              <div
                key={column.key}
                {...aria({ role: 'columnheader', 'aria-colindex': index + 1, 'aria-sort': ariaSort(column, sort) })}
                className={cell}
                data-numeric={column.numeric || undefined}
              >
                <HeaderText column={column} sort={sort} />
              </div>
            ))}
          </div>
        </div>
        <div {...aria({ role: 'rowgroup' })}>
          {rows?.map(({ key, position, cells }) => (
            <div key={key} {...aria({ role: 'row', 'aria-rowindex': position + 1 })} className={line} style={tracks}>
              {columns.map((column, index) => (
                <div key={column.key} {...aria({ role: 'gridcell', 'aria-colindex': index + 1 })} className={cell}>
                  <CellText column={column}>{cells[index]}</CellText>
                </div>
              ))}
            </div>
          ))}
          {!rows &&
            skeletonRows.map((row) => (
              <div key={row} {...aria({ role: 'row' })} className={line} style={tracks}>
                {columns.map(({ key }) => (
                  <div key={key} {...aria({ role: 'gridcell' })} className={cell}>
                    <SkeletonBar />
                  </div>
                ))}
              </div>
            ))}
        </div>
      </div>
    </div>
  );
}

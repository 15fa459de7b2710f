// biome-ignore-all lint/a11y/useSemanticElements: a table without table elements is what this file is for
// biome-ignore-all lint/a11y/useFocusableInteractive: nor does a stand-in for careless markup manage focus
import { styled } from '../styled.ts';
import { CellText, HeaderText, SkeletonBar } from './cell-parts.tsx';
import { ariaSort, type Column, skeletonRows, type TableProps } from './table-props.ts';

const frame = styled(
  'DataGrid__Frame',
  'overflow-x: auto; font-size: 13px; border: 1px solid var(--line); border-radius: 8px;',
);
const line = styled(
  'DataGrid__Row',
  'display: grid; border-bottom: 1px solid var(--line); &:last-child { border-bottom: 0; } &[data-head] { background: var(--soft); }',
);
const cell = styled('DataGrid__Cell', 'padding: 9px 14px; min-width: 0; &[data-numeric] { text-align: right; }');

/** The same table made of `<div>`s, which say by their ARIA roles alone what they are. */
export function GridTable({ label, columns, rows, total, sort }: TableProps) {
  const tracks = { gridTemplateColumns: columns.map(track).join(' ') };
  // -1 is ARIA's word for a number of rows that is not known.
  const all = total === undefined ? rows?.length : total;
  const rowCount = all == null ? -1 : all + 1;
  return (
    <div className={frame}>
      <div role="grid" aria-label={label} aria-busy={!rows} aria-rowcount={rowCount} aria-colcount={columns.length}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={line} style={tracks} data-head>
            {columns.map((column, index) => (
              <div
                key={column.key}
                role="columnheader"
                aria-colindex={index + 1}
                aria-sort={ariaSort(column, sort)}
                className={cell}
                data-numeric={column.numeric || undefined}
              >
                <HeaderText column={column} sort={sort} />
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows?.map(({ key, position, cells }) => (
            <div key={key} role="row" aria-rowindex={position + 1} className={line} style={tracks}>
              {columns.map((column, index) => (
                <div key={column.key} role="gridcell" aria-colindex={index + 1} className={cell}>
                  <CellText column={column}>{cells[index]}</CellText>
                </div>
              ))}
            </div>
          ))}
          {!rows &&
            skeletonRows.map((row) => (
              <div key={row} role="row" className={line} style={tracks}>
                {columns.map(({ key }) => (
                  <div key={key} role="gridcell" className={cell}>
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

/** The widest column takes what is left over. */
function track({ numeric, minWidth = numeric ? 90 : 120 }: Column): string {
  return `minmax(${minWidth}px, ${minWidth}fr)`;
}

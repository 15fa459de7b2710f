import { styled } from '../styled.ts';
import { CellText, HeaderText, SkeletonBar } from './cell-parts.tsx';
import { ariaSort, skeletonRows, type TableProps } from './table-props.ts';

const frame = styled('DataTable', 'overflow-x: auto; border: 1px solid var(--line); border-radius: 8px;');
export const whole = styled('Table__StyledTable', 'width: 100%; border-collapse: collapse; font-size: 13px;');
const line = styled('Row__StyledRow', '&:not(:last-child) { border-bottom: 1px solid var(--line); }');
const cell = styled(
  'Cell__StyledCell',
  'padding: 9px 14px; text-align: left; vertical-align: top; &[data-numeric] { text-align: right; }',
);
const head = styled(
  'HeaderCell__StyledHeaderCell',
  'padding: 9px 14px; background: var(--soft); text-align: left; &[data-numeric] { text-align: right; }',
);

/** `withHead`: false puts the headings into plain cells of the first row, with neither `thead` nor `th`. */
export function HtmlTable({ withHead = true, ...props }: TableProps & { withHead?: boolean }) {
  return (
    <div className={frame}>
      <table className={whole} aria-label={props.label} aria-busy={!props.rows}>
        {withHead && (
          <thead>
            <HeaderRow {...props} />
          </thead>
        )}
        <tbody>
          {!withHead && <HeaderRow {...props} withHead={false} />}
          <BodyRows {...props} />
        </tbody>
      </table>
    </div>
  );
}

export function HeaderRow({ columns, sort, withHead = true }: TableProps & { withHead?: boolean }) {
  const HeaderCell = withHead ? 'th' : 'td';
  return (
    <tr className={line}>
      {columns.map((column) => (
        <HeaderCell
          key={column.key}
          className={head}
          hidden={column.hidden}
          data-numeric={column.numeric || undefined}
          {...(withHead ? { scope: 'col', 'aria-sort': ariaSort(column, sort) } : {})}
        >
          <HeaderText column={column} sort={sort} />
        </HeaderCell>
      ))}
    </tr>
  );
}

export function BodyRows({ columns, rows }: TableProps) {
  if (rows) {
    return rows.map(({ key, cells }) => (
      <tr key={key} className={line}>
        {columns.map((column, index) => (
          <td key={column.key} className={cell} hidden={column.hidden} style={{ minWidth: column.minWidth }}>
            <CellText column={column}>{cells[index]}</CellText>
          </td>
        ))}
      </tr>
    ));
  }
  return skeletonRows.map((row) => (
    <tr key={row} className={line}>
      {columns.map(({ key }) => (
        <td key={key} className={cell}>
          <SkeletonBar />
        </td>
      ))}
    </tr>
  ));
}

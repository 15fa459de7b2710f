import { styled } from '../styled.ts';
import { BodyRows, HeaderRow, whole } from './html-table.tsx';
import { type Column, shareOf, type TableProps } from './table-props.ts';

const frame = styled('SplitTable__Frame', 'border: 1px solid var(--line); border-radius: 8px;');
const above = styled('SplitTable__StickyHeader', 'position: sticky; top: 0; z-index: 1; background: var(--soft);');
const fixed = { tableLayout: 'fixed' } as const;

/** The header in a table of its own, which stays in sight above the body's: neither alone is a whole table. */
export function SplitTable(props: TableProps) {
  return (
    <div className={frame}>
      <div className={above}>
        <table className={whole} style={fixed}>
          <Widths columns={props.columns} />
          <thead>
            <HeaderRow {...props} />
          </thead>
        </table>
      </div>
      <div>
        <table className={whole} style={fixed} aria-label={props.label} aria-busy={!props.rows}>
          <Widths columns={props.columns} />
          <tbody>
            <BodyRows {...props} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Widths({ columns }: { columns: readonly Column[] }) {
  const sum = columns.map(shareOf).reduce((total, share) => total + share, 0);
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.key} style={{ width: `${(100 * shareOf(column)) / sum}%` }} />
      ))}
    </colgroup>
  );
}

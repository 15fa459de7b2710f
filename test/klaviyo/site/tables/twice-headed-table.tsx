import { styled } from '../styled.ts';
import { BodyRows, HeaderRow, whole } from './html-table.tsx';
import type { TableProps } from './table-props.ts';

const above = styled('StickyClone__Container', 'position: sticky; top: 0; z-index: 1; background: var(--soft);');

/** A whole table below a copy of its header that stays in sight while one scrolls, as older table plug-ins make it. */
export function TwiceHeadedTable(props: TableProps) {
  const header = (
    <thead>
      <HeaderRow {...props} />
    </thead>
  );
  return (
    <div>
      <div className={above} aria-hidden="true">
        <table className={whole}>{header}</table>
      </div>
      <table className={whole} aria-label={props.label} aria-busy={!props.rows}>
        {header}
        <tbody>
          <BodyRows {...props} />
        </tbody>
      </table>
    </div>
  );
}

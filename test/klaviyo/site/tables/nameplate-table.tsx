import type { ReactNode } from 'react';
import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';
import { HtmlTable } from './html-table.tsx';
import type { TableProps } from './table-props.ts';

const stack = styled('Nameplate__Stack', 'display: flex; flex-direction: column; gap: 1px;');
const first = styled('Nameplate__Primary', 'font-weight: 500;');
const second = styled('Nameplate__Secondary', 'color: var(--muted); font-size: 12px;');

/** A table with two facts in a cell: the name above the address, the type above the category. */
export function NameplateTable(props: TableProps) {
  const { say } = useLanguage();
  const people = merge(props, 'name', 'email', say('Profile'));
  return <HtmlTable {...merge(people, 'type', 'category', say('Bounce type'))} />;
}

/** Puts the columns `above` and `below` into one, in the place of the first of them; without both nothing changes. */
function merge(props: TableProps, above: string, below: string, label: string): TableProps {
  const { columns, rows } = props;
  const indices = [above, below].map((wanted) => columns.findIndex(({ key }) => key === wanted));
  const [upper = -1, lower = -1] = indices;
  if (upper < 0 || lower < 0) return props;
  const place = Math.min(upper, lower);
  const fold = <T,>(items: readonly T[], merged: T) =>
    items.flatMap((item, index) => (index === place ? [merged] : indices.includes(index) ? [] : [item]));
  const minWidth = Math.max(columns[upper]?.minWidth ?? 0, columns[lower]?.minWidth ?? 0);
  return {
    ...props,
    columns: fold(columns, { key: above, label, minWidth }),
    rows: rows?.map((row) => ({
      ...row,
      cells: fold<ReactNode>(
        row.cells,
        <div className={stack}>
          {row.cells[upper] && <div className={first}>{row.cells[upper]}</div>}
          {row.cells[lower] && <div className={second}>{row.cells[lower]}</div>}
        </div>,
      ),
    })),
  };
}

import { styled } from '../styled.ts';
import { CellText, HeaderText } from './cell-parts.tsx';
import { BodyRows, whole } from './html-table.tsx';
import { ariaSort, type Column, type TableProps } from './table-props.ts';

const head = styled(
  'HeaderCell__Spanning',
  'padding: 7px 14px; text-align: left; border-bottom: 1px solid var(--line);',
);

/** A `<table>` with a header of two lines: neighbours of one kind stand below a common heading, the others span both. */
export function SpanningTable(props: TableProps) {
  const groups = groupsOf(props.columns);
  return (
    <table className={whole} aria-label={props.label} aria-busy={!props.rows}>
      <thead>
        <tr>
          {groups.map(({ label, columns: [first, ...more] }) =>
            first && more.length === 0 ? (
              <th key={first.key} className={head} rowSpan={2} scope="col" aria-sort={ariaSort(first, props.sort)}>
                <HeaderText column={first} sort={props.sort} />
              </th>
            ) : (
              <th key={label} className={head} colSpan={more.length + 1} scope="colgroup">
                <CellText column={{ key: label, label }}>{label}</CellText>
              </th>
            ),
          )}
        </tr>
        <tr>
          {groups.flatMap(({ columns }) =>
            columns.length === 1
              ? []
              : columns.map((column) => (
                  <th key={column.key} className={head} scope="col" aria-sort={ariaSort(column, props.sort)}>
                    <HeaderText column={column} sort={props.sort} />
                  </th>
                )),
          )}
        </tr>
      </thead>
      <tbody>
        <BodyRows {...props} />
      </tbody>
    </table>
  );
}

const kinds: readonly { label: string; keys: readonly string[] }[] = [
  { label: 'Recipient', keys: ['email', 'name'] },
  { label: 'Bounce', keys: ['category', 'type', 'reason'] },
];

/** The columns in their order, neighbours of one kind together. */
function groupsOf(columns: readonly Column[]): { label: string; columns: Column[] }[] {
  const groups: { label: string; columns: Column[] }[] = [];
  for (const column of columns) {
    const label = kinds.find(({ keys }) => keys.includes(column.key))?.label ?? column.label;
    const last = groups.at(-1);
    if (last?.label === label) last.columns.push(column);
    else groups.push({ label, columns: [column] });
  }
  return groups;
}

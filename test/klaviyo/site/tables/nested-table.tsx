import { styled } from '../styled.ts';
import { HtmlTable, whole } from './html-table.tsx';
import type { TableProps } from './table-props.ts';

const mark = styled('Nested__Mark', 'width: 8px; background: var(--line);');

/** A `<table>` inside one that is there for the layout alone, with a little table in each cell that holds a mark before its text. */
export function NestedTable(props: TableProps) {
  return (
    <table className={whole} role="presentation">
      <tbody>
        <tr>
          <td>
            <HtmlTable
              {...props}
              rows={props.rows?.map((row) => ({
                ...row,
                cells: row.cells.map((cell, index) =>
                  cell && (props.columns[index]?.key === 'type' || props.columns[index]?.key === 'reason') ? (
                    <table key={props.columns[index]?.key}>
                      <tbody>
                        <tr>
                          <td className={mark} aria-hidden="true" />
                          <td>{cell}</td>
                        </tr>
                      </tbody>
                    </table>
                  ) : (
                    cell
                  ),
                ),
              }))}
            />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

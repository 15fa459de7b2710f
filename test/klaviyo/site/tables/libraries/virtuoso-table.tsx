import { TableVirtuoso } from 'react-virtuoso';
import { styled } from '../../styled.ts';
import type { TableProps } from '../table-props.ts';

const cell = styled(
  'VirtuosoTable__Cell',
  'padding: 8px 12px; text-align: left; vertical-align: top; background: #fff;',
);

/** A `<table>` of react-virtuoso: rows of differing heights, those in sight only, below a header that stays. */
export function VirtuosoTable({ columns, rows }: TableProps) {
  if (!rows) return null;
  return (
    <TableVirtuoso
      style={{ height: 560 }}
      data={rows}
      fixedHeaderContent={() => (
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} className={cell}>
              {label}
            </th>
          ))}
        </tr>
      )}
      itemContent={(_, row) =>
        columns.map(({ key }, index) => (
          <td key={key} className={cell}>
            {row.cells[index]}
          </td>
        ))
      }
    />
  );
}

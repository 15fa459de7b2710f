import { type MappableRole, mappableRoles } from '../../lib/klaviyo/mapping/column-mapping.ts';
import type { TableToMap } from '../../lib/page-requests.ts';
import { maskAddressesIn } from '../mask-address.ts';
import { useMasked } from '../masking.tsx';
import { formatCount, say } from '../words.ts';

export interface ColumnTableProps {
  readonly table: TableToMap;
  readonly columns: readonly (MappableRole | null)[];
  readonly onChoose: (column: number, role: string) => void;
}

/** The first rows of a table as the page shows them, with a choice above each column. */
export function ColumnTable({ table: { headers, rows }, columns, onChoose }: ColumnTableProps) {
  const masked = useMasked();
  const nameOf = (column: number) =>
    headers[column] || say('mapping.columnNumber', { number: formatCount(column + 1) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="mapping-scroll" tabIndex={0} aria-label={say('mapping.rowsLabel')}>
      <table>
        <thead>
          <tr>
            {columns.map((role, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
              <th key={column} scope="col" data-mapped={role !== null}>
                <span className="mapping-header">{nameOf(column)}</span>
                <select
                  value={role ?? ''}
                  aria-label={say('mapping.holds', { column: nameOf(column) })}
                  onChange={({ target }) => onChoose(column, target.value)}
                >
                  <option value="">{say('mapping.role.ignore')}</option>
                  {mappableRoles.map((known) => (
                    <option key={known} value={known}>
                      {say(`mapping.role.${known}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <tr key={row}>
              {cells.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
                <td key={column} data-mapped={columns[column] !== null}>
                  {text === '' ? <span className="muted">—</span> : <bdi>{masked ? maskAddressesIn(text) : text}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

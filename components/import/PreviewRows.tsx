import type { ReactNode } from 'react';
import { cellText } from '../../lib/klaviyo/files/cell-kinds.ts';
import type { Examined } from '../../lib/klaviyo/files/examine-file.ts';
import type { FileLeftOut } from '../../lib/klaviyo/files/left-out.ts';
import { maskAddressesIn } from '../mask-address.ts';
import { useMasked } from '../masking.tsx';
import { formatCount, say } from '../words.ts';

export interface PreviewRowsProps {
  readonly fileName: string;
  readonly examined: Pick<Examined, 'headers' | 'preview' | 'width'>;
  /** How each row would be read; `null` where that cannot be said yet. */
  readonly readings: readonly (FileLeftOut | null)[] | null;
  /** What stands above a column. */
  readonly above?: (column: number) => ReactNode;
}

/** A list export has up to 700 columns; the first ones show what it is. */
const mostColumns = 40;

/** The first rows of a file as they are in it, each with what would become of it. */
export function PreviewRows({ fileName, examined: { headers, preview, width }, readings, above }: PreviewRowsProps) {
  const masked = useMasked();
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => column);
  const textOf = (cell: string | undefined) => {
    const text = cellText(cell, 200);
    return masked ? maskAddressesIn(text) : text;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="import-preview" tabIndex={0} aria-label={`${fileName}: ${say('import.firstRows')}`}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <bdi>
                  {cellText(headers?.[column], 100) || say('mapping.columnNumber', { number: formatCount(column + 1) })}
                </bdi>
                {above?.(column)}
              </th>
            ))}
            {readings && <th scope="col">{say('import.becomes')}</th>}
          </tr>
        </thead>
        <tbody>
          {preview.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <tr key={row}>
              {columns.map((column) => (
                <td key={column}>
                  {textOf(cells[column]) === '' ? <span className="muted">—</span> : <bdi>{textOf(cells[column])}</bdi>}
                </td>
              ))}
              {readings && (
                <td className="import-becomes">
                  {readings[row] ? `✕ ${say(`import.leftOut.${readings[row]}`)}` : `✓ ${say('import.isTaken')}`}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

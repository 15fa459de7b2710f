import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { styled } from '../../styled.ts';
import { shareOf, type TableProps } from '../table-props.ts';

const cell = styled('TanstackTable__Cell', 'padding: 8px 12px; text-align: left; overflow: hidden;');

/** A `<table>` laid out as blocks, as TanStack Virtual's own example has it: rows of measured heights, those in sight only. */
export function TanstackTable({ columns, rows = [] }: TableProps) {
  const viewport = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => 38,
    overscan: 5,
  });
  const widths = columns.map((column) => ({ flex: `${shareOf(column)} 0 0` }));
  return (
    <div ref={viewport} style={{ height: 560, overflow: 'auto', position: 'relative' }}>
      <table style={{ display: 'grid' }}>
        <thead style={{ display: 'grid', position: 'sticky', top: 0, zIndex: 1, background: '#fff' }}>
          <tr style={{ display: 'flex', width: '100%' }}>
            {columns.map(({ key, label }, index) => (
              <th key={key} className={cell} style={widths[index]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ display: 'grid', position: 'relative', height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <tr
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              style={{ display: 'flex', position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}
            >
              {columns.map((column, place) => (
                <td key={column.key} className={cell} style={widths[place]}>
                  {rows[index]?.cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

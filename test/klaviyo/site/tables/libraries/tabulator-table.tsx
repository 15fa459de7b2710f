/// <reference path="./tabulator-tables.d.ts" />
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { shareOf, type TableProps } from '../table-props.ts';
import { type Mount, MountedTable } from './mounted-table.tsx';
import { textRows } from './text-rows.ts';

const mountWith =
  (pagination: boolean): Mount =>
  (element, props) => {
    const table = new TabulatorFull(element, {
      data: textRows(props),
      columns: props.columns.map((column) => ({
        title: column.label,
        field: column.key,
        headerFilter: 'input',
        widthGrow: Math.round(shareOf(column) / 50),
      })),
      layout: 'fitColumns',
      movableColumns: true,
      rowHeader: { formatter: 'rowSelection', titleFormatter: 'rowSelection', headerSort: false, width: 40 },
      ...(pagination
        ? { pagination, paginationSize: 20, paginationSizeSelector: [20, 50, 100], paginationCounter: 'rows' as const }
        : { height: 560 }),
    });
    // Taken away before it is built, it would go on with what is no longer there.
    let isBuilt = false;
    let isGone = false;
    table.on('tableBuilt', () => {
      isBuilt = true;
      if (isGone) table.destroy();
    });
    return () => {
      isGone = true;
      if (isBuilt) table.destroy();
    };
  };
const mountVirtual = mountWith(false);
const mountPaged = mountWith(true);

/** Tabulator with filters in its header and boxes to tick; rows in sight only, or in pages of 20 if `paged`. */
export function TabulatorTable({ paged, ...props }: TableProps & { paged: boolean }) {
  return <MountedTable {...props} mount={paged ? mountPaged : mountVirtual} />;
}

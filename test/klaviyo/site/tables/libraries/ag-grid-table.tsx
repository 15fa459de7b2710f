import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { shareOf, type TableProps } from '../table-props.ts';
import { type Mount, MountedTable } from './mounted-table.tsx';
import { textRows } from './text-rows.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const mountWith =
  (pagination: boolean): Mount =>
  (element, props) => {
    element.style.height = '560px';
    const grid = createGrid(element, {
      columnDefs: props.columns.map((column) => ({
        field: column.key,
        headerName: column.label,
        flex: shareOf(column),
        filter: true,
        floatingFilter: true,
      })),
      rowData: textRows(props),
      rowSelection: { mode: 'multiRow' },
      pagination,
    });
    return () => grid.destroy();
  };
const mountVirtual = mountWith(false);
const mountPaged = mountWith(true);

/** AG Grid with filters in its header and boxes to tick; rows in sight only, in pages of 100 if `paged`. */
export function AgGridTable({ paged, ...props }: TableProps & { paged: boolean }) {
  return <MountedTable {...props} mount={paged ? mountPaged : mountVirtual} />;
}

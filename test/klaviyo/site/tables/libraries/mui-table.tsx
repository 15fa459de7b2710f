import { DataGrid } from '@mui/x-data-grid';
import { shareOf, type TableProps } from '../table-props.ts';
import { textRows } from './text-rows.ts';

/** MUI's data grid with its toolbar, column menus and boxes to tick: rows in sight only, in pages of 100. */
export function MuiTable(props: TableProps) {
  return (
    <div style={{ height: 560 }}>
      <DataGrid
        label={props.label}
        columns={props.columns.map((column) => ({
          field: column.key,
          headerName: column.label,
          flex: shareOf(column),
        }))}
        rows={textRows(props)}
        loading={!props.rows}
        checkboxSelection
        showToolbar
      />
    </div>
  );
}

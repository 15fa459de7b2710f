import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';
import type { TableProps } from '../table-props.ts';
import { type Mount, MountedTable } from './mounted-table.tsx';
import { textRows } from './text-rows.ts';

const mount: Mount = (element, props) => {
  const grid = new Grid({
    columns: props.columns.map(({ key, label }) => ({ id: key, name: label })),
    data: textRows(props),
    sort: true,
    search: true,
    resizable: true,
    // Its own default is ten rows a page.
    pagination: true,
  }).render(element);
  return () => grid.destroy();
};

/** Grid.js with its search field, sorting and pager. */
export const GridjsTable = (props: TableProps) => <MountedTable {...props} mount={mount} />;

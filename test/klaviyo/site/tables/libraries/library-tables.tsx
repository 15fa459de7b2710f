import { lazy, type ReactNode, Suspense } from 'react';
import type { TableProps } from '../table-props.ts';
import type { LibraryMake } from './library-makes.ts';

/** Each library comes only with the page that asks for it: the plain site stays light. */
const AgGridTable = lazy(async () => ({ default: (await import('./ag-grid-table.tsx')).AgGridTable }));
const TabulatorTable = lazy(async () => ({ default: (await import('./tabulator-table.tsx')).TabulatorTable }));
const GridjsTable = lazy(async () => ({ default: (await import('./gridjs-table.tsx')).GridjsTable }));
const MuiTable = lazy(async () => ({ default: (await import('./mui-table.tsx')).MuiTable }));
const SimpleDatatablesTable = lazy(async () => ({
  default: (await import('./simple-datatables-table.tsx')).SimpleDatatablesTable,
}));
const VirtuosoTable = lazy(async () => ({ default: (await import('./virtuoso-table.tsx')).VirtuosoTable }));
const ReactAriaTable = lazy(async () => ({ default: (await import('./react-aria-table.tsx')).ReactAriaTable }));
const AntdTable = lazy(async () => ({ default: (await import('./antd-table.tsx')).AntdTable }));
const TanstackTable = lazy(async () => ({ default: (await import('./tanstack-table.tsx')).TanstackTable }));

const libraries: Readonly<Record<LibraryMake, (props: TableProps) => ReactNode>> = {
  'ag-grid': (props) => <AgGridTable {...props} paged={false} />,
  'ag-grid-paged': (props) => <AgGridTable {...props} paged />,
  tabulator: (props) => <TabulatorTable {...props} paged={false} />,
  'tabulator-paged': (props) => <TabulatorTable {...props} paged />,
  gridjs: (props) => <GridjsTable {...props} />,
  mui: (props) => <MuiTable {...props} />,
  'simple-datatables': (props) => <SimpleDatatablesTable {...props} />,
  virtuoso: (props) => <VirtuosoTable {...props} />,
  'react-aria': (props) => <ReactAriaTable {...props} />,
  antd: (props) => <AntdTable {...props} virtual={false} />,
  'antd-virtual': (props) => <AntdTable {...props} virtual />,
  tanstack: (props) => <TanstackTable {...props} />,
};

/** A table that others wrote, with its own markup and its own paging: it is given all rows. */
export function LibraryTable({ make, ...props }: TableProps & { make: LibraryMake }) {
  return <Suspense>{libraries[make](props)}</Suspense>;
}

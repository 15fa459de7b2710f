/** Tables that others wrote; each pages or virtualises by itself. */
export const libraryMakes = [
  'ag-grid',
  'ag-grid-paged',
  'tabulator',
  'tabulator-paged',
  'gridjs',
  'mui',
  'simple-datatables',
  'virtuoso',
  'react-aria',
  'antd',
  'antd-virtual',
  'tanstack',
] as const;
export type LibraryMake = (typeof libraryMakes)[number];

export const isLibraryMake = (make: string): make is LibraryMake => libraryMakes.some((known) => known === make);

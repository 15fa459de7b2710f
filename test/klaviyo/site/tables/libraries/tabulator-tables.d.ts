/** The library brings no types; these are of the few things that are used. */
declare module 'tabulator-tables' {
  export interface TabulatorOptions {
    data: readonly object[];
    columns: readonly { title: string; field: string; headerFilter?: 'input'; widthGrow?: number }[];
    layout?: 'fitColumns';
    height?: number;
    movableColumns?: boolean;
    rowHeader?: { formatter: 'rowSelection'; titleFormatter: 'rowSelection'; headerSort: false; width: number };
    pagination?: boolean;
    paginationSize?: number;
    paginationSizeSelector?: readonly number[];
    paginationCounter?: 'rows';
  }
  export class TabulatorFull {
    constructor(element: HTMLElement, options: TabulatorOptions);
    on(event: 'tableBuilt', callback: () => void): void;
    destroy(): void;
  }
}

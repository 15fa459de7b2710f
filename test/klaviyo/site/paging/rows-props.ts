import type { RowsAnswer } from '../../rows-answer.ts';
import type { RowView } from '../row-view.tsx';
import type { Row, TableProps } from '../tables/table-props.ts';

/** What every kind of paging shows. */
export interface RowsProps {
  /** The end point with everything that is asked for but the page and its size; holds a `?`. */
  path: string;
  pageSize: number;
  label: string;
  view: RowView;
  sort?: TableProps['sort'];
}

/** A page of recipients as rows of a table. */
export function rowsOf({ rows, page }: RowsAnswer, { view, pageSize }: Pick<RowsProps, 'view' | 'pageSize'>): Row[] {
  return rows.map((recipient, index) => ({
    // Positions, not addresses: a table may show an address twice.
    key: `${page} ${index}`,
    position: (page - 1) * pageSize + index + 1,
    cells: view.cells(recipient),
  }));
}

import type { RecipientsAnswer } from '../../answers.ts';
import type { RecipientView } from '../recipient-cells.tsx';
import type { Row, TableProps } from '../tables/table-props.ts';

/** What every kind of paging shows. */
export interface RowsProps {
  /** The end point with everything that is asked for but the page. */
  path: string;
  pageSize: number;
  label: string;
  view: RecipientView;
  sort: TableProps['sort'];
}

/** A page of recipients as rows of a table. */
export function rowsOf(
  { rows, page }: RecipientsAnswer,
  { view, pageSize }: Pick<RowsProps, 'view' | 'pageSize'>,
): Row[] {
  return rows.map((recipient, index) => ({
    // Positions, not addresses: a table may show an address twice.
    key: `${page} ${index}`,
    position: (page - 1) * pageSize + index + 1,
    cells: view.cells(recipient),
  }));
}

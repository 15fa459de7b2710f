import { DataTable } from 'simple-datatables';
import 'simple-datatables/dist/style.css';
import type { TableProps } from '../table-props.ts';
import { type Mount, MountedTable } from './mounted-table.tsx';
import { plainText } from './text-rows.ts';

const mount: Mount = (element, { columns, rows = [] }) => {
  const table = new DataTable(element.appendChild(document.createElement('table')), {
    data: {
      headings: columns.map(({ label }) => label),
      data: rows.map(({ cells }) => columns.map((_, index) => asHtml(plainText(cells[index])))),
    },
  });
  return () => table.destroy();
};

/** simple-datatables with its page-size chooser, search field, sorting and pages of ten. */
export const SimpleDatatablesTable = (props: TableProps) => <MountedTable {...props} mount={mount} />;

/** It takes texts for HTML; servers' replies hold addresses in angle brackets. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

import { Table } from 'antd';
import { shareOf, type TableProps } from '../table-props.ts';

/** Ant Design's table with boxes to tick and sorting: pages of ten, or rows in sight only if `virtual`. */
export function AntdTable({ virtual, columns, rows }: TableProps & { virtual: boolean }) {
  return (
    <Table
      rowKey="key"
      loading={!rows}
      dataSource={rows ? [...rows] : []}
      columns={columns.map((column, index) => ({
        key: column.key,
        title: column.label,
        ellipsis: true,
        width: shareOf(column),
        sorter: () => 0,
        showSorterTooltip: { target: 'full-header' },
        render: (_, row) => row.cells[index],
      }))}
      rowSelection={{}}
      {...(virtual ? { virtual, scroll: { x: 760, y: 520 }, pagination: false } : {})}
    />
  );
}

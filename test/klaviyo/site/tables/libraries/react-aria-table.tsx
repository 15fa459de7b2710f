import { Cell, Checkbox, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { TableProps } from '../table-props.ts';

/** React Aria's table with boxes to tick, sorting and resizable columns; all rows at once. */
export function ReactAriaTable({ label, columns, rows = [] }: TableProps) {
  return (
    <Table aria-label={label} selectionMode="multiple">
      <TableHeader>
        <Column>
          <Checkbox slot="selection" />
        </Column>
        {columns.map(({ key, label: heading }, index) => (
          <Column key={key} id={key} isRowHeader={index === 0} allowsSorting>
            {heading}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <Row key={key} id={key}>
            <Cell>
              <Checkbox slot="selection" />
            </Cell>
            {columns.map((column, index) => (
              <Cell key={column.key}>{cells[index]}</Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

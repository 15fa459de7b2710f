import { memo, type ReactNode, useMemo } from 'react';
import { routeHash } from '../../lib/history/route.ts';
import { saveFile } from '../save-file.ts';
import { say, sayCount } from '../words.ts';
import { usePage } from './page-context.tsx';
import { nextSort, type SortState, type SortValue } from './sort-rows.ts';
import { type FileValue, tableFile } from './table-file.ts';
import { mostPrinted, useVirtualRows } from './use-virtual-rows.ts';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** `gauge`: a number that is drawn. `file`: kept in the file only. */
  readonly kind?: 'text' | 'number' | 'wide' | 'gauge' | 'file';
  /** The first column names the row. */
  readonly cell: (row: Row) => ReactNode;
  /** Where given, the column can be sorted. */
  readonly sortValue?: (row: Row) => SortValue;
  /** What a file keeps of it; absent: nothing. */
  readonly file?: (row: Row) => FileValue;
  /** Its heading in a file, where that is another. */
  readonly fileHeader?: string;
}

/** A column of the file that is no column on screen. */
export const inFile = <Row,>(key: string, header: string, file: (row: Row) => FileValue): Column<Row> => ({
  key,
  header,
  kind: 'file',
  cell: () => null,
  file,
});

export interface DataTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly caption: ReactNode;
  readonly sort?: SortState;
  readonly onSort?: (sort: SortState) => void;
  /** Name of the file that it is saved as, without an ending; absent: no button. */
  readonly fileName?: string;
}

/** Above so many rows only those in sight are in the document. */
const virtualFrom = 150;

/** A table that can be sorted and saved, and stays smooth with any number of rows. Narrow, its rows become cards. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, caption, sort, onSort, fileName } = props;
  const isLong = rows.length > virtualFrom;
  const visible = useMemo(() => columns.filter(({ kind }) => kind !== 'file'), [columns]);
  const { body, from, to, before, after } = useVirtualRows(rows.length, isLong, routeHash(usePage().route));
  const save = () => {
    const kept = columns.flatMap(({ header, fileHeader = header, file }) =>
      file ? [{ header: fileHeader, file }] : [],
    );
    const lines = rows.map((row) => kept.map(({ file }) => file(row)));
    saveFile(
      `${fileName}.csv`,
      tableFile(
        kept.map(({ header }) => header),
        lines,
      ),
    );
  };
  return (
    <div className={isLong ? 'table table-long' : 'table'}>
      <div className="table-head">
        <div className="table-caption">{caption}</div>
        {fileName !== undefined && rows.length > 0 && (
          <button type="button" className="quiet" onClick={save}>
            {say('history.table.csv')}
          </button>
        )}
      </div>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {visible.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && <Spacer height={before} span={visible.length} />}
          {rows.slice(from, to).map((row, place) => (
            <Row key={rowKey(row)} columns={visible} row={row} index={from + place} />
          ))}
          {after > 0 && <Spacer height={after} span={visible.length} />}
        </tbody>
      </table>
      {rows.length > mostPrinted && (
        <p className="in-print">{sayCount('history.table.notPrinted', rows.length - mostPrinted)}</p>
      )}
    </div>
  );
}

interface RowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly index: number;
}

function PlainRow<Row>({ columns, row, index }: RowProps<Row>) {
  return (
    <tr data-index={index} aria-rowindex={index + 2}>
      {columns.map(({ key, header, kind = 'text', cell }, place) =>
        place === 0 ? (
          <th key={key} scope="row" className={kind}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={kind} data-label={header}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Rows that stay in sight while others come are not drawn again. */
const Row = memo(PlainRow) as typeof PlainRow;

function Heading<Row>({
  column: { key, header, kind = 'text', sortValue },
  sort,
  onSort,
}: Pick<DataTableProps<Row>, 'sort' | 'onSort'> & { readonly column: Column<Row> }) {
  const direction = sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const isSortable = sortValue !== undefined && sort !== undefined && onSort !== undefined;
  return (
    <th scope="col" className={kind} aria-sort={direction}>
      {isSortable ? (
        <button
          type="button"
          className="sort"
          onClick={() =>
            onSort(nextSort(sort, key, kind === 'number' || kind === 'gauge' ? 'descending' : 'ascending'))
          }
        >
          {header}
          <span aria-hidden="true">
            {direction === 'descending' ? '\u00a0↓' : direction === 'ascending' ? '\u00a0↑' : ''}
          </span>
        </button>
      ) : (
        header
      )}
    </th>
  );
}

/** It stands in the table and is none of its rows. */
const noRow = { 'aria-hidden': true } as const;

/** Keeps the place of the rows that are not in the document. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr className="spacer" {...noRow}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** What a column is sorted by; `null` is not known. */
export type SortValue = string | number | null;

export interface SortState {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Rows in the order of one column. What is not known comes last in either direction: it is neither the most nor the
 * least. Rows that are equal keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortKey: (row: Row) => SortValue,
  descending: boolean,
  collator: Intl.Collator,
): Row[] {
  return rows
    .map((row) => ({ row, value: sortKey(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : collator.compare(String(a.value), String(b.value));
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}

/** What a click on a column's heading leads to: another column starts with its `first` direction, the same one turns. */
export function nextSort(sort: SortState, column: string, first: 'ascending' | 'descending'): SortState {
  return sort.column === column
    ? { column, descending: !sort.descending }
    : { column, descending: first === 'descending' };
}

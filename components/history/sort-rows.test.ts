import { expect, test } from 'vitest';
import { nextSort, sortRows } from './sort-rows.ts';

const collator = new Intl.Collator('en', { numeric: true });
const sort = (values: readonly (string | number | null)[], descending = false) =>
  sortRows(values, (value) => value, descending, collator);

test('numbers are sorted as numbers and texts as people sort them', () => {
  expect(sort([10, 9, 100])).toEqual([9, 10, 100]);
  expect(sort(['Sale 10', 'sale 9', 'Élan', 'zoo'])).toEqual(['Élan', 'sale 9', 'Sale 10', 'zoo']);
});

test('what is not known comes last, whichever way', () => {
  expect(sort([null, 2, 0])).toEqual([0, 2, null]);
  expect(sort([null, 0, 2], true)).toEqual([2, 0, null]);
});

test('equal rows keep their order', () => {
  const rows = [
    { n: 1, id: 'a' },
    { n: 1, id: 'b' },
  ];
  expect(sortRows(rows, ({ n }) => n, true, collator)).toEqual(rows);
});

test('a heading turns its own column and starts another with its first direction', () => {
  const sorted = { column: 'rate', descending: true };
  expect(nextSort(sorted, 'rate', 'descending')).toEqual({ column: 'rate', descending: false });
  expect(nextSort(sorted, 'name', 'ascending')).toEqual({ column: 'name', descending: false });
});

import { expect, test } from 'vitest';
import { pageEntries } from './page-entries.ts';

test('few pages are all there', () => {
  expect(pageEntries(3, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each([
  [1, [1, 2, 3, 4, 5, 'gap after', 20]],
  [10, [1, 'gap before', 9, 10, 11, 'gap after', 20]],
  [20, [1, 'gap before', 16, 17, 18, 19, 20]],
])('of 20 pages, page %i leaves out those far away', (page, entries) => {
  expect(pageEntries(page, 20)).toEqual(entries);
});

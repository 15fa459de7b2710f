import { expect, test } from 'vitest';
import { rowsByElement, visibleRows } from './visible-rows.ts';

const list = { height: 576, rowHeight: 36, count: 318 };

test('around thirty rows are held, wherever the list stands, and never one that is not there', () => {
  for (const top of [0, 100, 5_000, 318 * 36 - 576, 99_999]) {
    const { first, length } = visibleRows({ ...list, top });
    expect(length).toBe(31);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first + length).toBeLessThanOrEqual(318);
  }
});

test('the rows in sight are among them', () => {
  const { first, length } = visibleRows({ ...list, top: 3_600 });
  expect(first).toBeLessThanOrEqual(100);
  expect(first + length).toBeGreaterThanOrEqual(100 + 576 / 36);
});

test('a short list is held whole', () => {
  expect(visibleRows({ ...list, count: 4, top: 0 })).toEqual({ first: 0, length: 4 });
});

test('an element takes on another row only when its own has gone', () => {
  const before = rowsByElement({ first: 10, length: 5 });
  const after = rowsByElement({ first: 12, length: 5 });
  expect([...before].sort()).toEqual([10, 11, 12, 13, 14]);
  expect([...after].sort()).toEqual([12, 13, 14, 15, 16]);
  expect(after.filter((row, element) => row !== before[element]).sort()).toEqual([15, 16]);
});

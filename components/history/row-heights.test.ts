import { expect, test } from 'vitest';
import { createRowHeights } from './row-heights.ts';

test('rows that nobody has measured are as high as guessed', () => {
  const heights = createRowHeights(100, 40);
  expect(heights.top(0)).toBe(0);
  expect(heights.top(7)).toBe(280);
  expect(heights.top(100)).toBe(4_000);
  expect(heights.at(279)).toBe(6);
  expect(heights.at(280)).toBe(7);
});

test('a measured row moves those below it and none above', () => {
  const heights = createRowHeights(100, 40);
  heights.set(3, 100);
  expect(heights.top(3)).toBe(120);
  expect(heights.top(4)).toBe(220);
  expect(heights.top(100)).toBe(4_060);
  heights.set(3, 30);
  expect(heights.top(100)).toBe(3_990);
});

test('every place belongs to the row that covers it, whatever the heights and their number', () => {
  for (const count of [1, 2, 31, 32, 33, 1_000]) {
    const heights = createRowHeights(count, 40);
    const all = Array.from({ length: count }, (_, index) => (index % 3 === 0 ? 40 : (index * 37) % 200));
    for (const [index, height] of all.entries()) heights.set(index, height);
    let top = 0;
    for (const [index, height] of all.entries()) {
      expect(heights.top(index)).toBe(top);
      if (height > 0) {
        expect(heights.at(top)).toBe(index);
        expect(heights.at(top + height - 1)).toBe(index);
      }
      top += height;
    }
    expect(heights.top(count)).toBe(top);
  }
});

test('a place above or below all rows is that of the nearest', () => {
  const heights = createRowHeights(5, 40);
  expect(heights.at(-300)).toBe(0);
  expect(heights.at(100_000)).toBe(4);
  expect(createRowHeights(0, 40).at(10)).toBe(0);
});

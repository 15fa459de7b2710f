import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

test.each([
  [0, 300, 0, 1.26],
  [2, 100, 0.55, 7.0],
  [3, 150, 0.68, 5.71],
  [4, 200, 0.78, 5.03],
  [12, 800, 0.86, 2.6],
  [40, 2000, 1.47, 2.71],
  [150, 10000, 1.28, 1.76],
])('%i of %i is %d to %d percent', (x, n, low, high) => {
  const interval = wilsonInterval(x, n);
  expect((interval?.low ?? NaN) * 100).toBeCloseTo(low, 2);
  expect((interval?.high ?? NaN) * 100).toBeCloseTo(high, 2);
});

test.each([
  [0, 0],
  [1, 0],
  [5, 4],
  [NaN, 10],
  [-1, 10],
])('%d of %d is no interval', (x, n) => {
  expect(wilsonInterval(x, n)).toBeNull();
});

const counts = fc
  .integer({ min: 1, max: 5_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('the interval holds the point and stays between 0 and 1', () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const interval = wilsonInterval(x, n);
      if (!interval) return false;
      return 0 <= interval.low && interval.low <= x / n && x / n <= interval.high && interval.high <= 1;
    }),
  );
});

test('ten times the recipients at the same rate make the interval narrower', () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const small = wilsonInterval(x, n);
      const large = wilsonInterval(10 * x, 10 * n);
      return !!small && !!large && large.high - large.low < small.high - small.low;
    }),
  );
});

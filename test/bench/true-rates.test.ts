import { expect, test } from 'vitest';
import { createRandom } from '../../lib/demo/random.ts';
import { asSupposed, heavyTailed } from './true-rates.ts';

test.each([
  ['as the test supposes', asSupposed],
  ['with a heavy tail', heavyTailed],
])('true rates %s have the mean and the spread that they are asked for', (_, draw) => {
  const random = createRandom(1);
  const rates = Array.from({ length: 20_000 }, () => draw(0.008, random));
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const spread = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length);
  expect(mean).toBeCloseTo(0.008, 4);
  expect(spread / mean).toBeCloseTo(0.35, 1.5);
  expect(Math.min(...rates)).toBeGreaterThan(0);
});

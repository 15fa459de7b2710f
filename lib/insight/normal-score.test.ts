import { expect, test } from 'vitest';
import { normalScore } from './normal-score.ts';

test.each([
  [0.5, 0],
  [0.975, 1.959964],
  [0.025, -1.959964],
  [0.9999, 3.719016],
  [0.001, -3.090232],
])('the quantile of %d is %d', (u, score) => {
  expect(normalScore(u)).toBeCloseTo(score, 6);
});

test('what is beyond four deviations is clipped', () => {
  expect(normalScore(1)).toBe(4);
  expect(normalScore(0)).toBe(-4);
  expect(normalScore(1 - 1e-9)).toBe(4);
});

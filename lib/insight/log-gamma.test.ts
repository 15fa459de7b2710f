import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logChoose, logGamma } from './log-gamma.ts';

test('the gamma function continues the factorials', () => {
  let factorial = 1;
  for (let n = 1; n < 100; n += 1) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 10);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12);
});

test('Γ(x + 1) is x Γ(x)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const difference = logGamma(x + 1) - logGamma(x) - Math.log(x);
      return Math.abs(difference) < 1e-14 * Math.max(100, Math.abs(logGamma(x + 1)));
    }),
  );
});

test('there are 2,598,960 hands of five cards, and none of fifty-three', () => {
  expect(Math.exp(logChoose(52, 5))).toBeCloseTo(2_598_960, 3);
  expect(logChoose(52, 53)).toBe(Number.NEGATIVE_INFINITY);
  expect(logChoose(52, -1)).toBe(Number.NEGATIVE_INFINITY);
});

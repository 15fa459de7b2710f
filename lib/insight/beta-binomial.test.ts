import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logPmf, midDistribution, quantile, upperTail } from './beta-binomial.ts';

const parameter = fc.double({ min: 0.05, max: 5000, noNaN: true });
const betas = fc.record({ a: parameter, b: parameter });
const sizes = fc.integer({ min: 0, max: 400 });

test('the probabilities of all counts sum to 1', () => {
  fc.assert(
    fc.property(sizes, betas, (n, beta) => {
      let sum = 0;
      for (let x = 0; x <= n; x += 1) sum += Math.exp(logPmf(x, n, beta));
      return Math.abs(sum - 1) < 1e-8;
    }),
  );
});

test('the tail is the sum of its probabilities', () => {
  fc.assert(
    fc.property(sizes, betas, fc.double({ min: 0, max: 1, noNaN: true }), (n, beta, where) => {
      const x = Math.round(where * n);
      let sum = 0;
      for (let j = n; j >= x; j -= 1) sum += Math.exp(logPmf(j, n, beta));
      return Math.abs(sum - upperTail(x, n, beta)) < 1e-8;
    }),
  );
});

test('the tail never grows with the count', () => {
  fc.assert(
    fc.property(sizes, betas, (n, beta) => {
      let before = 1;
      for (let x = 0; x <= n + 1; x += 1) {
        const tail = upperTail(x, n, beta);
        if (tail > before + 1e-9 || tail < 0) return false;
        before = tail;
      }
      return before === 0;
    }),
  );
});

test('quantiles are ordered, within range, and cut the tail where they say', () => {
  fc.assert(
    fc.property(sizes, betas, (n, beta) => {
      const [low = -1, middle = -1, high = -1] = [0.025, 0.5, 0.975].map((q) => quantile(q, n, beta));
      const ordered = 0 <= low && low <= middle && middle <= high && high <= n;
      return ordered && upperTail(high + 1, n, beta) <= 0.025 + 1e-8 && upperTail(high, n, beta) >= 0.025 - 1e-8;
    }),
  );
});

test('the middle of the step rises with the count, from above 0 to below 1', () => {
  const beta = { a: 13.3405, b: 1750.955 };
  const scores = [0, 5, 14, 30, 52, 70, 200].map((x) => midDistribution(x, 4000, beta));
  expect(scores).toEqual([...scores].sort((p, q) => p - q));
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores.at(-1)).toBeLessThanOrEqual(1);
});

test('without variation between sends it is the plain binomial: 40 of 52 with 22 percent', () => {
  expect(upperTail(40, 52, { a: 0.22e7, b: 0.78e7 }) / 6e-17).toBeCloseTo(1, 0);
});

test('a large account with little variation does not underflow to silence', () => {
  const beta = { a: 40_000, b: 1_960_000 };
  expect(Math.exp(logPmf(0, 100_000, beta))).toBe(0);
  expect(upperTail(2000, 100_000, beta)).toBeCloseTo(0.5, 1);
  expect(upperTail(3000, 100_000, beta)).toBeLessThan(1e-40);
  expect(quantile(0.5, 100_000, beta)).toBeCloseTo(2000, -1);
});

test('a hopelessly improbable count is 0 and not NaN', () => {
  expect(upperTail(50_000, 50_000, { a: 5, b: 5000 })).toBe(0);
});

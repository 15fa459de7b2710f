import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometricTail } from './hypergeometric.ts';

test('95 of 120 bounces among 2,100 of 10,000 recipients come by chance once in 1e42', () => {
  expect(Math.log10(hypergeometricTail(95, 2100, 120, 10_000))).toBeCloseTo(-42, 0);
});

test('it is the chance of drawing at least two aces among five cards', () => {
  expect(hypergeometricTail(2, 4, 5, 52)).toBeCloseTo(0.041684, 6);
});

test('the tail starts at 1, never grows and ends at 0', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (total, m, b) => {
      const [marked, bounced] = [m % (total + 1), b % (total + 1)];
      let before = 1;
      for (let x = 0; x <= bounced + 1; x += 1) {
        const tail = hypergeometricTail(x, marked, bounced, total);
        if (tail > before + 1e-9) return false;
        before = tail;
      }
      return before === 0 && hypergeometricTail(0, marked, bounced, total) === 1;
    }),
  );
});

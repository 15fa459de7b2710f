import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwise } from './pairwise.ts';

test('two factors meet in every combination, once each', () => {
  const cases = pairwise({ table: ['html', 'grid'], lang: ['en', 'de', 'ko'] });
  expect(cases.map(({ table, lang }) => `${table} ${lang}`).sort()).toEqual(
    ['grid de', 'grid en', 'grid ko', 'html de', 'html en', 'html ko'].sort(),
  );
});

test('of any factors, every value meets every value of the others', () => {
  const factor = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.record({ a: factor, b: factor, c: factor, d: factor }), (factors) => {
      const cases = pairwise(factors);
      for (const [one, other] of [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ] as const)
        for (const left of factors[one])
          for (const right of factors[other])
            expect(cases.some((found) => found[one] === left && found[other] === right)).toBe(true);
      expect(cases.length).toBeLessThanOrEqual(
        factors.a.length * factors.b.length * factors.c.length * factors.d.length,
      );
    }),
    { numRuns: 30 },
  );
});

test('many factors take far fewer cases than their product, the same every time', () => {
  const ten = Array.from({ length: 10 }, (_, index) => String(index));
  const factors = { a: ten, b: ten, c: ['1', '2', '3'], d: ['x', 'y'] };
  expect(pairwise(factors).length).toBeLessThan(120);
  expect(pairwise(factors)).toEqual(pairwise(factors));
});

test('a factor without values is refused', () => {
  expect(() => pairwise({ a: ['1'], b: [] })).toThrow('no values');
});

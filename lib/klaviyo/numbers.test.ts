import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts, parseCount } from './numbers.ts';

describe('parseCount', () => {
  it.each([
    ['318', 318],
    ['12,718', 12_718],
    ['12.718', 12_718],
    ['12 718', 12_718],
    ['12\u202F718', 12_718],
    ['12\u00A0718', 12_718],
    ['12’718', 12_718],
    ['1.234.567', 1_234_567],
  ])('reads %s, however its thousands are grouped', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each(['', '1.5', '12,71', '2.5%', '$318', '12.7k', '318 recipients', '1,2345', '9'.repeat(40)])(
    'takes %s for no count',
    (text) => {
      expect(parseCount(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => parseCount(text) !== undefined && Array.isArray(findCounts(text)),
      ),
    );
  });
});

describe('findCounts', () => {
  it.each([
    ['99.80% 64,386', [64_386]],
    ['64,386 99.80%', [64_386]],
    ['0,20 % 131', [131]],
    ['64 386 99,80 %', [64_386]],
    ['1,204 (41.3%)', [1_204]],
    ['Bounced 318', [318]],
    ['318개', [318]],
    ['1\n204', [1, 204]],
  ])('finds the counts of %j and leaves percentages', (text, counts) => {
    expect(findCounts(text)).toEqual(counts);
  });

  it.each(['12.7k', '1K', '25+', '$1,240.00', '1 240,00 €', 'R$ 1.000', '1.240 kr', '2.5%', '–'])(
    'finds none in %s',
    (text) => {
      expect(findCounts(text)).toEqual([]);
    },
  );
});

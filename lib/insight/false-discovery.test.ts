import { expect, test } from 'vitest';
import { benjaminiHochberg } from './false-discovery.ts';

test('the example of Benjamini and Hochberg 1995 rejects the first four of fifteen', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(benjaminiHochberg(p).filter(Boolean)).toHaveLength(4);
});

test('a value above its own line is believed when a larger one is below its line', () => {
  expect(benjaminiHochberg([0.04, 0.03, 0.9])).toEqual([false, false, false]);
  expect(benjaminiHochberg([0.9, 0.03, 0.02])).toEqual([false, true, true]);
});

test('nothing tested, nothing believed', () => {
  expect(benjaminiHochberg([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { creep } from './ewma.ts';

test('the first limit is that of a single score', () => {
  expect(creep([1])[0]).toMatchObject({ ewma: 0.2, signal: false });
  expect(creep([1])[0]?.limit).toBeCloseTo(2.7 * 0.2, 10);
});

test('the limit grows towards 2.7 times a third', () => {
  expect(creep(Array(100).fill(0)).at(-1)?.limit).toBeCloseTo(0.9, 6);
});

test('a lasting rise of one deviation is noticed though no single send stands out', () => {
  const points = creep([...Array(20).fill(0), ...Array(12).fill(1.2)]);
  expect(points.findIndex(({ signal }) => signal)).toBe(26);
  expect(points[26]?.run).toBe(7);
});

test('one freak send after a quiet time does not signal', () => {
  expect(creep([...Array(20).fill(0), 4, 0]).some(({ signal }) => signal)).toBe(false);
});

test('sends better than usual never signal and end the run', () => {
  expect(creep([-2, -2, -2, -2]).map(({ signal, run }) => [signal, run])).toEqual(Array(4).fill([false, 0]));
});

import { describe, expect, it } from 'vitest';
import { linearScale, niceTicks, timeTicks } from './scales.ts';

describe('a linear scale', () => {
  it('maps ends to ends, also downwards', () => {
    const y = linearScale([0, 0.04], [200, 0]);
    expect([y(0), y(0.01), y(0.04)]).toEqual([200, 150, 0]);
  });

  it('puts a range of one value into the middle instead of nowhere', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
  });
});

describe('ticks of an axis', () => {
  it('are round, begin at zero and cover the greatest value', () => {
    expect(niceTicks(0.023, 4)).toEqual([0, 0.01, 0.02, 0.03]);
    expect(niceTicks(318, 4)).toEqual([0, 100, 200, 300, 400]);
    expect(niceTicks(5, 5)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are zero alone where there is nothing to show', () => {
    for (const most of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(niceTicks(most, 4)).toEqual([0]);
  });
});

describe('ticks of a time axis', () => {
  const at = (...date: [number, number, number]) => new Date(...date).getTime();

  it('are first days of months over a year', () => {
    const ticks = timeTicks([at(2025, 4, 13), at(2026, 4, 13)], 6);
    expect(ticks.map(({ at }) => new Date(at).getDate())).toEqual(ticks.map(() => 1));
    expect(ticks.map(({ at }) => new Date(at).getMonth())).toEqual([6, 9, 0, 3]);
  });

  it('are days over some weeks and years over decades', () => {
    expect(
      timeTicks([at(2026, 4, 1), at(2026, 4, 29)], 4).map(({ at, unit }) => [new Date(at).getDate(), unit]),
    ).toEqual([
      [2, 'day'],
      [9, 'day'],
      [16, 'day'],
      [23, 'day'],
    ]);
    expect(
      timeTicks([at(2016, 0, 2), at(2026, 4, 29)], 5).map(({ at, unit }) => [new Date(at).getFullYear(), unit]),
    ).toEqual([2020, 2025].map((year) => [year, 'year']));
  });

  it('are none in no time', () => {
    expect(timeTicks([7, 7], 4)).toEqual([]);
  });
});

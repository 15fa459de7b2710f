import { expect, test } from 'vitest';
import { hardLines, klaviyoLines, publishedLines } from './thresholds.ts';

test('the default is what Klaviyo shows: 1 and 2 percent of all bounces', () => {
  expect(publishedLines[0]).toBe(klaviyoLines);
  expect(klaviyoLines).toMatchObject({ healthyUpTo: 0.01, criticalAbove: 0.02, counts: 'all' });
});

test.each(publishedLines.map((lines) => [lines.id, lines] as const))(
  '%s has ascending lines, a source and a date',
  (_, lines) => {
    const ascending = [0, lines.healthyUpTo, lines.criticalAbove, ...(lines.further ?? []), 1];
    expect(ascending).toEqual([...new Set(ascending)].sort((a, b) => a - b));
    expect(lines.source).toMatch(/^https:\/\//);
    for (const date of [lines.dated ?? lines.checked, lines.checked]) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  },
);

test('beyond the user’s own lines, hard bounces alone meet those of a sending platform', () => {
  expect(hardLines(klaviyoLines).further).toEqual([0.05, 0.1]);
  expect(hardLines({ healthyUpTo: 0.003, criticalAbove: 0.006 }).further).toEqual([0.02, 0.05, 0.1]);
});

test('no two published lines share an id', () => {
  expect(new Set(publishedLines.map(({ id }) => id)).size).toBe(publishedLines.length);
});

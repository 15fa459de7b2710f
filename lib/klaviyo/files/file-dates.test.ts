import { expect, test } from 'vitest';
import { parseFileDate } from './file-dates.ts';

const utc = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 19));

test.each([
  ['1733055274', '2024-12-01T12:14:34'],
  ['1733055274.0', '2024-12-01T12:14:34'],
  ['1733055274123', '2024-12-01T12:14:34'],
  ['2024-12-01 12:14:34+00:00', '2024-12-01T12:14:34'],
  ['2024-12-01 12:14:34 +0200', '2024-12-01T10:14:34'],
  ['2024-12-01 12:14:34.123456+00:00', '2024-12-01T12:14:34'],
  ['2024-12-01 12:14:34 UTC', '2024-12-01T12:14:34'],
  ['2024-12-01T12:14:34Z', '2024-12-01T12:14:34'],
  ['Sun, 01 Dec 2024 12:14:34 +0000', '2024-12-01T12:14:34'],
  ['Sun, 1 Dec 2024 12:14:34 GMT', '2024-12-01T12:14:34'],
])('%s names its own moment', (text, moment) => {
  expect(utc(parseFileDate(text, null))).toBe(moment);
});

test.each(['5005550001', '12025550147', '64517.0', '45383.4', '', '2024-13-01 12:14:34+00:00'])(
  '%s is no date',
  (text) => {
    expect(parseFileDate(text, null)).toBeNull();
  },
);

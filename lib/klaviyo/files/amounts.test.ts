import { expect, test } from 'vitest';
import { parseExportedCount, parseExportedShare } from './amounts.ts';

test.each([
  ['64517.0', 64_517, null],
  ['0,20 % (131)', 131, 0.002],
  ['131 (0.2%)', 131, null],
  ['40,12 % (25.832)', 25_832, 0.4012],
  ['0.2%', null, 0.002],
  ['(131)', null, null],
  ['12 (34)', null, null],
])('%s is read as a count and as a share', (text, count, share) => {
  expect(parseExportedCount(text)).toBe(count);
  expect(parseExportedShare(text)?.share ?? null).toBe(share);
});

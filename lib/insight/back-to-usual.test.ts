import { expect, test } from 'vitest';
import { emptyRollup } from '../ledger/rollup.ts';
import { expectedIn, isBehind } from './back-to-usual.ts';

const part = (count: number, sent: number | null, bounces = count) => ({
  count,
  message: { sent, rollup: { ...emptyRollup, bounces } },
});

test('a send of the same size with none of them shows that it is over', () => {
  expect(isBehind(part(90, 10_000), part(0, 10_000))).toBe(true);
  expect(isBehind(part(90, 10_000), part(45, 10_000))).toBe(true);
  expect(isBehind(part(90, 10_000), part(46, 10_000))).toBe(false);
});

test('a send that is too small to have any tells nothing', () => {
  expect(isBehind(part(90, 10_000), part(0, 300))).toBe(false);
  expect(isBehind(part(90, 10_000), part(0, 400))).toBe(true);
  expect(isBehind(part(2, 10_000), part(0, 10_000))).toBe(false);
});

test('where the recipients are not known, bounces of other kinds tell how large the send was', () => {
  expect(expectedIn(part(90, null, 150), part(0, 9_000, 60))).toBe(90);
  expect(isBehind(part(90, null, 150), part(0, null, 60))).toBe(true);
  expect(isBehind(part(90, null, 150), part(0, null, 1))).toBe(false);
  expect(isBehind(part(90, null, 90), part(0, null, 60))).toBe(false);
});

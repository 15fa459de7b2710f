import { expect, test } from 'vitest';
import { isInFuture } from './future.ts';

const now = Date.UTC(2026, 4, 13, 12);
const hour = 3_600_000;

test('a message is dated in the future from a day ahead on; zones and clocks account for less', () => {
  expect(isInFuture({ sentAt: now + 25 * hour }, now)).toBe(true);
  expect(isInFuture({ sentAt: now + 23 * hour }, now)).toBe(false);
  expect(isInFuture({ sentAt: null }, now)).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StreakEvent, softStreak } from './streak.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 4, 12);
const at = (daysAgo: number) => now - daysAgo * DAY;
const event = (kind: StreakEvent['kind'], daysAgo: number): StreakEvent => ({ kind, at: at(daysAgo) });
const soft = (...daysAgo: number[]) => daysAgo.map((days) => event('soft', days));

test('six weekly soft bounces are six in a row, with a week left until the seventh', () => {
  expect(softStreak(soft(36, 29, 22, 15, 8, 1), now)).toEqual({
    count: 6,
    atLeast: false,
    gaps: 0,
    certain: 6,
    firstAt: at(36),
    lastAt: at(1),
    days: 35,
    daysToLimit: 7,
    limitAt: at(-6),
    recentSoft: 6,
    chronic: true,
  });
});

test('a known delivery ends the run', () => {
  expect(softStreak([...soft(30, 20), event('delivered', 15), ...soft(10)], now)).toMatchObject({
    count: 1,
    recentSoft: 3,
  });
  expect(softStreak([...soft(30, 20), event('delivered', 15)], now)).toMatchObject({
    count: 0,
    firstAt: null,
    daysToLimit: null,
  });
});

test('a hard bounce ends the run', () => {
  expect(softStreak([...soft(30, 20), event('hard', 10)], now)).toMatchObject({ count: 0 });
});

test('a send that may not have gone to the address is a gap and does not end the run', () => {
  const events = [event('absent', 50), ...soft(40, 30), event('absent', 25), ...soft(20, 10)];
  expect(softStreak(events, now)).toMatchObject({ count: 4, gaps: 1, certain: 2, atLeast: false });
});

test('a send in between that was not read to the end makes it "at least"', () => {
  expect(softStreak([...soft(40, 30), event('unread', 25), ...soft(20)], now)).toMatchObject({
    count: 3,
    atLeast: true,
    gaps: 0,
  });
  expect(softStreak([event('unread', 50), ...soft(40, 30)], now)).toMatchObject({ count: 2, atLeast: false });
});

test('the pace is the median pause between all sends that are known to have gone out', () => {
  const events = [event('delivered', 60), ...soft(50, 40, 30), event('absent', 28), ...soft(10)];
  expect(softStreak(events, now)).toMatchObject({ count: 4, daysToLimit: 30, limitAt: at(-20) });
});

test('one bounce alone has no pace', () => {
  expect(softStreak(soft(5), now)).toMatchObject({ count: 1, days: 0, daysToLimit: null, limitAt: null });
});

test('a pace that has been missed predicts no day', () => {
  expect(softStreak(soft(220, 213, 206), now)).toMatchObject({ daysToLimit: 28, limitAt: null });
});

test('at seven the limit is reached', () => {
  expect(softStreak(soft(7, 6, 5, 4, 3, 2, 1), now)).toMatchObject({ count: 7, daysToLimit: 0, limitAt: at(1) });
});

test('four soft bounces in 90 days are chronic, in a row or not', () => {
  const mixed = [...soft(90, 60), event('delivered', 50), ...soft(30, 10)];
  expect(softStreak(mixed, now)).toMatchObject({ count: 2, recentSoft: 4, chronic: true });
  expect(softStreak([...mixed.slice(1), event('soft', 91)], now)).toMatchObject({ recentSoft: 3, chronic: false });
});

test('bounces older than two years and those ahead of now do not count', () => {
  expect(softStreak(soft(740, 735, 700, 10, -3), now)).toMatchObject({ count: 2, firstAt: at(700) });
});

test('a soft bounce without a time is not counted but makes it "at least"', () => {
  const events: StreakEvent[] = [...soft(20, 10), { kind: 'soft', at: null }, { kind: 'soft', at: NaN }];
  expect(softStreak(events, now)).toMatchObject({ count: 2, atLeast: true });
});

test('nobody has bounced: no streak', () => {
  expect(softStreak([], now)).toMatchObject({ count: 0, atLeast: false, gaps: 0, days: 0, chronic: false });
});

const events = fc.array(
  fc.record({
    kind: fc.constantFrom<StreakEvent['kind']>('soft', 'hard', 'delivered', 'absent', 'unread'),
    at: fc.integer({ min: -10, max: 900 }).map(at),
  }),
);

test('the run is never longer than the soft bounces, and one more soft bounce makes it one longer', () => {
  fc.assert(
    fc.property(events, (list) => {
      const past = list.filter((one) => one.at < now);
      const before = softStreak(past, now).count;
      const after = softStreak([...past, { kind: 'soft', at: now }], now).count;
      return before <= past.filter(({ kind }) => kind === 'soft').length && after === before + 1;
    }),
  );
});

test('a known delivery after everything else leaves a run of none', () => {
  fc.assert(
    fc.property(events, (list) => {
      const past = list.filter((one) => one.at < now);
      return softStreak([...past, { kind: 'delivered', at: now }], now).count === 0;
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounceRate } from './rate.ts';
import { amazonSesHardLines } from './thresholds.ts';

test.each([
  [1, 49, 'too_few'],
  [0, 10_000, 'healthy'],
  [50, 10_000, 'healthy'],
  [0, 300, 'probably_fine'],
  [0, 60, 'probably_fine'],
  [85, 10_000, 'probably_fine'],
  [150, 10_000, 'room_for_improvement'],
  [12, 800, 'watch'],
  [2, 100, 'watch'],
  [40, 2000, 'watch'],
  [3, 100, 'at_risk'],
  [4, 150, 'at_risk'],
  [300, 10_000, 'critical'],
] as const)('%i of %i is judged %s', (bounced, recipients, verdict) => {
  expect(bounceRate({ bounced, recipients })).toMatchObject({ status: 'computed', verdict });
});

test('a user who sets other lines gets other verdicts', () => {
  expect(bounceRate({ bounced: 300, recipients: 10_000 }, amazonSesHardLines)).toMatchObject({
    verdict: 'room_for_improvement',
  });
});

test.each([
  [0, 0, 'no_recipients'],
  [5, 0, 'no_recipients'],
  [6, 5, 'more_bounced_than_recipients'],
  [NaN, 100, 'not_a_count'],
  [1, NaN, 'not_a_count'],
  [1, Infinity, 'not_a_count'],
  [-1, 100, 'not_a_count'],
  [1.5, 100, 'not_a_count'],
])('%d of %d gives the reason %s and no number', (bounced, recipients, reason) => {
  expect(bounceRate({ bounced, recipients })).toEqual({ status: 'not_computable', reason });
});

test('30 hard bounces of 5,000 are 70 away from the 2 percent line', () => {
  expect(bounceRate({ bounced: 30, recipients: 5000 }, amazonSesHardLines)).toMatchObject({
    rate: 0.006,
    toNextLine: { line: 0.02, bounces: 70 },
  });
});

test('the distance is to the nearest line above, and there is none above the last', () => {
  expect(bounceRate({ bounced: 30, recipients: 5000 })).toMatchObject({ toNextLine: { line: 0.01, bounces: 20 } });
  expect(bounceRate({ bounced: 60, recipients: 5000 })).toMatchObject({ toNextLine: { line: 0.02, bounces: 40 } });
  expect(bounceRate({ bounced: 300, recipients: 5000 }, amazonSesHardLines)).toMatchObject({
    toNextLine: { line: 0.1, bounces: 200 },
  });
  expect(bounceRate({ bounced: 300, recipients: 5000 })).toMatchObject({ toNextLine: null });
});

test('rounding in floating point does not ask for one bounce more', () => {
  expect(bounceRate({ bounced: 0, recipients: 100 }, { healthyUpTo: 0.07, criticalAbove: 0.2 })).toMatchObject({
    toNextLine: { bounces: 7 },
  });
});

test('more bounces among the same recipients never make the verdict better', () => {
  const order = ['healthy', 'probably_fine', 'room_for_improvement', 'watch', 'at_risk', 'critical'];
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 100_000 }),
      fc.double({ min: 0, max: 0.06, noNaN: true }),
      (recipients, share) => {
        const bounced = Math.floor(recipients * share);
        const [less, more] = [bounceRate({ bounced, recipients }), bounceRate({ bounced: bounced + 1, recipients })];
        if (less.status !== 'computed' || more.status !== 'computed') return false;
        return order.indexOf(less.verdict) <= order.indexOf(more.verdict);
      },
    ),
  );
});

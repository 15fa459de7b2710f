import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedBand, fitBaseline, spikeTest } from './baseline.ts';

const history = (
  [
    [31, 4200],
    [18, 2600],
    [44, 5100],
    [25, 3900],
    [9, 1500],
    [60, 7800],
    [22, 3000],
    [37, 4400],
  ] as const
).map(([bounced, recipients], at) => ({ bounced, recipients, at }));

test('eight sends teach the usual rate and its spread', () => {
  const baseline = fitBaseline(history);
  if (baseline.status !== 'ready') throw new Error('still learning');
  expect(baseline.sends).toBe(8);
  expect(baseline.rate * 100).toBeCloseTo(0.75613, 4);
  expect(baseline.beta.a).toBeCloseTo(13.3405, 3);
  expect(baseline.beta.b).toBeCloseTo(1750.955, 1);
});

test('a send to 4,000 may usually bounce 14 to 52 times', () => {
  expect(expectedBand(history, 4000)).toMatchObject({ status: 'ready', low: 14, high: 52 });
});

test('48 bounces are usual, 70 are watched, 120 raise an alarm', () => {
  const silent = spikeTest(history, { bounced: 48, recipients: 4000 });
  const watched = spikeTest(history, { bounced: 70, recipients: 4000 });
  if (silent.status !== 'tested' || watched.status !== 'tested') throw new Error('not tested');
  expect(silent.p).toBeCloseTo(0.0535, 4);
  expect(silent.level).toBe('usual');
  expect(watched.p).toBeCloseTo(0.00083, 5);
  expect(watched.level).toBe('watch');
  expect(spikeTest(history, { bounced: 120, recipients: 4000 })).toMatchObject({ level: 'alarm' });
});

test('with three comparable sends it says that it is learning: 3 of 6', () => {
  expect(spikeTest(history.slice(0, 3), { bounced: 70, recipients: 4000 })).toEqual({
    status: 'learning',
    have: 3,
    need: 6,
  });
  expect(expectedBand([], 4000)).toEqual({ status: 'learning', have: 0, need: 6 });
});

test('sends that are small, alarmed, read in part, without a time or no rate at all teach nothing', () => {
  const unfit = [
    { bounced: 50, recipients: 99, at: 10 },
    { bounced: 900, recipients: 4000, at: 11, alarmed: true },
    { bounced: 900, recipients: 4000, at: 12, complete: false },
    { bounced: 900, recipients: 400, at: 13 },
    { bounced: NaN, recipients: 400, at: 14 },
    { bounced: 0, recipients: 0, at: 15 },
    { bounced: 900, recipients: 4000, at: NaN },
  ];
  expect(fitBaseline([...unfit, ...history])).toEqual(fitBaseline(history));
});

test('only the last thirty sends count, in whatever order they come', () => {
  const old = Array.from({ length: 20 }, (_, at) => ({ bounced: 400, recipients: 4000, at }));
  const recent = Array.from({ length: 30 }, (_, index) => ({ bounced: 20, recipients: 4000, at: 100 + index }));
  expect(fitBaseline([...recent, ...old])).toEqual(fitBaseline(recent));
});

test('four bounces are never a spike, however clean the account was', () => {
  const clean = Array.from({ length: 30 }, (_, at) => ({ bounced: 0, recipients: 20_000, at }));
  expect(spikeTest(clean, { bounced: 4, recipients: 100 })).toMatchObject({ level: 'usual' });
  expect(spikeTest(clean, { bounced: 5, recipients: 100 })).toMatchObject({ level: 'alarm' });
});

test('big sends of a steady account may still vary by a quarter', () => {
  const steady = Array.from({ length: 12 }, (_, at) => ({ bounced: 800, recipients: 100_000, at }));
  expect(spikeTest(steady, { bounced: 1000, recipients: 100_000 })).toMatchObject({ level: 'usual' });
});

test.each([
  [10, 0, 'no_recipients'],
  [NaN, 100, 'not_a_count'],
  [101, 100, 'more_bounced_than_recipients'],
])('%d of %d is not tested: %s', (bounced, recipients, reason) => {
  expect(spikeTest(history, { bounced, recipients })).toEqual({ status: 'not_computable', reason });
});

test('any sound history gives a proper distribution and an ordered band', () => {
  const send = fc.integer({ min: 100, max: 50_000 }).chain((recipients) =>
    fc.record({
      recipients: fc.constant(recipients),
      bounced: fc.integer({ min: 0, max: recipients }),
      at: fc.nat(),
    }),
  );
  fc.assert(
    fc.property(fc.array(send, { minLength: 6, maxLength: 40 }), fc.integer({ min: 1, max: 3000 }), (sends, n) => {
      const baseline = fitBaseline(sends);
      const band = expectedBand(sends, n);
      if (baseline.status !== 'ready' || band.status !== 'ready') return false;
      return baseline.beta.a > 0 && baseline.beta.b > 0 && 0 <= band.low && band.low <= band.high && band.high <= n;
    }),
    { numRuns: 50 },
  );
});

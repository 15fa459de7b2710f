import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOfBounces, nextStepDown, planFor, revenueNotReached, tierSaving } from './money.ts';

test('10,120 active profiles pay $175; suppressing 130 saves $25 a month', () => {
  expect(planFor(10_120)).toMatchObject({ profiles: 10_500, price: 175 });
  expect(tierSaving(10_120, 130)).toBe(25);
  expect(tierSaving(10_120, 119)).toBe(0);
});

test('212 more suppressed fall to the $350 plan', () => {
  expect(nextStepDown(15_212)).toMatchObject({ profiles: 212, plan: { profiles: 15_000, price: 350 }, saving: 25 });
});

test('a list that fills its plan to the last profile pays that plan', () => {
  expect(planFor(10_000)).toMatchObject({ price: 150 });
  expect(nextStepDown(10_000)).toMatchObject({ profiles: 3500, plan: { price: 140 } });
});

test('120 bounces on the 10,000 plan cost 18 cents', () => {
  const plan = planFor(10_000);
  expect(plan && costOfBounces(120, plan)).toBeCloseTo(0.18, 10);
});

test('the smallest plan has no step down, and past the table nothing is claimed', () => {
  expect(nextStepDown(200)).toBeNull();
  expect(nextStepDown(250_001)).toBeNull();
  expect(planFor(250_001)).toBeNull();
  expect(tierSaving(250_001, 10)).toBeNull();
});

test('bad counts give nothing', () => {
  for (const bad of [NaN, -1, 1.5, Infinity]) {
    expect(planFor(bad)).toBeNull();
    expect(tierSaving(10_000, bad)).toBeNull();
    expect(nextStepDown(bad)).toBeNull();
  }
  expect(tierSaving(100, 101)).toBeNull();
  expect(revenueNotReached(10, NaN)).toBeNull();
  expect(revenueNotReached(10, 0.5)).toBe(5);
});

test('suppressing exactly what the step asks for saves what it promises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 251, max: 250_000 }), (active) => {
      const step = nextStepDown(active);
      return (
        step !== null &&
        tierSaving(active, step.profiles) === step.saving &&
        tierSaving(active, step.profiles - 1) === 0
      );
    }),
  );
});

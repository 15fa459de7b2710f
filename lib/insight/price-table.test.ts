import { expect, test } from 'vitest';
import { klaviyoPrices } from './price-table.ts';

test('the table rises in profiles and in price', () => {
  const { plans } = klaviyoPrices;
  expect(plans).toHaveLength(52);
  plans.slice(1).forEach((plan, index) => {
    expect(plan.profiles).toBeGreaterThan(plans[index]?.profiles ?? Infinity);
    expect(plan.price).toBeGreaterThan(plans[index]?.price ?? Infinity);
  });
});

test('the free plan holds 500 sends, the 10,000 plan 100,000', () => {
  expect(klaviyoPrices.plans[0]).toEqual({ profiles: 250, price: 0, sends: 500 });
  expect(klaviyoPrices.plans.find(({ profiles }) => profiles === 10_000)).toEqual({
    profiles: 10_000,
    price: 150,
    sends: 100_000,
  });
});

test('the table says when it was noted and that it is not official', () => {
  expect(klaviyoPrices).toMatchObject({ official: false, noted: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
});

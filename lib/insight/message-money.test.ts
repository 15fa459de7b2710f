import { expect, test } from 'vitest';
import { batchOf, day, noon, replies, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { accountMoney, messageMoney } from './message-money.ts';
import { figuresOf } from './sample-figures.ts';

const bill = { activeProfiles: 10_000, monthlyPrice: null, estimatesRevenue: true };
const known = viewOf(batchOf({ message: { bounced: 120 } })).message;

test('120 bounces on the 10,000 plan cost 18 cents', () => {
  expect(messageMoney(known, bill).wasted).toBeCloseTo(0.18, 10);
});

test('without the number of profiles, or with bounces that are only partly known, the cost is unknown and not zero', () => {
  expect(messageMoney(known, { ...bill, activeProfiles: null }).wasted).toBeNull();
  const part = viewOf(batchOf({ rows: [rowOf('ann@shop.example')] })).message;
  expect(messageMoney(part, bill).wasted).toBeNull();
  expect(accountMoney([known], 10, { ...bill, activeProfiles: null }, noon)).toBeNull();
});

test('revenue not reached counts blocked addresses only, and only where the user asks for it', () => {
  const rows = [rowOf('ann@shop.example', { reason: replies.blocked }), rowOf('bob@shop.example')];
  const message = {
    ...viewOf(batchOf({ rows, completeness: wholeReading(2), message: { sent: 1002 } })).message,
    figures: figuresOf({ revenue: 500 }),
  };
  expect(messageMoney(message, bill)).toMatchObject({ blocked: 1, revenueNotReached: 0.5 });
  expect(messageMoney(message, { ...bill, estimatesRevenue: false }).revenueNotReached).toBeNull();
  expect(messageMoney({ ...message, figures: figuresOf({}) }, bill).revenueNotReached).toBeNull();
});

test('10,120 profiles and 130 repeat bouncers: $25 a month; with 100 nothing, and 20 still to go', () => {
  const at = (slots: number) => accountMoney([known], slots, { ...bill, activeProfiles: 10_120 }, noon);
  expect(at(130)).toMatchObject({ price: 'table', saving: 25, stillAbove: 0, stepDown: { profiles: 120 } });
  expect(at(100)).toMatchObject({ saving: 0, stillAbove: 20 });
});

test('the price that the user typed is that of the present plan, and tells nothing of what another would save', () => {
  const own = { ...bill, activeProfiles: 10_120, monthlyPrice: 140 };
  const at = (slots: number) => accountMoney([known], slots, own, noon);
  expect(at(130)).toMatchObject({
    price: 'own',
    plan: { profiles: 10_500, price: 140 },
    saving: null,
    stillAbove: 0,
    stepDown: { profiles: 120, plan: { profiles: 10_000 }, saving: null },
  });
  expect(at(100)).toMatchObject({ saving: 0, stillAbove: 20 });
  expect(at(130)?.wastedThisMonth).toBeCloseTo((140 / 105_000) * 120, 10);
});

test('a price of nought is a price, also where the list has none', () => {
  expect(accountMoney([known], 0, { ...bill, monthlyPrice: 0 }, noon)).toMatchObject({
    price: 'own',
    plan: { price: 0 },
  });
  const free = { ...bill, activeProfiles: 200, monthlyPrice: 10 };
  expect(accountMoney([known], 0, free, noon)).toMatchObject({ price: 'own', plan: { price: 10 }, stepDown: null });
});

test('past the end of the list a typed price is that of a plan as large as the account', () => {
  const large = { ...bill, activeProfiles: 300_000, monthlyPrice: 2_900 };
  const money = accountMoney([known], 0, large, noon);
  expect(money).toMatchObject({ price: 'own', plan: { profiles: 300_000, price: 2_900 }, saving: null });
  expect(money?.wastedThisMonth).toBeCloseTo((2_900 / 3_000_000) * 120, 10);
  expect(accountMoney([known], 0, { ...large, monthlyPrice: null }, noon)).toBeNull();
});

test('a month without a known send has no cost, which is not the cost zero', () => {
  expect(accountMoney([known], 0, bill, noon)?.wastedThisMonth).toBeCloseTo(0.18, 10);
  expect(accountMoney([known], 0, bill, noon + 31 * day)?.wastedThisMonth).toBeNull();
  expect(accountMoney([known], 0, bill, noon - day)?.wastedThisMonth).toBeNull();
});

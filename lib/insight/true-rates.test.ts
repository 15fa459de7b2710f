import { expect, test } from 'vitest';
import { type MessageTotals, trueRates } from './true-rates.ts';

const totals: MessageTotals = {
  recipients: 10_000,
  bounced: 220,
  uniqueOpens: 3100,
  uniqueClicks: 200,
  revenue: 4890,
  shownOpenRate: 0.31,
  shownClickRate: 0.02,
};

test('a page that divides by recipients understates: 31.0 percent shown, 31.7 of delivered', () => {
  const rates = trueRates(totals);
  if (rates.status !== 'computed') throw new Error('not computed');
  expect(rates).toMatchObject({ delivered: 9780, denominator: 'recipients', revenuePerDelivered: 0.5 });
  expect(rates.open?.perDelivered).toBeCloseTo(0.317, 3);
  expect(rates.open?.understated).toBeCloseTo((0.31 * 220) / 9780, 12);
  expect(rates.click?.perDelivered).toBeCloseTo(200 / 9780, 12);
});

test('a page that divides by delivered skews nothing', () => {
  const rates = trueRates({ ...totals, shownOpenRate: 0.317, shownClickRate: 0.02 });
  expect(rates).toMatchObject({ denominator: 'delivered', open: { understated: 0 }, click: { understated: 0 } });
});

test('without bounces both denominators are the same', () => {
  expect(trueRates({ ...totals, bounced: 0 })).toMatchObject({ denominator: 'same', open: { understated: 0 } });
});

test('a difference within rounding decides nothing', () => {
  expect(trueRates({ ...totals, bounced: 5, shownOpenRate: 0.31 })).toMatchObject({
    denominator: 'undecided',
    open: { understated: null },
  });
  expect(trueRates({ ...totals, shownOpenRate: null, shownClickRate: null })).toMatchObject({
    denominator: 'undecided',
  });
});

test('more printed decimals decide what one decimal could not', () => {
  const fine = { ...totals, bounced: 5, shownOpenRate: 3100 / 9995, shownDecimals: 4 };
  expect(trueRates(fine)).toMatchObject({ denominator: 'delivered' });
});

test('a rate that fits neither denominator is not explained away', () => {
  expect(trueRates({ ...totals, shownOpenRate: 0.33 })).toMatchObject({
    denominator: 'neither',
    open: { understated: null },
  });
});

test('clicks serve where opens are not shown', () => {
  const rates = trueRates({
    ...totals,
    uniqueOpens: null,
    shownOpenRate: null,
    uniqueClicks: 2000,
    shownClickRate: 0.2,
  });
  expect(rates).toMatchObject({ denominator: 'recipients', open: null });
});

test('counts that cannot be are absent, never a number', () => {
  expect(trueRates({ ...totals, uniqueOpens: 9999, revenue: NaN })).toMatchObject({
    open: null,
    revenuePerDelivered: null,
  });
  expect(trueRates({ ...totals, recipients: 0 })).toMatchObject({ status: 'not_computable' });
  expect(trueRates({ ...totals, bounced: 10_000 })).toMatchObject({
    status: 'not_computable',
    reason: 'nothing_delivered',
  });
  expect(trueRates({ ...totals, bounced: 10_001 })).toMatchObject({
    status: 'not_computable',
    reason: 'more_bounced_than_recipients',
  });
});

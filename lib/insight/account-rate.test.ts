import { expect, test } from 'vitest';
import { accountRate } from './account-rate.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 4, 12);
const daysAgo = (days: number) => now - days * DAY;

test('the newest sends are taken until they hold 10,000 recipients', () => {
  const sends = [
    { at: daysAgo(30), bounced: 900, recipients: 9000 },
    { at: daysAgo(3), bounced: 30, recipients: 6000 },
    { at: daysAgo(10), bounced: 50, recipients: 5000 },
  ];
  expect(accountRate(sends, now)).toMatchObject({
    rate: { bounced: 80, recipients: 11_000 },
    sends: 2,
    from: daysAgo(10),
    to: daysAgo(3),
    representative: true,
  });
});

test('a week with five e-mails does not swing the account', () => {
  const sends = [
    { at: daysAgo(1), bounced: 2, recipients: 5 },
    { at: daysAgo(20), bounced: 60, recipients: 12_000 },
  ];
  expect(accountRate(sends, now).rate).toMatchObject({ verdict: 'healthy' });
});

test('a large sender is judged over the median month', () => {
  const sends = Array.from({ length: 12 }, (_, month) => ({
    at: daysAgo(30 * month + 1),
    bounced: 500,
    recipients: 80_000,
  }));
  expect(accountRate(sends, now)).toMatchObject({ volume: 80_000, sends: 1 });
});

test('silent months count, months before the first send do not', () => {
  const sends = [1, 91].map((days) => ({ at: daysAgo(days), bounced: 0, recipients: 50_000 }));
  expect(accountRate(sends, now).volume).toBe(25_000);
});

test('a small history is used whole and said not to be representative', () => {
  expect(accountRate([{ at: daysAgo(2), bounced: 1, recipients: 400 }], now)).toMatchObject({
    rate: { bounced: 1, recipients: 400 },
    representative: false,
  });
});

test('sends in the future, without a time, read in part or above 100 percent are left out', () => {
  const sends = [
    { at: now + DAY, bounced: 9, recipients: 20_000 },
    { at: NaN, bounced: 9, recipients: 20_000 },
    { at: daysAgo(1), bounced: 9, recipients: 20_000, complete: false },
    { at: daysAgo(1), bounced: 9, recipients: 5 },
    { at: daysAgo(1), bounced: 9, recipients: NaN },
  ];
  expect(accountRate(sends, now)).toMatchObject({
    rate: { status: 'not_computable', reason: 'no_recipients' },
    sends: 0,
    from: null,
    to: null,
  });
});

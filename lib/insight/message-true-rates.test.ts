import { expect, test } from 'vitest';
import type { MessageFigures } from '../ledger/records.ts';
import { batchOf, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { accountTrueRates, messageTrueRates } from './message-true-rates.ts';
import { figuresOf } from './sample-figures.ts';

const opened = { uniqueOpens: 3100, uniqueClicks: 200, revenue: 4890, openRate: 0.31, clickRate: 0.02, decimals: 1 };
const messageOf = (
  figures: Partial<MessageFigures>,
  facts: { sent?: number | null; bounced?: number | null } = {},
) => ({
  ...viewOf(batchOf({ message: { sent: 10_000, bounced: 220, ...facts } })).message,
  figures: figuresOf(figures),
});

test('a page that divides by recipients understates what was delivered', () => {
  const rates = messageTrueRates(messageOf(opened));
  expect(rates).toMatchObject({ status: 'computed', denominator: 'recipients', revenuePerDelivered: 0.5 });
});

test('recipients that no page told follow from delivered and bounced', () => {
  expect(messageTrueRates(messageOf({ ...opened, delivered: 9780 }, { sent: null }))).toMatchObject({
    delivered: 9780,
  });
  expect(messageTrueRates(messageOf(opened, { sent: null }))).toEqual({ status: 'unknown', missing: 'recipients' });
});

test('a list read in part tells no rate, and a page without figures neither', () => {
  const part = viewOf(batchOf({ rows: [rowOf('ann@shop.example')] })).message;
  expect(messageTrueRates({ ...part, figures: figuresOf(opened) })).toEqual({ status: 'unknown', missing: 'bounces' });
  expect(messageTrueRates(part)).toEqual({ status: 'unknown', missing: 'figures' });
  expect(messageTrueRates(messageOf({ subject: 'Sale' }))).toEqual({ status: 'unknown', missing: 'figures' });
});

test('nobody bounced: nothing is skewed, which is a zero and not an unknown', () => {
  const none = viewOf(batchOf({ rows: [], completeness: wholeReading(0), message: { bounced: 0 } })).message;
  expect(messageTrueRates({ ...none, figures: figuresOf(opened) })).toMatchObject({
    denominator: 'same',
    open: { understated: 0 },
  });
});

test('the account pools counts, not rates, and leaves out what is not known', () => {
  const small = messageOf({ uniqueOpens: 90, openRate: 0.9 }, { sent: 100, bounced: 0 });
  const account = accountTrueRates([messageOf(opened), small, messageOf({})]);
  expect(account).toMatchObject({
    messages: 2,
    delivered: 9880,
    understated: 1,
    undecided: 0,
    revenuePerDelivered: 0.5,
  });
  expect(account.openRate).toBeCloseTo(3190 / 9880, 12);
  expect(accountTrueRates([])).toMatchObject({ messages: 0, openRate: null, revenuePerDelivered: null });
});

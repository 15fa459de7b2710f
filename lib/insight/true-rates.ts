import { isCount, type NotComputable, whyNotComputable } from './counts.ts';

/** One message's totals as the page shows them; `null` where it shows none. */
export interface MessageTotals {
  readonly recipients: number;
  readonly bounced: number;
  readonly uniqueOpens: number | null;
  readonly uniqueClicks: number | null;
  /** In the account's currency. */
  readonly revenue: number | null;
  /** Shares from 0 to 1 as printed, rounding included. */
  readonly shownOpenRate: number | null;
  readonly shownClickRate: number | null;
  /** Decimals of the printed percentages. */
  readonly shownDecimals?: number;
}

/**
 * What the shown rates are divided by. `same`: nothing bounced, so both agree. `undecided`: both fit within rounding, or
 * no rate was shown. `neither`: the page divides by something else, so nothing can be said of its rates.
 */
export type Denominator = 'recipients' | 'delivered' | 'same' | 'undecided' | 'neither';

export interface TrueRate {
  readonly shown: number | null;
  /** Per delivered message; the open rate still holds the opens of mail privacy proxies. */
  readonly perDelivered: number;
  /** How far the shown rate lies below, as a share; 0 where it is divided by delivered, `null` where that is unknown. */
  readonly understated: number | null;
}

export interface TrueRates {
  readonly status: 'computed';
  readonly delivered: number;
  readonly denominator: Denominator;
  readonly open: TrueRate | null;
  readonly click: TrueRate | null;
  readonly revenuePerDelivered: number | null;
}

/** Open, click and revenue per delivered message, after finding out which denominator the page uses. */
export function trueRates(totals: MessageTotals): TrueRates | NotComputable {
  const { recipients, bounced, uniqueOpens, uniqueClicks, revenue } = totals;
  const refusal = whyNotComputable(bounced, recipients);
  if (refusal) return refusal;
  const delivered = recipients - bounced;
  if (delivered === 0) return { status: 'not_computable', reason: 'nothing_delivered' };
  const denominator = findDenominator(totals, delivered);
  const rateOf = (count: number | null, shown: number | null): TrueRate | null => {
    if (count === null || !isCount(count) || count > delivered) return null;
    const perDelivered = count / delivered;
    const understated =
      denominator === 'delivered' || denominator === 'same'
        ? 0
        : denominator === 'recipients'
          ? perDelivered - count / recipients
          : null;
    return { shown, perDelivered, understated };
  };
  return {
    status: 'computed',
    delivered,
    denominator,
    open: rateOf(uniqueOpens, totals.shownOpenRate),
    click: rateOf(uniqueClicks, totals.shownClickRate),
    revenuePerDelivered: revenue !== null && Number.isFinite(revenue) ? revenue / delivered : null,
  };
}

function findDenominator(totals: MessageTotals, delivered: number): Denominator {
  if (totals.bounced === 0) return 'same';
  // The larger rate separates the two denominators best.
  const pairs = [
    [totals.uniqueOpens, totals.shownOpenRate],
    [totals.uniqueClicks, totals.shownClickRate],
  ].flatMap(([count, shown]) =>
    typeof count === 'number' && typeof shown === 'number' && isCount(count) && Number.isFinite(shown)
      ? [{ count, shown }]
      : [],
  );
  const best = pairs.sort((a, b) => b.count - a.count)[0];
  if (!best || best.count === 0) return 'undecided';
  const rounding = 0.5 * 10 ** -(2 + (totals.shownDecimals ?? 1)) + 1e-9;
  const offRecipients = Math.abs(best.count / totals.recipients - best.shown);
  const offDelivered = Math.abs(best.count / delivered - best.shown);
  if (Math.min(offRecipients, offDelivered) > 2 * rounding) return 'neither';
  if (offRecipients <= rounding && offDelivered <= rounding) return 'undecided';
  return offDelivered < offRecipients ? 'delivered' : 'recipients';
}

import type { MessageFigures, MessageRecord } from '../ledger/records.ts';
import type { NotComputable } from './counts.ts';
import { knownBounces, knowsBounces } from './sends.ts';
import { type TrueRates, trueRates } from './true-rates.ts';

/** Open, click and revenue per delivered message, or what is not known yet. */
export type MessageTrueRates =
  | TrueRates
  | NotComputable
  | {
      readonly status: 'unknown';
      /** What no page has shown so far. */
      readonly missing: 'recipients' | 'bounces' | 'figures';
    };

/** True rates of one message by what its overview page or a file has told. Unknown is never taken for zero. */
export function messageTrueRates(message: MessageRecord): MessageTrueRates {
  const { figures } = message;
  if (!figures || !hasEngagement(figures)) return { status: 'unknown', missing: 'figures' };
  if (!knowsBounces(message)) return { status: 'unknown', missing: 'bounces' };
  const bounced = knownBounces(message);
  const recipients = message.sent ?? (figures.delivered === null ? null : figures.delivered + bounced);
  if (recipients === null) return { status: 'unknown', missing: 'recipients' };
  return trueRates({
    recipients,
    bounced,
    uniqueOpens: figures.uniqueOpens,
    uniqueClicks: figures.uniqueClicks,
    revenue: figures.revenue,
    shownOpenRate: figures.openRate,
    shownClickRate: figures.clickRate,
    ...(figures.decimals === null ? {} : { shownDecimals: figures.decimals }),
  });
}

const hasEngagement = ({ uniqueOpens, uniqueClicks, revenue }: MessageFigures) =>
  uniqueOpens !== null || uniqueClicks !== null || revenue !== null;

export interface AccountTrueRates {
  /** Messages whose figures are known well enough to be counted. */
  readonly messages: number;
  readonly delivered: number;
  /** `null` where no message told; a share of what those delivered that did. */
  readonly openRate: number | null;
  readonly clickRate: number | null;
  /** Where every message's own numerator and denominator are known, never a mean of rates. */
  readonly revenuePerDelivered: number | null;
  /** Messages whose page divides by recipients and so shows too little; 0 says that nothing is skewed. */
  readonly understated: number;
  /** Messages of which it could not be found out. */
  readonly undecided: number;
}

/** The same over all messages of one account. */
export function accountTrueRates(messages: readonly MessageRecord[]): AccountTrueRates {
  const known = messages.flatMap((message) => {
    const rates = messageTrueRates(message);
    return rates.status === 'computed' ? [{ rates, figures: message.figures }] : [];
  });
  const pooled = (numerator: (entry: (typeof known)[number]) => number | null): number | null => {
    const told = known.flatMap((entry) => {
      const count = numerator(entry);
      return count === null ? [] : [{ count, delivered: entry.rates.delivered }];
    });
    const delivered = told.reduce((sum, entry) => sum + entry.delivered, 0);
    return delivered === 0 ? null : told.reduce((sum, { count }) => sum + count, 0) / delivered;
  };
  const by = (...kinds: string[]) => known.filter(({ rates }) => kinds.includes(rates.denominator)).length;
  return {
    messages: known.length,
    delivered: known.reduce((sum, { rates }) => sum + rates.delivered, 0),
    openRate: pooled(({ rates, figures }) => (rates.open ? (figures?.uniqueOpens ?? null) : null)),
    clickRate: pooled(({ rates, figures }) => (rates.click ? (figures?.uniqueClicks ?? null) : null)),
    revenuePerDelivered: pooled(({ rates, figures }) =>
      rates.revenuePerDelivered === null ? null : (figures?.revenue ?? null),
    ),
    understated: by('recipients'),
    undecided: by('undecided', 'neither'),
  };
}

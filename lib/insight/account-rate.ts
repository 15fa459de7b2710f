import { isWhole, type Send } from './counts.ts';
import { median } from './median.ts';
import { type BounceRate, bounceRate } from './rate.ts';
import type { BounceLines } from './thresholds.ts';

const DAY = 86_400_000;
const MONTH = 30 * DAY;
const MONTHS = 12;
const LEAST_VOLUME = 10_000;

export interface AccountRate {
  readonly rate: BounceRate;
  /** How many sends the rate is made of, and the times of the first and the last of them. */
  readonly sends: number;
  readonly from: number | null;
  readonly to: number | null;
  /** Recipients that make the rate representative. */
  readonly volume: number;
  /** The ledger holds that many. */
  readonly representative: boolean;
}

/**
 * The account's bounce rate over a representative volume instead of a fixed period, as Amazon SES judges senders:
 * the latest sends until they hold max(10,000, median monthly volume) recipients. A week of five e-mails cannot swing it.
 *
 * Left out: sends after `now`, without a time, read in part, or with counts that are no rate.
 */
export function accountRate(sends: readonly Send[], now: number, lines?: BounceLines): AccountRate {
  const usable = sends.filter((send) => send.at <= now && isWhole(send)).sort((a, b) => b.at - a.at);
  const volume = Math.max(LEAST_VOLUME, medianMonthlyVolume(usable, now));
  let bounced = 0;
  let recipients = 0;
  const taken: Send[] = [];
  for (const send of usable) {
    if (recipients >= volume) break;
    bounced += send.bounced;
    recipients += send.recipients;
    taken.push(send);
  }
  return {
    rate: bounceRate({ bounced, recipients }, lines),
    sends: taken.length,
    from: taken.at(-1)?.at ?? null,
    to: taken[0]?.at ?? null,
    volume,
    representative: recipients >= volume,
  };
}

/** Months are 30 days back from `now`; silent months in between count, months before the first send do not. */
function medianMonthlyVolume(sends: readonly Send[], now: number): number {
  const volumes: number[] = [];
  for (const send of sends) {
    const month = Math.floor((now - send.at) / MONTH);
    if (month >= MONTHS) continue;
    while (volumes.length <= month) volumes.push(0);
    volumes[month] = (volumes[month] ?? 0) + send.recipients;
  }
  return median(volumes) ?? 0;
}

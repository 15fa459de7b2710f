import { type Beta, quantile, upperTail } from './beta-binomial.ts';
import { isCount, isWhole, type NotComputable, type Send, whyNotComputable } from './counts.ts';

/** An earlier send of the same lane: campaigns with campaigns, hard with hard. */
export interface EarlierSend extends Send {
  /** It was a spike itself: a baseline that swallows spikes stops seeing them. */
  readonly alarmed?: boolean;
}

/** Too few comparable sends to know what is usual. */
export interface Learning {
  readonly status: 'learning';
  readonly have: number;
  readonly need: number;
}

export interface Baseline {
  readonly status: 'ready';
  /** Sends that it was learnt from. */
  readonly sends: number;
  /** Usual rate, a share. */
  readonly rate: number;
  readonly beta: Beta;
}

/** Range of bounces that the account's own history makes normal, both ends included; 95 %. */
export interface ExpectedBand {
  readonly status: 'ready';
  readonly low: number;
  readonly high: number;
  readonly rate: number;
  readonly sends: number;
}

export interface SpikeResult {
  readonly status: 'tested';
  /** Probability of as many bounces or more if nothing is wrong. */
  readonly p: number;
  readonly band: ExpectedBand;
  /** Observed rate ÷ usual rate. */
  readonly ratio: number;
  readonly level: 'usual' | 'watch' | 'alarm';
}

/** Where a send lies against what is usual: beyond its ends without an alarm is where one send in twenty is by chance. */
export type Place = SpikeResult['level'] | 'above' | 'below';

export const LEAST_SENDS = 6;
const MOST_SENDS = 30;
const LEAST_RECIPIENTS = 100;
const WATCH = 0.005;
const ALARM = 0.0005;

/**
 * Learns the usual rate and its spread from the last 30 comparable sends: method of moments (Kleinman 1973) with a weak
 * prior of 0.5 %, and a floor that lets the true rate vary by a quarter between sends, or big sends would always alarm.
 *
 * `earlier` in any order. Left out: below 100 recipients, read in part, alarmed, without a time, counts that are no rate.
 */
export function fitBaseline(earlier: readonly EarlierSend[], need: number = LEAST_SENDS): Baseline | Learning {
  const sends = earlier
    .filter((send) => isWhole(send) && Number.isFinite(send.at))
    .filter((send) => send.recipients >= LEAST_RECIPIENTS && send.alarmed !== true)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_SENDS);
  const m = sends.length;
  if (m < need || m < 2) return { status: 'learning', have: m, need };

  let total = 0;
  let bounced = 0;
  let squares = 0;
  for (const send of sends) {
    total += send.recipients;
    bounced += send.bounced;
    squares += send.recipients ** 2;
  }
  // Half a bounce on either side keeps an account without bounces, or with nothing else, off the ends of the scale.
  const rate = Math.min((bounced + 0.5) / (total + 100), 1 - 0.5 / (total + 100));
  const variance = rate * (1 - rate);
  let spread = 0;
  for (const send of sends) spread += send.recipients * (send.bounced / send.recipients - rate) ** 2;
  const moments = (spread - (m - 1) * variance) / (variance * (total - squares / total - (m - 1)));
  const floor = (0.0625 * rate) / (1 - rate);
  // (1 + 1/m) and 1/total: the usual rate is itself only known so well.
  const rho = Math.min(0.2, Math.max(moments, floor)) * (1 + 1 / m) + 1 / total;
  const k = (1 - rho) / rho;
  return { status: 'ready', sends: m, rate, beta: { a: rate * k, b: (1 - rate) * k } };
}

/** The usual range of bounces for a send to `recipients` people. */
export function expectedBand(
  earlier: readonly EarlierSend[],
  recipients: number,
): ExpectedBand | Learning | NotComputable {
  if (!isCount(recipients)) return { status: 'not_computable', reason: 'not_a_count' };
  if (recipients === 0) return { status: 'not_computable', reason: 'no_recipients' };
  const baseline = fitBaseline(earlier);
  return baseline.status === 'learning' ? baseline : bandOf(baseline, recipients);
}

/** The band of a baseline that is already learnt. */
export function bandOf(baseline: Baseline, recipients: number): ExpectedBand {
  const { beta, rate, sends } = baseline;
  return {
    status: 'ready',
    low: quantile(0.025, recipients, beta),
    high: quantile(0.975, recipients, beta),
    rate,
    sends,
  };
}

/**
 * Is `bounced` of `recipients` a spike against the account's own history? About one false alarm in a hundred sends,
 * where mean + 2σ gives six and a p-chart up to twenty-five.
 */
export function spikeTest(
  earlier: readonly EarlierSend[],
  send: { readonly bounced: number; readonly recipients: number },
): SpikeResult | Learning | NotComputable {
  const refusal = whyNotComputable(send.bounced, send.recipients);
  if (refusal) return refusal;
  const baseline = fitBaseline(earlier);
  return baseline.status === 'learning' ? baseline : testAgainst(baseline, send);
}

/** An alarm, or on which side of the usual range a send of so many bounces lies. */
export function placeOf({ level, band }: SpikeResult, bounced: number): Place {
  if (level !== 'usual') return level;
  return bounced > band.high ? 'above' : bounced < band.low ? 'below' : 'usual';
}

/** The spike test against a baseline that is already learnt; the counts must be a rate. */
export function testAgainst(
  baseline: Baseline,
  send: { readonly bounced: number; readonly recipients: number },
): SpikeResult {
  const p = upperTail(send.bounced, send.recipients, baseline.beta);
  const ratio = send.bounced / send.recipients / baseline.rate;
  // Four bounces, or half as many again, are nothing to call anybody for, however improbable.
  const worthIt = send.bounced >= 5 && ratio >= 1.5;
  const level = !worthIt || p >= WATCH ? 'usual' : p < ALARM ? 'alarm' : 'watch';
  return { status: 'tested', p, band: bandOf(baseline, send.recipients), ratio, level };
}

import { type NotComputable, whyNotComputable } from './counts.ts';
import { type BounceLines, klaviyoLines, tooFewRecipients } from './thresholds.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/**
 * What the interval, not the point, allows to say about a rate, worst last.
 *
 * `room_for_improvement`: surely between the two lines. `watch`: not above the critical line, but the true rate may be.
 * `at_risk`: above it, but not surely. `critical`: surely above it.
 */
export type RateVerdict =
  | 'too_few'
  | 'healthy'
  | 'probably_fine'
  | 'room_for_improvement'
  | 'watch'
  | 'at_risk'
  | 'critical';

/** Above the critical line, surely or probably: something is to be done. */
export const isHigh = (verdict: RateVerdict): boolean => verdict === 'critical' || verdict === 'at_risk';

/** How many more bounces would lift the rate to the next line. */
export interface ToNextLine {
  readonly line: number;
  readonly bounces: number;
}

export interface ComputedRate {
  readonly status: 'computed';
  readonly bounced: number;
  readonly recipients: number;
  /** Share from 0 to 1. */
  readonly rate: number;
  /** 95 % Wilson score interval. */
  readonly interval: Interval;
  readonly verdict: RateVerdict;
  /** `null` above the last line. */
  readonly toNextLine: ToNextLine | null;
  /** Every line that is still ahead, the nearest first. */
  readonly linesAhead: readonly ToNextLine[];
}

export type BounceRate = ComputedRate | NotComputable;

/**
 * Bounce rate as Klaviyo's glossary has it, bounced ÷ (delivered + bounced), with what it is worth.
 *
 * Counts that are no rate (no recipients, not a number, more bounced than recipients) give a reason, never a number.
 */
export function bounceRate(
  counts: { readonly bounced: number; readonly recipients: number },
  lines: BounceLines = klaviyoLines,
): BounceRate {
  const { bounced, recipients } = counts;
  const refusal = whyNotComputable(bounced, recipients);
  if (refusal) return refusal;
  const interval = wilsonInterval(bounced, recipients);
  if (!interval) return { status: 'not_computable', reason: 'not_a_count' };
  const linesAhead = distances(bounced, recipients, lines);
  return {
    status: 'computed',
    bounced,
    recipients,
    rate: bounced / recipients,
    interval,
    verdict: judge(bounced, recipients, interval, lines),
    toNextLine: linesAhead[0] ?? null,
    linesAhead,
  };
}

function judge(bounced: number, recipients: number, interval: Interval, lines: BounceLines): RateVerdict {
  const { healthyUpTo, criticalAbove } = lines;
  const rate = bounced / recipients;
  if (recipients < tooFewRecipients) return 'too_few';
  if (interval.low > criticalAbove) return 'critical';
  if (rate > criticalAbove) return 'at_risk';
  if (interval.high <= healthyUpTo) return 'healthy';
  // A small send without a single bounce has a wide interval too, but gives nobody anything to watch.
  if (bounced === 0) return 'probably_fine';
  if (interval.high > criticalAbove) return 'watch';
  return rate <= healthyUpTo ? 'probably_fine' : 'room_for_improvement';
}

function distances(bounced: number, recipients: number, lines: BounceLines): ToNextLine[] {
  return [lines.healthyUpTo, lines.criticalAbove, ...(lines.further ?? [])].flatMap((line) => {
    // 0.07 × 100 is 7.000000000000001 in floating point: without the allowance it would ask for an eighth bounce.
    const bounces = Math.ceil(line * recipients - 1e-9) - bounced;
    return bounces > 0 ? [{ line, bounces }] : [];
  });
}

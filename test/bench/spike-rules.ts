/** Bounces and recipients of one send. */
export interface Counts {
  readonly bounced: number;
  readonly recipients: number;
}

/** Would this rule raise an alarm over a send, given the ones before it? */
export type SpikeRule = (earlier: readonly Counts[], send: Counts) => boolean;

const rateOf = ({ bounced, recipients }: Counts) => bounced / recipients;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function pooled(earlier: readonly Counts[]): number {
  return sum(earlier.map(({ bounced }) => bounced)) / sum(earlier.map(({ recipients }) => recipients));
}
const deviation = (rate: number, recipients: number) => Math.sqrt((rate * (1 - rate)) / recipients);

/** What others do, in the order of the table that they are compared in. */
export const spikeRules: Readonly<Record<string, SpikeRule>> = {
  'mean + 2σ': (earlier, send) => {
    const rates = earlier.map(rateOf);
    const mean = sum(rates) / rates.length;
    const spread = Math.sqrt(sum(rates.map((rate) => (rate - mean) ** 2)) / (rates.length - 1));
    return rateOf(send) > mean + 2 * spread;
  },
  'p-chart, 3σ': (earlier, send) => {
    const rate = pooled(earlier);
    return rateOf(send) > rate + 3 * deviation(rate, send.recipients);
  },
  // Laney (2002): the limits of a p-chart, widened by the moving range of the z-scores; 1.128 is d₂ for pairs.
  'Laney p′, 3σ': (earlier, send) => {
    const rate = pooled(earlier);
    const scores = earlier.map((counts) => (rateOf(counts) - rate) / deviation(rate, counts.recipients));
    const ranges = scores.slice(1).map((score, index) => Math.abs(score - (scores[index] ?? score)));
    const spread = sum(ranges) / ranges.length / 1.128;
    return rateOf(send) > rate + 3 * spread * deviation(rate, send.recipients);
  },
  'fixed 2 %': (_earlier, send) => rateOf(send) > 0.02,
};

import { logChoose } from './log-gamma.ts';

/**
 * Probability that `x` or more of the `bounced` fall among the `marked` of `total` recipients if bounces know no
 * provider: the upper hypergeometric tail, which is the one-sided Fisher exact test.
 */
export function hypergeometricTail(x: number, marked: number, bounced: number, total: number): number {
  const most = Math.min(marked, bounced);
  const least = Math.max(0, marked + bounced - total);
  if (x <= least) return 1;
  if (x > most) return 0;
  const logAll = logChoose(total, bounced);
  let sum = 0;
  // From the far end, smallest first: each term is exact on its own, so 1e-42 keeps its digits.
  for (let j = most; j >= x; j -= 1) {
    sum += Math.exp(logChoose(marked, j) + logChoose(total - marked, bounced - j) - logAll);
  }
  return Math.min(1, sum);
}

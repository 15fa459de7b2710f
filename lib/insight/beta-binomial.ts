import { logChoose, logGamma } from './log-gamma.ts';

/**
 * Beta-binomial distribution: bounces among `n` recipients when the true rate itself varies from send to send
 * as a beta distribution with the parameters `a` and `b`. Its mean rate is a / (a + b).
 */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Terms this much smaller than the sum no longer change it. */
const NEGLIGIBLE = 1e-18;

/** Natural logarithm of the probability of exactly `x` bounces; −∞ outside 0…n. In log space, as large `a` underflows. */
export function logPmf(x: number, n: number, { a, b }: Beta): number {
  if (x < 0 || x > n) return Number.NEGATIVE_INFINITY;
  return (
    logChoose(n, x) +
    (logGamma(x + a) - logGamma(a)) +
    (logGamma(n - x + b) - logGamma(b)) -
    (logGamma(n + a + b) - logGamma(a + b))
  );
}

/** log pmf(x + 1) − log pmf(x). */
function logStep(x: number, n: number, { a, b }: Beta): number {
  return Math.log(((n - x) / (x + 1)) * ((x + a) / (n - x - 1 + b)));
}

/** Probability of `x` bounces or more. Small tails are summed themselves, not taken from 1, so that they keep their digits. */
export function upperTail(x: number, n: number, beta: Beta): number {
  if (x <= 0) return 1;
  if (x > n) return 0;
  const mean = (n * beta.a) / (beta.a + beta.b);
  return x > mean ? sumUp(x, n, beta) : Math.max(0, 1 - sumDown(x - 1, n, beta));
}

/** Middle of the cumulative step, P(X < x) + ½ P(X = x): a uniform score even for discrete counts. */
export function midDistribution(x: number, n: number, beta: Beta): number {
  return Math.min(1, Math.max(0, 1 - upperTail(x, n, beta) + Math.exp(logPmf(x, n, beta)) / 2));
}

/** Smallest count whose cumulative probability reaches `q` (0 < q < 1). */
export function quantile(q: number, n: number, beta: Beta): number {
  let log = logPmf(0, n, beta);
  let cumulative = Math.exp(log);
  let x = 0;
  while (x < n && cumulative < q) {
    log += logStep(x, n, beta);
    x += 1;
    cumulative += Math.exp(log);
  }
  return x;
}

function sumUp(from: number, n: number, beta: Beta): number {
  let log = logPmf(from, n, beta);
  let sum = Math.exp(log);
  for (let x = from; x < n; x += 1) {
    const step = logStep(x, n, beta);
    log += step;
    const term = Math.exp(log);
    sum += term;
    if (step < 0 && beta.b >= 1 && term <= sum * NEGLIGIBLE) break;
  }
  return Math.min(1, sum);
}

function sumDown(from: number, n: number, beta: Beta): number {
  let log = logPmf(from, n, beta);
  let sum = Math.exp(log);
  for (let x = from; x > 0; x -= 1) {
    const step = logStep(x - 1, n, beta);
    log -= step;
    const term = Math.exp(log);
    sum += term;
    // With a < 1 the terms fall and then rise again towards zero: go all the way.
    if (step > 0 && beta.a >= 1 && term <= sum * NEGLIGIBLE) break;
  }
  return Math.min(1, sum);
}

/** Scores are clipped here: one freak send must not move an average for months. */
export const MOST_EXTREME_SCORE = 4;

/** Cumulative standard normal for |x| ≤ 4, by its power series (Abramowitz and Stegun 26.2.11). */
function cumulativeNormal(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k += 1) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** Standard normal quantile of a probability `u`, clipped to ±4. */
export function normalScore(u: number): number {
  let low = -MOST_EXTREME_SCORE;
  let high = MOST_EXTREME_SCORE;
  if (u <= cumulativeNormal(low)) return low;
  if (u >= cumulativeNormal(high)) return high;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (cumulativeNormal(middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

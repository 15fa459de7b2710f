import { whyNotComputable } from './counts.ts';

/** Bounds of a share, both from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of `x` out of `n` (Wilson 1927; recommended for small counts by Brown, Cai and DasGupta 2001).
 *
 * Never negative, and wide where little is known. `z` 1.96 gives 95 %.
 * `null` where the counts are no share at all, such as `n` 0.
 */
export function wilsonInterval(x: number, n: number, z = 1.96): Interval | null {
  if (whyNotComputable(x, n)) return null;
  const p = x / n;
  const square = z * z;
  const divisor = 1 + square / n;
  const centre = (p + square / (2 * n)) / divisor;
  const half = (z / divisor) * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  // At 0 of n and n of n the bound is the point itself; rounding must not push it past.
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) };
}

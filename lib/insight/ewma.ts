const WEIGHT = 0.2;

/** The moving average after one send. */
export interface CreepPoint {
  readonly ewma: number;
  /** The average may wander this far by chance. */
  readonly limit: number;
  readonly signal: boolean;
  /** Sends in a row with the average above zero, this one included: since when it creeps. */
  readonly run: number;
}

/**
 * Exponentially weighted moving average over normal scores (Quesenberry's Q-statistics), oldest first:
 * finds a slow rise that no single send shows. `limitFactor` is the width of the limit in standard deviations.
 */
export function creep(scores: readonly number[], limitFactor = 2.7): CreepPoint[] {
  let ewma = 0;
  let run = 0;
  return scores.map((score, index) => {
    ewma = WEIGHT * score + (1 - WEIGHT) * ewma;
    run = ewma > 0 ? run + 1 : 0;
    // Exact variance: the average of the first few sends wanders less than its limit value.
    const variance = (WEIGHT / (2 - WEIGHT)) * (1 - (1 - WEIGHT) ** (2 * (index + 1)));
    const limit = limitFactor * Math.sqrt(variance);
    return { ewma, limit, signal: ewma > limit, run };
  });
}

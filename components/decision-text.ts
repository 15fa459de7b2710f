import type { Decision } from '../lib/suppression/plan.ts';
import { formatCount, formatDay, sayCode } from './words.ts';

/** Reasons that are told with the person's own numbers where these are known. */
const counted: ReadonlySet<string> = new Set(['soft_streak', 'streak_short', 'streak_mixed', 'streak_young']);

/** Why an address goes into the suppression file or stays out, in one sentence. */
export function decisionText({ decision, limit, streak }: Pick<Decision, 'decision' | 'limit' | 'streak'>): string {
  if (streak && streak.firstAt !== null && counted.has(decision.why))
    return sayCode('because', decision.why, undefined, {
      count: formatCount(streak.count),
      limit: formatCount(limit),
      since: formatDay(streak.firstAt),
      days: formatCount(Math.round(streak.days)),
    });
  return sayCode(decision.suppress ? 'suppress' : 'keep', decision.why, undefined, {
    limit: formatCount(limit),
    count: formatCount(streak?.count ?? 0),
  });
}

import type { Decision } from '../lib/suppression/plan.ts';
import { formatCount, sayCode } from './words.ts';

/** Why an address goes into the suppression file or stays out, in one sentence. */
export function decisionText({ decision, limit, streak }: Pick<Decision, 'decision' | 'limit' | 'streak'>): string {
  return sayCode(decision.suppress ? 'suppress' : 'keep', decision.why, undefined, {
    limit: formatCount(limit),
    count: formatCount(streak?.count ?? 0),
  });
}

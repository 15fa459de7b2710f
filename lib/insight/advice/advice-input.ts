import type { MessageView } from '../../ledger/read-message.ts';
import type { ReportRecord } from '../../ledger/records.ts';
import { planSuppression, type SuppressionPolicy } from '../../suppression/plan.ts';
import { summariseMessage } from '../message-summary.ts';
import { type BounceLines, klaviyoLines } from '../thresholds.ts';
import type { AdviceInput } from './advice.ts';

/** What the user has set, as far as advice goes by it; the settings are such wishes. */
export type AdviceWishes = Partial<BounceLines> & Pick<SuppressionPolicy, 'streakLimit'>;

/**
 * One message of an account, ready to be advised on. For a whole account: the views of the messages of the last 30 days.
 * @param now epoch milliseconds
 */
export function adviceInputOf(
  view: MessageView,
  now: number,
  { streakLimit, healthyUpTo, criticalAbove }: AdviceWishes,
  reports: readonly ReportRecord[] = [],
): AdviceInput {
  const lines: BounceLines = {
    healthyUpTo: healthyUpTo ?? klaviyoLines.healthyUpTo,
    criticalAbove: criticalAbove ?? klaviyoLines.criticalAbove,
  };
  const policy: SuppressionPolicy = {
    suppressions: view.suppressions,
    engagedAt: view.engagedAt,
    ...(streakLimit === undefined ? {} : { streakLimit }),
  };
  return {
    view,
    now,
    reports,
    summary: summariseMessage(view, now, lines),
    decisions: planSuppression(view, now, policy),
  };
}

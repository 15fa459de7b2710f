import type { MessageView } from '../../ledger/read-message.ts';
import type { ReportRecord } from '../../ledger/records.ts';
import { type Decision, planSuppression, type SuppressionPolicy } from '../../suppression/plan.ts';
import { withoutTakenOut } from '../../suppression/taken-out.ts';
import { summariseMessage } from '../message-summary.ts';
import { type BounceLines, klaviyoLines } from '../thresholds.ts';
import type { AdviceInput } from './advice.ts';

/** What the user has set, as far as advice goes by it; the settings are such wishes. */
export type AdviceWishes = Partial<BounceLines> & Pick<SuppressionPolicy, 'streakLimit'>;

/** What advice is made of, beside what the policy alone says: whom the user took out is shown as such, to be put back. */
export interface PlannedInput extends AdviceInput {
  readonly planned: readonly Decision[];
}

/**
 * One message of an account, ready to be advised on. For a whole account: the views of the messages of the last 30 days.
 * @param now epoch milliseconds
 */
export function adviceInputOf(
  view: MessageView,
  now: number,
  { streakLimit, healthyUpTo, criticalAbove }: AdviceWishes,
  reports: readonly ReportRecord[] = [],
): PlannedInput {
  const lines: BounceLines = {
    healthyUpTo: healthyUpTo ?? klaviyoLines.healthyUpTo,
    criticalAbove: criticalAbove ?? klaviyoLines.criticalAbove,
  };
  const policy: SuppressionPolicy = {
    suppressions: view.suppressions,
    engagedAt: view.engagedAt,
    ...(streakLimit === undefined ? {} : { streakLimit }),
  };
  const planned = planSuppression(view, now, policy);
  return {
    view,
    now,
    reports,
    summary: summariseMessage(view, now, lines),
    planned,
    decisions: withoutTakenOut(planned, view.takenOut),
  };
}

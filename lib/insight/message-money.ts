import type { MessageRecord } from '../ledger/records.ts';
import { accountTrueRates, messageTrueRates } from './message-true-rates.ts';
import { costOfBounces, nextStepDown, planFor, revenueNotReached, type StepDown, tierSaving } from './money.ts';
import { klaviyoPrices, type Plan } from './price-table.ts';
import { knownBounces, knowsBounces } from './sends.ts';

/** What the user told of the account's bill; the settings are such facts. */
export interface BillFacts {
  readonly activeProfiles: number | null;
  /** A month; `null`: the dated price table is used. */
  readonly monthlyPrice: number | null;
  readonly estimatesRevenue: boolean;
}

export interface MessageMoney {
  /** Sending to those who bounced, in the plan's currency; tiny. `null` where the plan or the bounces are unknown. */
  readonly wasted: number | null;
  /** Estimate of what blocked, probably good addresses might have bought; `null` where off or unknown. */
  readonly revenueNotReached: number | null;
  /** Blocked addresses that the estimate is made of. */
  readonly blocked: number;
}

/** What the bounces of one message cost. Each figure is `null` where it is not known, never 0. */
export function messageMoney(message: MessageRecord, bill: BillFacts): MessageMoney {
  const plan = presentPlan(bill)?.plan ?? null;
  const rates = messageTrueRates(message);
  const perDelivered = rates.status === 'computed' ? rates.revenuePerDelivered : null;
  const blocked = blockedIn(message);
  return {
    wasted: plan && knowsBounces(message) ? costOfBounces(knownBounces(message), plan) : null,
    // A list that was read in part may hold more blocks: the estimate would be of the part.
    revenueNotReached:
      bill.estimatesRevenue && perDelivered !== null && message.completeness?.complete === 'yes'
        ? revenueNotReached(blocked, perDelivered)
        : null,
    blocked,
  };
}

/** Refused because of the sender: these addresses are probably good. */
function blockedIn({ rollup }: MessageRecord): number {
  const { reputation_block = 0, content_block = 0, auth_failure = 0, policy_block = 0 } = rollup.reasons;
  return reputation_block + content_block + auth_failure + policy_block;
}

export interface AccountMoney {
  readonly plan: Plan;
  /** The price is the user's own, or of a dated table that is not Klaviyo's. */
  readonly price: 'own' | 'table';
  readonly noted: string;
  /** `null` on the smallest plan. Its saving is `null` where the user's own price is known, and no other plan's. */
  readonly stepDown: (Omit<StepDown, 'saving'> & { readonly saving: number | null }) | null;
  /** Active profiles that would be suppressed. */
  readonly slots: number;
  /** Saved a month by suppressing them: mostly 0, then a step; `null` where it cannot be told. */
  readonly saving: number | null;
  /** Profiles that would still be above the next cheaper plan then; 0 where the step is reached. */
  readonly stillAbove: number | null;
  /** Over the last 30 days; `null` where no send of these days is known. */
  readonly wastedThisMonth: number | null;
  readonly revenuePerDelivered: number | null;
}

const MONTH = 30 * 86_400_000;

/**
 * What bounces cost the account, and how far it is to the next cheaper plan. `null` where the user has not said how many
 * active profiles there are.
 *
 * @param slots addresses proposed for suppression that are still active: those Klaviyo has suppressed cost nothing
 * @param now epoch milliseconds
 */
export function accountMoney(
  messages: readonly MessageRecord[],
  slots: number,
  bill: BillFacts,
  now: number,
): AccountMoney | null {
  const present = presentPlan(bill);
  if (!present || bill.activeProfiles === null) return null;
  const { plan, price } = present;
  const step = nextStepDown(bill.activeProfiles);
  // What the user pays tells nothing of the other plans: a discount or a currency need not be the same for all of them.
  const isOwn = price === 'own';
  const stepDown = step && { ...step, saving: isOwn ? null : step.saving };
  const recent = messages.filter(
    (message) =>
      message.sentAt !== null && message.sentAt <= now && now - message.sentAt <= MONTH && knowsBounces(message),
  );
  return {
    plan,
    price,
    noted: klaviyoPrices.noted,
    stepDown,
    slots,
    saving: isOwn && stepDown && slots >= stepDown.profiles ? null : tierSaving(bill.activeProfiles, slots),
    stillAbove: stepDown && Math.max(0, stepDown.profiles - slots),
    wastedThisMonth:
      recent.length === 0
        ? null
        : costOfBounces(
            recent.reduce((sum, message) => sum + knownBounces(message), 0),
            plan,
          ),
    revenuePerDelivered: accountTrueRates(messages).revenuePerDelivered,
  };
}

function presentPlan({ activeProfiles, monthlyPrice }: BillFacts): { plan: Plan; price: AccountMoney['price'] } | null {
  if (activeProfiles === null) return null;
  const listed = planFor(activeProfiles);
  if (monthlyPrice === null) return listed && { plan: listed, price: 'table' };
  // Past the end of the list a plan is as large as the account: it holds ten sends a profile, as all that are paid for.
  const plan = listed ?? { profiles: activeProfiles, sends: activeProfiles * 10 };
  return { plan: { ...plan, price: monthlyPrice }, price: 'own' };
}

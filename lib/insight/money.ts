import { isCount } from './counts.ts';
import { klaviyoPrices, type Plan } from './price-table.ts';

/** The cheapest plan that covers so many active profiles; `null` past the end of the table. */
export function planFor(active: number): Plan | null {
  if (!isCount(active)) return null;
  return klaviyoPrices.plans.find(({ profiles }) => profiles >= active) ?? null;
}

/** What the bounces themselves cost: plan price ÷ plan sends, for each. Tiny, and shown as such. */
export function costOfBounces(bounces: number, plan: Plan): number | null {
  return isCount(bounces) ? (plan.price / plan.sends) * bounces : null;
}

/**
 * Saved a month by suppressing `suppressed` of the `active` profiles: mostly nothing, then a step.
 * Only comes about where the account has automatic downgrade switched on. `null` where a plan is unknown.
 */
export function tierSaving(active: number, suppressed: number): number | null {
  const before = planFor(active);
  const after = planFor(active - suppressed);
  return before && after && isCount(suppressed) ? before.price - after.price : null;
}

export interface StepDown {
  /** Profiles above the next cheaper plan. */
  readonly profiles: number;
  readonly plan: Plan;
  /** A month. */
  readonly saving: number;
}

/** How many profiles stand between the account and the next cheaper plan; `null` on the smallest or an unknown plan. */
export function nextStepDown(active: number): StepDown | null {
  const present = planFor(active);
  const lower = klaviyoPrices.plans.findLast(({ profiles }) => profiles < active);
  if (!present || !lower) return null;
  return { profiles: active - lower.profiles, plan: lower, saving: present.price - lower.price };
}

/** Revenue that blocked, probably good addresses might have brought; an estimate, `null` where the inputs are no numbers. */
export function revenueNotReached(blocked: number, revenuePerDelivered: number): number | null {
  return isCount(blocked) && Number.isFinite(revenuePerDelivered) ? blocked * revenuePerDelivered : null;
}

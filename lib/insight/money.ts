import { isCount } from './counts.ts';
import { klaviyoPrices, type Plan, type PriceTable } from './price-table.ts';

/** The cheapest plan that covers so many active profiles; `null` past the end of the table. */
export function planFor(active: number, table: PriceTable = klaviyoPrices): Plan | null {
  if (!isCount(active)) return null;
  return table.plans.find(({ profiles }) => profiles >= active) ?? null;
}

/**
 * The table as this account pays: every price in the proportion of what the user says the present plan costs, which
 * carries over a discount or another currency. `null` where the proportion is unknown (free plan, past the table).
 */
export function withOwnPrice(
  active: number,
  monthlyPrice: number,
  table: PriceTable = klaviyoPrices,
): PriceTable | null {
  const plan = planFor(active, table);
  if (!plan || plan.price === 0 || !Number.isFinite(monthlyPrice) || monthlyPrice < 0) return null;
  const proportion = monthlyPrice / plan.price;
  return { ...table, plans: table.plans.map((line) => ({ ...line, price: line.price * proportion })) };
}

/** What the bounces themselves cost: plan price ÷ plan sends, for each. Tiny, and shown as such. */
export function costOfBounces(bounces: number, plan: Plan): number | null {
  return isCount(bounces) ? (plan.price / plan.sends) * bounces : null;
}

/**
 * Saved a month by suppressing `suppressed` of the `active` profiles: mostly nothing, then a step.
 * Only comes about where the account has automatic downgrade switched on. `null` where a plan is unknown.
 */
export function tierSaving(active: number, suppressed: number, table: PriceTable = klaviyoPrices): number | null {
  const before = planFor(active, table);
  const after = planFor(active - suppressed, table);
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
export function nextStepDown(active: number, table: PriceTable = klaviyoPrices): StepDown | null {
  const present = planFor(active, table);
  const lower = table.plans.findLast(({ profiles }) => profiles < active);
  if (!present || !lower) return null;
  return { profiles: active - lower.profiles, plan: lower, saving: present.price - lower.price };
}

/** Revenue that blocked, probably good addresses might have brought; an estimate, `null` where the inputs are no numbers. */
export function revenueNotReached(blocked: number, revenuePerDelivered: number): number | null {
  return isCount(blocked) && Number.isFinite(revenuePerDelivered) ? blocked * revenuePerDelivered : null;
}

import type { BounceRecord, MessageRecord, PersonEvent, Rollup } from './records.ts';

export const emptyRollup: Rollup = {
  bounces: 0,
  hard: 0,
  soft: 0,
  reasons: {},
  outcomes: {},
  providers: {},
  contradictions: 0,
};

/** A roll-up that can be counted into. */
export type OpenRollup = {
  -readonly [Sum in keyof Rollup]: Rollup[Sum] extends number ? number : Record<string, number | undefined>;
};

/** A copy that can be counted into while the original stays as it is. */
export function openRollup(rollup: Rollup): OpenRollup {
  return {
    ...rollup,
    reasons: { ...rollup.reasons },
    outcomes: { ...rollup.outcomes },
    providers: { ...rollup.providers },
  };
}

/** Adds to one key and drops it at zero, so that a sum does not depend on the way it was reached. */
function shift(counts: Record<string, number | undefined>, key: string, by: number): void {
  // A domain can be named like something that every object inherits, which no assignment would make its own.
  const value = (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + by;
  if (value === 0) delete counts[key];
  else Object.defineProperty(counts, key, { value, configurable: true, enumerable: true, writable: true });
}

/**
 * Counts one bounce more (`by` 1) or less (`by` −1). In place: a message may have bounced at thousands of domains, and
 * copying their sums for each bounce would cost more than storing it.
 */
export function countInto(rollup: OpenRollup, { verdict, klaviyoType, provider }: BounceRecord, by: 1 | -1): void {
  rollup.bounces += by;
  if (klaviyoType) rollup[klaviyoType] += by;
  shift(rollup.reasons, verdict.reason, by);
  shift(rollup.outcomes, verdict.outcome, by);
  shift(rollup.providers, provider, by);
  if (verdict.contradiction) rollup.contradictions += by;
}

/** A roll-up with one bounce more (`by` 1) or less (`by` −1). */
export function withBounce(rollup: Rollup, bounce: BounceRecord, by: 1 | -1): Rollup {
  const changed = openRollup(rollup);
  countInto(changed, bounce, by);
  return changed as Rollup;
}

/** When a bounce counts: its own time, else the send's, else when it was first seen. */
export function timeOf(bounce: BounceRecord, message: MessageRecord): number {
  return bounce.bouncedAt ?? message.sentAt ?? bounce.firstSeenAt;
}

/**
 * Calendar day in UTC, `2026-05-12`. A local one would change with the time zone of the machine, and what was counted
 * at home could not be taken back abroad.
 */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Bounces that a person's record remembers one by one. */
export const rememberedEvents = 40;

/** The event that a bounce is in its person's record. */
export function eventOf(bounce: BounceRecord, message: MessageRecord): PersonEvent {
  const { verdict } = bounce;
  return {
    message: bounce.message,
    at: timeOf(bounce, message),
    // Klaviyo's type is what it acts upon; where the page shows none, the server's words have to do.
    type: bounce.klaviyoType ?? verdict.type,
    reason: verdict.reason,
    repeatFirst: verdict.repeatFirst,
    ...(bounce.bouncedAt === null && message.sentAt === null ? { isUndated: true } : {}),
  };
}

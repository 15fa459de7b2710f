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

/** Adds to one key and drops it at zero, so that a sum does not depend on the way it was reached. */
function shifted<Counts extends Readonly<Record<string, number | undefined>>>(
  counts: Counts,
  key: string & keyof Counts,
  by: number,
): Counts {
  // A domain can be named like something that every object inherits.
  const known = Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0;
  const changed: Record<string, number | undefined> = { ...counts, [key]: known + by };
  if (known + by === 0) delete changed[key];
  return changed as Counts;
}

/** A roll-up with one bounce more (`by` 1) or less (`by` −1). */
export function withBounce(rollup: Rollup, bounce: BounceRecord, by: 1 | -1): Rollup {
  const { verdict, klaviyoType } = bounce;
  return {
    bounces: rollup.bounces + by,
    hard: rollup.hard + (klaviyoType === 'hard' ? by : 0),
    soft: rollup.soft + (klaviyoType === 'soft' ? by : 0),
    reasons: shifted(rollup.reasons, verdict.reason, by),
    outcomes: shifted(rollup.outcomes, verdict.outcome, by),
    providers: shifted(rollup.providers, bounce.provider, by),
    contradictions: rollup.contradictions + (verdict.contradiction ? by : 0),
  };
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
  };
}

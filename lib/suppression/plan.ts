import { chronicCount, chronicDays, type SoftStreak } from '../insight/streak.ts';
import { streakOfPerson } from '../insight/streak-of-person.ts';
import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord, PersonRecord, SuppressionRecord } from '../ledger/records.ts';

/** Why an address goes into the suppression file. */
export const suppressReasons = ['dead_by_text', 'dead_repeated', 'klaviyo_hard', 'soft_streak'] as const;
/** Why it stays out. */
export const keepReasons = [
  'already_suppressed',
  'sender_side',
  'klaviyo_hard_contradicted',
  'repeat_first',
  'temporary',
  'streak_short',
  'streak_mixed',
  'streak_young',
  'streak_gaps',
  'engaged_since',
  'engaged_before',
  'chronic',
  'unclear',
  'taken_out',
] as const;
export type SuppressReason = (typeof suppressReasons)[number];
export type KeepReason = (typeof keepReasons)[number];

export interface Decision {
  readonly email: string;
  readonly bounce: BounceRecord;
  /** Earlier bounces of the address on the same message, oldest first; only a flow has any. */
  readonly earlier: readonly BounceRecord[];
  readonly streak: SoftStreak | null;
  /** Soft bounces in a row that were asked for, for the sentence. */
  readonly limit: number;
  /** Why Klaviyo's own list shows the profile as suppressed; `null` where it does not, or does not say. */
  readonly suppressedFor: SuppressionRecord['reason'];
  readonly decision:
    | { readonly suppress: true; readonly why: SuppressReason }
    | { readonly suppress: false; readonly why: KeepReason };
}

/** What the policy goes by besides the bounces. */
export interface SuppressionPolicy {
  /** Soft bounces in a row after which an address is proposed, 2 to 7; Klaviyo itself waits for 7. */
  readonly streakLimit?: number;
  /** Profiles that Klaviyo's own list shows as suppressed, by address. */
  readonly suppressions?: ReadonlyMap<string, SuppressionRecord>;
  /** When somebody last opened or clicked, where a page has told, by address. Nobody is assumed to have done either. */
  readonly engagedAt?: ReadonlyMap<string, number>;
}

/** The limit where the user has set none. */
export const softLimit = 3;

/** A run must last this long, in days: three sends in one week may meet the same full mailbox, or the same holiday. */
const leastDays = 14;

const recipientsOwn: ReadonlySet<string> = new Set([
  'mailbox_full',
  'mailbox_not_found',
  'domain_not_found',
  'mailbox_inactive',
]);

/** Of a bounce without a time nobody knows where in the row it stands. */
const dated = ({ events }: PersonRecord) => events.filter(({ isUndated }) => !isUndated);

/** The last `count` bounces all have a reason that lies with the recipient: a full or a dead mailbox, not a block. */
function lastAreRecipients(person: PersonRecord, count: number): boolean {
  const last = dated(person).slice(-count);
  return last.length === count && last.every(({ type, reason }) => type === 'soft' && recipientsOwn.has(reason));
}

/** Four times in 90 days for a reason of the recipient's own, though not in a row: Klaviyo advises to leave these out. */
export function isChronic(person: PersonRecord): boolean {
  const events = dated(person);
  const lastAt = events.at(-1)?.at ?? 0;
  const recent = events.filter(({ at }) => lastAt - at <= chronicDays * 86_400_000);
  return recent.filter(({ type, reason }) => type === 'soft' && recipientsOwn.has(reason)).length >= chronicCount;
}

/**
 * Decides on one bounce. A good subscriber who is suppressed is lost for good, a dead address that is not costs one
 * more send: so whatever is unclear stays out.
 */
export function decide(
  bounce: BounceRecord,
  person: PersonRecord | undefined,
  streak: SoftStreak | null,
  policy: SuppressionPolicy = {},
): Decision['decision'] {
  const { verdict, klaviyoType } = bounce;
  if (policy.suppressions?.has(bounce.email)) return { suppress: false, why: 'already_suppressed' };
  if (verdict.outcome === 'sender_side' || verdict.reason === 'rate_limited') {
    return { suppress: false, why: klaviyoType === 'hard' ? 'klaviyo_hard_contradicted' : 'sender_side' };
  }
  const sure = verdict.confidence !== 'low' || klaviyoType === 'hard';
  if (verdict.outcome === 'address_dead' && verdict.basis !== 'klaviyo_category' && sure) {
    if (!verdict.repeatFirst || klaviyoType === 'hard') return { suppress: true, why: 'dead_by_text' };
    const times = person?.events.filter(({ repeatFirst }) => repeatFirst).length ?? 0;
    return times > 1 ? { suppress: true, why: 'dead_repeated' } : { suppress: false, why: 'repeat_first' };
  }
  if (klaviyoType === 'hard') {
    return verdict.contradiction === null
      ? { suppress: true, why: 'klaviyo_hard' }
      : { suppress: false, why: 'klaviyo_hard_contradicted' };
  }
  if (!recipientsOwn.has(verdict.reason))
    return { suppress: false, why: verdict.outcome === 'temporary' ? 'temporary' : 'unclear' };
  return decideStreak(bounce.email, person, streak, policy);
}

/** Soft bounces for the recipient's own reason: enough of them, in a row for certain, over long enough, nobody there. */
function decideStreak(
  email: string,
  person: PersonRecord | undefined,
  streak: SoftStreak | null,
  { streakLimit = softLimit, engagedAt }: SuppressionPolicy,
): Decision['decision'] {
  const keep = (why: KeepReason): Decision['decision'] => ({ suppress: false, why });
  const isShort = !streak || !person || streak.count < streakLimit;
  if (isShort || !lastAreRecipients(person, streakLimit)) {
    if (streak?.chronic && person && isChronic(person)) return keep('chronic');
    return keep(isShort ? 'streak_short' : 'streak_mixed');
  }
  if (Math.round(streak.days) < leastDays) return keep('streak_young');
  const engaged = engagedAt?.get(email);
  if (engaged !== undefined && streak.firstAt !== null && engaged >= streak.firstAt) return keep('engaged_since');
  const double = 2 * streakLimit;
  const isLong = streak.count >= double && lastAreRecipients(person, double);
  // Mail may have arrived in a send that was not read whole, or at somebody who is known to have been there.
  if (engaged !== undefined && !isLong) return keep('engaged_before');
  if (streak.certain < streakLimit && !isLong) return keep('streak_gaps');
  return { suppress: true, why: 'soft_streak' };
}

/** A decision for every address that bounced on a message; an address that bounced more than once is judged by its latest. */
export function planSuppression(
  view: Pick<MessageView, 'bounces' | 'people' | 'messages'>,
  now: number,
  policy: SuppressionPolicy = {},
): Decision[] {
  const byEmail = Map.groupBy(view.bounces, ({ email }) => email);
  return [...byEmail].flatMap(([email, bounces]) => {
    const earlier = bounces.toSorted((a, b) => (a.bouncedAt ?? 0) - (b.bouncedAt ?? 0));
    const bounce = earlier.pop();
    if (!bounce) return [];
    const person = view.people.get(email);
    const streak = person ? streakOfPerson(person, view.messages, now) : null;
    const decision = decide(bounce, person, streak, policy);
    const suppressedFor = policy.suppressions?.get(email)?.reason ?? null;
    return [{ email, bounce, earlier, streak, limit: policy.streakLimit ?? softLimit, suppressedFor, decision }];
  });
}

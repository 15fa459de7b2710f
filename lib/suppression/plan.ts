import type { SoftStreak } from '../insight/streak.ts';
import { streakOfPerson } from '../insight/streak-of-person.ts';
import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord, PersonRecord } from '../ledger/records.ts';

/** Why an address goes into the suppression file. */
export const suppressReasons = ['dead_by_text', 'dead_repeated', 'klaviyo_hard', 'soft_streak'] as const;
/** Why it stays out. */
export const keepReasons = [
  'sender_side',
  'klaviyo_hard_contradicted',
  'repeat_first',
  'temporary',
  'streak_short',
  'unclear',
] as const;
export type SuppressReason = (typeof suppressReasons)[number];
export type KeepReason = (typeof keepReasons)[number];

export interface Decision {
  readonly email: string;
  readonly bounce: BounceRecord;
  /** Earlier bounces of the address on the same message, oldest first; only a flow has any. */
  readonly earlier: readonly BounceRecord[];
  readonly streak: SoftStreak | null;
  readonly decision:
    | { readonly suppress: true; readonly why: SuppressReason }
    | { readonly suppress: false; readonly why: KeepReason };
}

/** Soft bounces in a row after which an address is proposed; Klaviyo itself waits for 7. */
export const softLimit = 3;

const recipientsOwn: ReadonlySet<string> = new Set([
  'mailbox_full',
  'mailbox_not_found',
  'domain_not_found',
  'mailbox_inactive',
]);

/** The last `count` bounces all have a reason that lies with the recipient: a full or a dead mailbox, not a block. */
function lastAreRecipients(person: PersonRecord, count: number): boolean {
  const last = person.events.slice(-count);
  return last.length === count && last.every(({ type, reason }) => type === 'soft' && recipientsOwn.has(reason));
}

/**
 * Decides on one bounce. A good subscriber who is suppressed is lost for good, a dead address that is not costs one
 * more send: so whatever is unclear stays out.
 */
export function decide(
  bounce: BounceRecord,
  person: PersonRecord | undefined,
  streak: SoftStreak | null,
): Decision['decision'] {
  const { verdict, klaviyoType } = bounce;
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
  if (streak && person && streak.count >= softLimit && lastAreRecipients(person, softLimit))
    return { suppress: true, why: 'soft_streak' };
  return { suppress: false, why: 'streak_short' };
}

/** A decision for every address that bounced on a message; an address that bounced more than once is judged by its latest. */
export function planSuppression(view: MessageView, now: number): Decision[] {
  const byEmail = Map.groupBy(view.bounces, ({ email }) => email);
  return [...byEmail].flatMap(([email, bounces]) => {
    const earlier = bounces.toSorted((a, b) => (a.bouncedAt ?? 0) - (b.bouncedAt ?? 0));
    const bounce = earlier.pop();
    if (!bounce) return [];
    const person = view.people.get(email);
    const streak = person ? streakOfPerson(person, view.messages, now) : null;
    return [{ email, bounce, earlier, streak, decision: decide(bounce, person, streak) }];
  });
}

import type { PersonDetail } from '../ledger/queries/person-detail.ts';
import type { MessageRecord } from '../ledger/records.ts';
import { type Decision, planSuppression, type SuppressionPolicy } from './plan.ts';
import { withoutTakenOut } from './taken-out.ts';

/**
 * What the suppression file of the latest message that bounced says of one person: the page of a person and the file go
 * by one policy. `null` where no bounce of the person is known.
 * @param messages of the account
 * @param now epoch milliseconds
 */
export function decideOnPerson(
  { email, person, bounces, suppression, engagedAt, isTakenOut }: PersonDetail,
  messages: readonly MessageRecord[],
  now: number,
  { streakLimit }: Pick<SuppressionPolicy, 'streakLimit'>,
): Decision | null {
  const last = person?.events.at(-1)?.message;
  if (!person || last === undefined) return null;
  const view = {
    bounces: bounces.filter(({ message }) => message === last),
    people: new Map([[email, person]]),
    messages,
  };
  const planned = planSuppression(view, now, {
    ...(streakLimit === undefined ? {} : { streakLimit }),
    suppressions: new Map(suppression ? [[email, suppression]] : []),
    engagedAt,
  });
  return withoutTakenOut(planned, new Set(isTakenOut ? [email] : []))[0] ?? null;
}

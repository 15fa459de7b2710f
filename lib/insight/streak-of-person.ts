import type { MessageRecord, PersonRecord } from '../ledger/records.ts';
import { type SoftStreak, type StreakEvent, softStreak } from './streak.ts';

/**
 * The soft bounces in a row of one person, by what the ledger read. Campaigns in between that were read whole and do not
 * list the person, or that nobody bounced on, are gaps: nobody knows whether they went to that person. Flows go out all the time and are no gaps.
 */
export function streakOfPerson(person: PersonRecord, messages: readonly MessageRecord[], now: number): SoftStreak {
  const own = new Set(person.events.map(({ message }) => message));
  const first = person.events[0]?.at ?? now;
  const events: StreakEvent[] = person.events.map(({ type, at }) => ({ kind: type, at }));
  for (const { id, channel, sentAt, completeness, bounced } of messages) {
    if (channel !== 'campaign' || sentAt === null || sentAt <= first || own.has(id)) continue;
    const isAbsent = completeness?.complete === 'yes' || bounced === 0;
    events.push({ kind: isAbsent ? 'absent' : 'unread', at: sentAt });
  }
  return softStreak(events, now);
}

import type { MessageRecord, PersonRecord } from '../ledger/records.ts';
import { type SoftStreak, type StreakEvent, softStreak } from './streak.ts';

/**
 * The soft bounces in a row of one person, by what the ledger read.
 *
 * A campaign in between that was read whole and does not list the person reached the person if it went to a list of
 * which the person is known to be; otherwise it is a gap, because nobody knows whether it went there. Flows go out all
 * the time and are no gaps. Klaviyo's Smart Sending may have skipped somebody of the list: the run is then taken for
 * shorter than it is, which suppresses nobody.
 */
export function streakOfPerson(person: PersonRecord, messages: readonly MessageRecord[], now: number): SoftStreak {
  const events: StreakEvent[] = person.events.map(({ type, at, isUndated }) => ({
    kind: type,
    at: isUndated ? null : at,
  }));
  return softStreak([...events, ...campaignsBetween(person, messages, now)], now);
}

/** What campaigns were to a person on whom they did not bounce, after the first bounce that is known. */
function campaignsBetween(
  person: PersonRecord,
  messages: readonly MessageRecord[],
  now = Number.POSITIVE_INFINITY,
): StreakEvent[] {
  const own = new Set(person.events.map(({ message }) => message));
  const first = person.events.find(({ isUndated }) => !isUndated)?.at ?? now;
  const lists = new Set(messages.filter(({ id }) => own.has(id)).flatMap(({ figures }) => figures?.audience ?? []));
  return messages.flatMap((message): StreakEvent[] => {
    const { id, channel, sentAt, figures } = message;
    // A campaign to nobody is no gap.
    if (channel !== 'campaign' || sentAt === null || message.sent === 0 || sentAt <= first || own.has(id)) return [];
    const wasReached = figures?.audience.some((name) => lists.has(name)) ?? false;
    return [{ kind: !listsEverybody(message) ? 'unread' : wasReached ? 'delivered' : 'absent', at: sentAt }];
  });
}

/** Send times of campaigns that reached a person for certain, between the first bounce that is known and now. */
export function deliveriesTo(person: PersonRecord, messages: readonly MessageRecord[]): number[] {
  return campaignsBetween(person, messages).flatMap(({ kind, at }) =>
    kind === 'delivered' && at !== null ? [at] : [],
  );
}

/** Would the person be known if it had bounced here? Rows whose address could not be read may be anybody's. */
function listsEverybody({ completeness, bounced }: MessageRecord): boolean {
  if (completeness?.complete !== 'yes') return bounced === 0;
  const { no_address = 0, several_addresses = 0, cut_off = 0, masked = 0 } = completeness.leftOut;
  return no_address + several_addresses + cut_off + masked === 0;
}

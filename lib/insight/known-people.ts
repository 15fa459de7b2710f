import type { MessageView } from '../ledger/read-message.ts';
import type { MessageRecord, PersonRecord } from '../ledger/records.ts';
import { deliveriesTo } from './streak-of-person.ts';

/** What the ledger knows of people apart from this message; `null` where it knows nothing. */
export interface KnownPeople {
  /** Did the person open, click or take a message before this one? */
  readonly reachedBefore: (email: string) => true | null;
  /** The list that the person came from. */
  readonly source: (email: string) => string | null;
}

/** What is known of the people of a message, from pages that were read of other messages. */
export function knownPeople({
  message,
  messages,
  people,
  engagedAt,
}: Pick<MessageView, 'message' | 'messages' | 'people' | 'engagedAt'>): KnownPeople {
  const before = message.sentAt ?? message.lastSeenAt;
  const singles = singleLists(messages);
  const byId = new Map(messages.map((record) => [record.id, record]));
  return {
    reachedBefore(email) {
      const engaged = engagedAt.get(email);
      if (engaged !== undefined && engaged < before) return true;
      const person = people.get(email);
      return person && deliveriesTo(person, messages).some((at) => at < before) ? true : null;
    },
    source(email) {
      const person = people.get(email);
      return person ? sourceOf(person, byId, singles) : null;
    },
  };
}

/** The list of the first message that a person bounced on and that went to this list alone. */
function sourceOf(
  { events }: PersonRecord,
  byId: ReadonlyMap<string, MessageRecord>,
  singles: ReadonlySet<string>,
): string | null {
  for (const { message } of events) {
    const [list, ...others] = byId.get(message)?.figures?.audience ?? [];
    if (list !== undefined && others.length === 0 && singles.has(list)) return list;
  }
  return null;
}

/** Lists that some message went to alone, where others did not go to them: with one list for everything it names nothing. */
function singleLists(messages: readonly MessageRecord[]): ReadonlySet<string> {
  const audiences = messages.flatMap(({ figures }) =>
    figures && figures.audience.length > 0 ? [figures.audience] : [],
  );
  const singles = audiences.flatMap(([list, ...others]) => (list !== undefined && others.length === 0 ? [list] : []));
  return new Set(singles.filter((list) => audiences.some((audience) => !audience.includes(list))));
}

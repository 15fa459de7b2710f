import type { BounceRecord, FeedEventRecord, PersonRecord, SuppressionRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import { readTakenOut } from '../taken-out.ts';
import { readEngagedAt } from './engaged-at.ts';

/** Everything that the ledger knows of one address. */
export interface PersonDetail {
  readonly email: string;
  /** `null` where the address is only known from another list than bounces. */
  readonly person: PersonRecord | null;
  /** Newest first. */
  readonly bounces: readonly BounceRecord[];
  /** What Klaviyo's *Bounced Email* feed tells beyond the messages, newest first. */
  readonly feed: readonly FeedEventRecord[];
  readonly suppression: SuppressionRecord | null;
  /** When the person last opened or clicked, as for the people of a message: empty where no page has told. */
  readonly engagedAt: ReadonlyMap<string, number>;
  /** The user took the person out of the suppression files. */
  readonly isTakenOut: boolean;
}

/** One address with its bounces; `null` where the ledger does not know it. */
export async function readPersonDetail(ledger: Ledger, account: string, email: string): Promise<PersonDetail | null> {
  const transaction = ledger.transaction(['people', 'bounces', 'feedEvents', 'suppressions', 'takenOut']);
  const [person, bounces, feed, suppression, engagedAt, takenOut] = await Promise.all([
    transaction.objectStore('people').get([account, email]),
    transaction.objectStore('bounces').index('byPerson').getAll([account, email]),
    transaction.objectStore('feedEvents').getAll(IDBKeyRange.bound([account, email], [account, email, []])),
    transaction.objectStore('suppressions').get([account, email]),
    readEngagedAt(transaction.objectStore('feedEvents'), account, [email]),
    readTakenOut(transaction.objectStore('takenOut'), account),
  ]);
  if (!person && !suppression && feed.length === 0) return null;
  return {
    email,
    person: person ?? null,
    bounces: bounces.toSorted((a, b) => timeOf(b) - timeOf(a)),
    feed: feed.toSorted((a, b) => b.at - a.at),
    suppression: suppression ?? null,
    engagedAt,
    isTakenOut: takenOut.has(email),
  };
}

const timeOf = ({ bouncedAt, firstSeenAt }: BounceRecord) => bouncedAt ?? firstSeenAt;

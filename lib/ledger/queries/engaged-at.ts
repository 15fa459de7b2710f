import { isEngagement } from '../../klaviyo/words/engagement.ts';
import type { FeedEventRecord } from '../records.ts';

/** The store of events, within whatever transaction it is read. */
interface FeedEvents {
  readonly getAll: (range: IDBKeyRange) => Promise<FeedEventRecord[]>;
}

/**
 * When each of these addresses last opened or clicked, as far as pages have told: epoch milliseconds, 0 where a page did
 * not say when. Who is not in the map may have done either all the same.
 */
export async function readEngagedAt(
  store: FeedEvents,
  account: string,
  emails: readonly string[],
): Promise<Map<string, number>> {
  const engagedAt = new Map<string, number>();
  const lookUp = async (email: string) => {
    const events = await store.getAll(IDBKeyRange.bound([account, email], [account, email, []]));
    // Keys are in the order of time, so the last one stays.
    for (const { kind, at } of events) if (isEngagement(kind)) engagedAt.set(email, at);
  };
  await Promise.all(emails.map(lookUp));
  return engagedAt;
}

import { isEngagement } from '../../klaviyo/words/engagement.ts';
import type { PageRead } from '../../messages.ts';
import type { PageContent } from '../../page-read.ts';
import { mergeSuppression } from '../imports/import-suppressions.ts';
import { isSame } from '../merge.ts';
import type { FeedEventRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import type { RecordedPage } from './record-page.ts';

type People = Extract<PageContent, { what: 'people' }>;
type Row = People['rows'][number];

/** Stores suppressed profiles and events of people; a list's reading is kept as well, with how far it came. */
export async function recordPeople(
  ledger: Ledger,
  account: string,
  { content, capture, completeness }: PageRead & { readonly content: People },
  now: number,
): Promise<RecordedPage> {
  const transaction = ledger.transaction(['suppressions', 'feedEvents', 'captures', 'people'], 'readwrite', {
    durability: 'strict',
  });
  const suppressions = transaction.objectStore('suppressions');
  const events = transaction.objectStore('feedEvents');
  const people = transaction.objectStore('people');
  let stored = 0;
  let added = 0;
  // A failed request aborts the transaction, which is told by `done`.
  const write = (request: Promise<unknown>) => void request.catch(() => {});
  const store = async (row: Row) => {
    if (row.what === 'suppression') {
      stored++;
      const before = await suppressions.get([account, row.email]);
      const after = mergeSuppression(before, account, { ...row, suppressedAt: row.at }, now);
      if (!before) added++;
      if (!before || !isSame(before, after)) write(suppressions.put(after));
      return;
    }
    if (isEngagement(row.kind)) {
      // Of all who open, only those concern the ledger who have bounced.
      if (!(await people.getKey([account, row.email]))) return;
      // A page may tell who opened before it tells when its message was sent: the first says no more than the second.
      const undated = [account, row.email, 0, row.kind] as const;
      if (row.at !== null) write(events.delete([...undated]));
      else if (await events.getKey(IDBKeyRange.bound([account, row.email, 1], [account, row.email, []]))) return;
    }
    stored++;
    const before = await events.get([account, row.email, row.at ?? 0, row.kind]);
    const after = mergeEvent(before, account, row, now);
    if (!before) added++;
    if (!before || !isSame(before, after)) write(events.put(after));
  };
  // One after the other: a page may show a person twice.
  for (const row of content.rows) await store(row);
  if (content.page === 'suppressed-profiles' || content.page === 'bounced-email-feed') {
    const captures = transaction.objectStore('captures');
    const known = await captures.get([account, capture]);
    write(
      captures.put({
        account,
        id: capture,
        message: `page:${content.page}`,
        page: content.page,
        startedAt: Math.min(known?.startedAt ?? now, now),
        endedAt: now,
        completeness: completeness ?? known?.completeness ?? null,
      }),
    );
  }
  await transaction.done;
  return { account, stored, added };
}

/** Silence takes nothing away: a profile shows a type that the feed does not. */
function mergeEvent(
  known: FeedEventRecord | undefined,
  account: string,
  row: Extract<Row, { what: 'event' }>,
  now: number,
): FeedEventRecord {
  return {
    account,
    email: row.email,
    at: row.at ?? 0,
    kind: row.kind,
    type: row.type ?? known?.type ?? null,
    name: row.name || (known?.name ?? ''),
    messageName: row.messageName ?? known?.messageName ?? null,
    firstSeenAt: known?.firstSeenAt ?? now,
  };
}

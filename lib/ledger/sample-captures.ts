/** What pages hand over, made up for tests: batches, rows, and the view that the ledger has of them. */
import type { RowsRead } from '../messages.ts';
import { findSame, mergeBounce, mergeMessage } from './merge.ts';
import type { MessageView } from './read-message.ts';
import type { BounceRecord, MessageRecord, SuppressionRecord } from './records.ts';
import { withBounce } from './rollup.ts';
import { personOf } from './writer.ts';

export type Row = RowsRead['rows'][number];

/** Replies that leave no doubt about what they are. */
export const replies = {
  unknownUser: '550 5.1.1 The email account that you tried to reach does not exist: user unknown',
  unknownUserTryAgain: '450 4.1.1 Recipient address rejected: User unknown in virtual alias table',
  full: '452 4.2.2 mailbox full',
  blocked: '554 5.7.1 Service unavailable; client host [192.0.2.7] blocked using zen.spamhaus.org',
} as const;

export const day = 86_400_000;
/** A Tuesday at noon, UTC. */
export const noon = Date.UTC(2026, 4, 12, 12);

export function rowOf(email: string, facts: Partial<Row> = {}): Row {
  return {
    email,
    name: '',
    type: 'soft',
    category: null,
    categoryText: '',
    reason: replies.full,
    at: null,
    ...facts,
  };
}

/** Rows of so many people of one domain, `name0@domain` and on, all with the same facts. */
export const peopleOf = (count: number, name: string, domain: string, facts: Partial<Row> = {}): Row[] =>
  Array.from({ length: count }, (_, index) => rowOf(`${name}${index}@${domain}`, facts));

export type BatchFacts = Partial<Omit<RowsRead, 'message'>> & { readonly message?: Partial<RowsRead['message']> };

/** A batch of a campaign of the account `SHOP01`, sent at `noon`, unless told otherwise. */
export function batchOf({ message, ...facts }: BatchFacts = {}): RowsRead {
  return {
    type: 'rowsRead',
    batch: 'batch-1',
    page: 'recipient-activity',
    capture: 'capture-1',
    account: { id: 'SHOP01', name: 'Shop' },
    completeness: null,
    rows: [],
    ...facts,
    message: {
      id: 'spring',
      channel: 'campaign',
      name: 'Spring sale',
      sentAt: noon,
      sent: 10_000,
      bounced: null,
      ...message,
    },
  };
}

/** The end of a reading that has come to the end of the list. */
export const wholeReading = (rows: number): NonNullable<RowsRead['completeness']> => ({
  read: rows,
  expected: rows,
  expectedBy: 'pager',
  complete: 'yes',
  leftOut: {},
});

/** What the ledger would show of the last of these batches, put together without a database. */
export function viewOf(...batches: readonly RowsRead[]): MessageView {
  const messages = new Map<string, MessageRecord>();
  const bounces: BounceRecord[] = [];
  for (const batch of batches) {
    let message = mergeMessage(messages.get(batch.message.id), 'SHOP01', batch.message, noon);
    for (const row of batch.rows) {
      const same = bounces.filter((bounce) => bounce.message === message.id && bounce.email === row.email);
      if (findSame(same, row, message.channel)) throw new Error(`${row.email} is given twice`);
      const bounce = mergeBounce(undefined, row, message, noon);
      bounces.push(bounce);
      message = { ...message, rollup: withBounce(message.rollup, bounce, 1) };
    }
    messages.set(message.id, { ...message, completeness: batch.completeness ?? message.completeness });
  }
  const message = messages.get(batches.at(-1)?.message.id ?? '');
  if (!message) throw new Error('No batch was given');
  const own = bounces.filter((bounce) => bounce.message === message.id);
  const people = [...new Set(own.map(({ email }) => email))].flatMap((email) => {
    const records = bounces.flatMap((bounce) => {
      const of = messages.get(bounce.message);
      return bounce.email === email && of ? [{ bounce, of }] : [];
    });
    const person = personOf(records);
    return person ? [[email, person] as const] : [];
  });
  return {
    message,
    bounces: own,
    people: new Map(people),
    suppressions: new Map(),
    engagedAt: new Map(),
    reports: [],
    advice: new Map(),
    takenOut: new Set(),
    messages: [...messages.values()],
  };
}

/** Somebody whom Klaviyo's list shows as suppressed for a bounce. */
export const suppressionOf = (email: string): SuppressionRecord => ({
  account: 'SHOP01',
  email,
  reason: 'email_bounce',
  reasonText: 'Email bounce',
  suppressedAt: null,
  firstSeenAt: noon,
  lastSeenAt: noon,
});

import { isUniqueId, onlyAccount } from './account.ts';
import { readEngagedAt } from './queries/engaged-at.ts';
import type {
  AdviceRecord,
  BounceRecord,
  MessageRecord,
  PersonRecord,
  ReportRecord,
  SuppressionRecord,
} from './records.ts';
import type { Ledger } from './schema.ts';
import { readTakenOut } from './taken-out.ts';

/** Everything that the ledger knows for the review of one message. */
export interface MessageView {
  readonly message: MessageRecord;
  readonly bounces: readonly BounceRecord[];
  /** The people of these bounces, by address. */
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** Those of these people whom Klaviyo's list of suppressed profiles has shown, by address. */
  readonly suppressions: ReadonlyMap<string, SuppressionRecord>;
  /**
   * When people of these bounces last opened or clicked a message, in epoch milliseconds, as far as pages have told; 0
   * where these did not say when. Nobody is assumed to have done either.
   */
  readonly engagedAt: ReadonlyMap<string, number>;
  /** Tables of sums that Klaviyo's pages showed of the account and its messages, this one among them. */
  readonly reports: readonly ReportRecord[];
  /** What the user said to earlier advice of the account, by the advice's id. */
  readonly advice: ReadonlyMap<string, AdviceRecord>;
  /** Addresses of these bounces that the user took out of the suppression files, here or on another message. */
  readonly takenOut: ReadonlySet<string>;
  /** All messages of the account, this one included, in no order. */
  readonly messages: readonly MessageRecord[];
}

/** Bounces of one message, by address. */
const ofMessage = (account: string, id: string) => IDBKeyRange.bound([account, id], [account, id, []]);

/** Reads one message with its people; `null` where the ledger does not know it. */
export async function readMessage(ledger: Ledger, account: string, id: string): Promise<MessageView | null> {
  const transaction = ledger.transaction([
    'messages',
    'bounces',
    'people',
    'suppressions',
    'reports',
    'advice',
    'feedEvents',
    'takenOut',
  ]);
  const messages = await transaction.objectStore('messages').getAll(IDBKeyRange.bound([account], [account, []]));
  const message = messages.find((record) => record.id === id);
  if (!message) return null;
  const bounces = await transaction.objectStore('bounces').getAll(ofMessage(account, id));
  const emails = [...new Set(bounces.map(({ email }) => email))];
  const [people, suppressions, engagedAt, reports, advice, takenOut] = await Promise.all([
    Promise.all(emails.map((email) => transaction.objectStore('people').get([account, email]))),
    Promise.all(emails.map((email) => transaction.objectStore('suppressions').get([account, email]))),
    readEngagedAt(transaction.objectStore('feedEvents'), account, emails),
    transaction.objectStore('reports').getAll(IDBKeyRange.bound([account], [account, []])),
    transaction.objectStore('advice').getAll(IDBKeyRange.bound([account], [account, []])),
    readTakenOut(transaction.objectStore('takenOut'), account),
  ]);
  return {
    message,
    bounces,
    people: byEmail(people),
    suppressions: byEmail(suppressions),
    engagedAt,
    reports,
    advice: new Map(advice.map((record) => [record.id, record])),
    takenOut: takenOut.intersection(new Set(emails)),
    messages,
  };
}

function byEmail<T extends { readonly email: string }>(records: readonly (T | undefined)[]): Map<string, T> {
  return new Map(records.flatMap((record) => (record ? [[record.email, record] as const] : [])));
}

/** The account under which a message is known, where a page does not say; `null` where no account or several know it. */
export async function accountOfMessage(ledger: Ledger, id: string): Promise<string | null> {
  return isUniqueId(id) ? onlyAccount(await ledger.getAllFromIndex('messages', 'byId', id)) : null;
}

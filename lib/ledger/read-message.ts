import { isUniqueId, onlyAccount } from './account.ts';
import type { BounceRecord, MessageRecord, PersonRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** Everything that the ledger knows for the review of one message. */
export interface MessageView {
  readonly message: MessageRecord;
  readonly bounces: readonly BounceRecord[];
  /** The people of these bounces, by address. */
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** All messages of the account, this one included, in no order. */
  readonly messages: readonly MessageRecord[];
}

/** Bounces of one message, by address. */
const ofMessage = (account: string, id: string) => IDBKeyRange.bound([account, id], [account, id, []]);

/** Reads one message with its people; `null` where the ledger does not know it. */
export async function readMessage(ledger: Ledger, account: string, id: string): Promise<MessageView | null> {
  const transaction = ledger.transaction(['messages', 'bounces', 'people']);
  const messages = await transaction.objectStore('messages').getAll(IDBKeyRange.bound([account], [account, []]));
  const message = messages.find((record) => record.id === id);
  if (!message) return null;
  const bounces = await transaction.objectStore('bounces').getAll(ofMessage(account, id));
  const people = await Promise.all(
    [...new Set(bounces.map(({ email }) => email))].map((email) =>
      transaction.objectStore('people').get([account, email]),
    ),
  );
  return {
    message,
    bounces,
    people: new Map(people.flatMap((person) => (person ? [[person.email, person] as const] : []))),
    messages,
  };
}

/** The account under which a message is known, where a page does not say; `null` where no account or several know it. */
export async function accountOfMessage(ledger: Ledger, id: string): Promise<string | null> {
  return isUniqueId(id) ? onlyAccount(await ledger.getAllFromIndex('messages', 'byId', id)) : null;
}

import type { ImportRecord, MessageRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';

/** A file that was taken in, and whether that can still be undone. */
export interface PastImport {
  readonly record: ImportRecord;
  readonly canUndo: boolean;
}

/** The imports of an account, the latest first, at most `limit`. */
export async function readImports(ledger: Ledger, account: string, limit = 50): Promise<PastImport[]> {
  const transaction = ledger.transaction(['imports', 'importChanges']);
  const changes = transaction.objectStore('importChanges');
  const past: PastImport[] = [];
  const index = transaction.objectStore('imports').index('byTime');
  for (
    let cursor = await index.openCursor(IDBKeyRange.bound([account], [account, []]), 'prev');
    cursor && past.length < limit;
    cursor = await cursor.continue()
  ) {
    const record = cursor.value;
    const count = await changes.count(IDBKeyRange.bound([account, record.id], [account, record.id, []]));
    past.push({ record, canUndo: count > 0 });
  }
  return past;
}

/** What a file's message can be: the messages that an account knows. */
export type KnownMessage = Pick<MessageRecord, 'id' | 'name' | 'channel' | 'sentAt'>;

const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The messages of this name. Names are compared by letters and digits alone; two campaigns may share one. */
export function messagesNamed<M extends KnownMessage>(messages: readonly M[], name: string): M[] {
  const wanted = plainName(name);
  return wanted === '' ? [] : messages.filter((message) => plainName(message.name ?? '') === wanted);
}

/** The one message whose name stands in a file's name, the longest name first; `null` for none or several. */
export function messageOfFileName<M extends KnownMessage>(messages: readonly M[], fileName: string): M | null {
  const text = ` ${plainName(fileName.replace(/\.\w{2,4}$/, ''))} `;
  const found = messages
    .map((message) => ({ message, name: plainName(message.name ?? '') }))
    .filter(({ name }) => name.length >= 3 && text.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  const [first, second] = found;
  return first && first.name !== second?.name ? first.message : null;
}

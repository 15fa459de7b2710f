import { type MessageView, readMessage } from '../read-message.ts';
import type { CaptureRecord, ExportRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';

/** One message with everything that the ledger holds of it. */
export interface MessageDetail {
  readonly view: MessageView;
  /** Readings of its pages, newest first. */
  readonly captures: readonly CaptureRecord[];
  /** Files that were made of it, newest first. */
  readonly exports: readonly ExportRecord[];
}

/** `null` where the ledger does not know the message. */
export async function readMessageDetail(ledger: Ledger, account: string, id: string): Promise<MessageDetail | null> {
  const view = await readMessage(ledger, account, id);
  if (!view) return null;
  const [captures, exports] = await Promise.all([
    ledger.getAllFromIndex('captures', 'byMessage', [account, id]),
    ledger.getAll('exports', IDBKeyRange.bound([account], [account, []])),
  ]);
  return {
    view,
    captures: captures.toSorted((a, b) => b.endedAt - a.endedAt),
    exports: exports.filter(({ message }) => message === id).toSorted((a, b) => b.at - a.at),
  };
}

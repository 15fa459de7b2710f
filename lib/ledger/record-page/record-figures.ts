import type { CapturedMessage } from '../../messages.ts';
import type { PageFigures } from '../../page-read.ts';
import { fillGaps } from '../imports/imported-message.ts';
import { mergeMessage } from '../merge.ts';
import type { Ledger } from '../schema.ts';
import type { RecordedPage } from './record-page.ts';

/** Keeps a message's figures beside its sums, which they change nothing of. What the page does not show stays as it was. */
export async function recordFigures(
  ledger: Ledger,
  account: string,
  message: CapturedMessage | null,
  figures: PageFigures,
  now: number,
): Promise<RecordedPage> {
  if (!message) return { account, stored: 0, added: 0 };
  const transaction = ledger.transaction('messages', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get([account, message.id]);
  const record = known ?? mergeMessage(undefined, account, message, now);
  const audience = figures.audience.length > 0 ? figures.audience : (known?.figures?.audience ?? []);
  const merged = fillGaps({ ...figures, audience }, known?.figures);
  transaction.store.put({ ...record, ...(merged ? { figures: merged } : {}) }).catch(() => {});
  await transaction.done;
  return { account, stored: 1, added: known?.figures ? 0 : 1 };
}

import { type Badge, badgeOf, noBadge, notRecognisedBadge } from './badge.ts';
import { bounceRate } from './insight/rate.ts';
import type { MessageRecord } from './ledger/records.ts';
import { recordRows } from './ledger/record-rows.ts';
import type { Ledger } from './ledger/schema.ts';
import { parseMessage, type RowsAnswer, type Sender } from './messages.ts';

/** What the background needs of the browser, so that all of its behaviour can be tested. */
export interface Surroundings {
  readonly ownId: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly openLedger: () => Promise<Ledger>;
  /** Tells the extension's pages that the ledger has changed. */
  readonly changed: () => void;
  readonly setBadge: (tabId: number, badge: Badge) => Promise<void>;
}

/** Handles one message and resolves to its answer. Keeps nothing in memory: the background may be stopped at any time. */
export async function handleMessage(data: unknown, sender: Sender, around: Surroundings): Promise<RowsAnswer | null> {
  const parsed = parseMessage(data, sender, around.ownId);
  if (parsed.status === 'refused') {
    console.warn(`Refused a message: ${parsed.why}`);
    return { status: 'failed', why: 'refused' };
  }
  const { message } = parsed;
  const tab = sender.tab?.id;
  // The tab may be gone by now, and a badge is not worth an error.
  const showBadge = (badge: Badge) => (tab === undefined ? undefined : around.setBadge(tab, badge).catch(() => {}));
  if (message.type === 'badgeChanged') {
    await showBadge(message.badge === 'not-recognised' ? notRecognisedBadge : noBadge);
    return null;
  }
  let ledger: Ledger | undefined;
  try {
    ledger = await around.openLedger();
    const recorded = await recordRows(ledger, message, around.now);
    around.changed();
    await showBadge(badgeOfMessage(recorded.message));
    return { status: 'stored', account: recorded.account, stored: recorded.stored, added: recorded.added };
  } catch (error) {
    console.error('The rows could not be stored', error);
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { status: 'failed', why: full ? 'storage-full' : 'storage-failed' };
  } finally {
    ledger?.close();
  }
}

function badgeOfMessage(message: MessageRecord): Badge {
  const { rollup, bounced, sent } = message;
  const bounces = Math.max(rollup.bounces, bounced ?? 0);
  if (bounces === 0 && message.completeness === null && bounced === null) return noBadge;
  const rate = sent === null ? null : bounceRate({ bounced: bounces, recipients: sent });
  return badgeOf(bounces, rate?.status === 'computed' ? rate.verdict : null);
}

import { type Badge, badgeOf, noBadge, notRecognisedBadge } from './badge.ts';
import { bounceRate } from './insight/rate.ts';
import { knownBounces, knowsBounces } from './insight/sends.ts';
import { recordPage } from './ledger/record-page/record-page.ts';
import { recordRows } from './ledger/record-rows.ts';
import type { MessageRecord } from './ledger/records.ts';
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
  if (message.type === 'pageRead') {
    const stored = await inLedger(around, (ledger) => recordPage(ledger, message, around.now));
    if (stored.status === 'stored') tellChange(around);
    return stored;
  }
  const recorded = await inLedger(around, (ledger) => recordRows(ledger, message, around.now));
  if (recorded.status === 'failed') return recorded;
  const { account, stored, added } = recorded;
  tellChange(around);
  await showBadge(badgeOfMessage(recorded.message));
  return { status: 'stored', account, stored, added };
}

type Failed = Extract<RowsAnswer, { status: 'failed' }>;

async function inLedger<Stored>(
  { openLedger }: Surroundings,
  write: (ledger: Ledger) => Promise<Stored>,
): Promise<(Stored & { readonly status: 'stored' }) | Failed> {
  let ledger: Ledger | undefined;
  try {
    ledger = await openLedger();
    return { ...(await write(ledger)), status: 'stored' };
  } catch (error) {
    console.error('What was read could not be stored', error);
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { status: 'failed', why: full ? 'storage-full' : 'storage-failed' };
  } finally {
    ledger?.close();
  }
}

function tellChange(around: Surroundings): void {
  try {
    around.changed();
  } catch (error) {
    // It is stored all the same: pages that were not told read it when they are next opened.
    console.error('The change of the ledger could not be told', error);
  }
}

/** The same numbers as the popup's: a lower bound has no rate, and so no colour. */
function badgeOfMessage(message: MessageRecord): Badge {
  const bounced = knownBounces(message);
  const exact = knowsBounces(message);
  if (bounced === 0 && !exact) return noBadge;
  const rate = exact && message.sent !== null ? bounceRate({ bounced, recipients: message.sent }) : null;
  return badgeOf(bounced, rate?.status === 'computed' ? rate.verdict : null);
}

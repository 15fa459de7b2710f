import { classify } from '../bounce/classify.ts';
import { providerOf } from '../bounce/providers.ts';
import type { CapturedMessage, Completeness, RowsRead } from '../messages.ts';
import { emptyRollup } from './rollup.ts';
import type { BounceRecord, MessageRecord } from './records.ts';

type Row = RowsRead['rows'][number];

/** What is known of a message, with what a page says of it now. A page that is silent takes nothing away. */
export function mergeMessage(known: MessageRecord | undefined, account: string, seen: CapturedMessage, now: number): MessageRecord {
  return {
    account,
    id: seen.id,
    channel: seen.channel,
    name: seen.name ?? known?.name ?? null,
    sentAt: seen.sentAt ?? known?.sentAt ?? null,
    sent: seen.sent ?? known?.sent ?? null,
    bounced: seen.bounced ?? known?.bounced ?? null,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
    completeness: known?.completeness ?? null,
    rollup: known?.rollup ?? emptyRollup,
  };
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);

/**
 * How much of a message is in the ledger after another reading of it. The ledger forgets no row, so a second look at
 * the first page takes nothing from an earlier reading of all; a figure that has grown since makes it incomplete again.
 */
export function mergeCompleteness(known: Completeness | null, seen: Completeness | null, stored: number): Completeness | null {
  if (!seen) return known;
  const fuller = known && known.read > seen.read ? known : seen;
  const read = Math.max(fuller.read, stored + sum(fuller.leftOut));
  const expected = seen.expected ?? known?.expected ?? null;
  const walkedThrough = known?.complete === 'yes' || seen.complete === 'yes';
  return {
    read,
    expected,
    expectedBy: seen.expected !== null ? seen.expectedBy : (known?.expectedBy ?? null),
    complete: expected !== null ? (read >= expected ? 'yes' : 'no') : walkedThrough ? 'yes' : seen.complete,
    leftOut: fuller.leftOut,
  };
}

/** Two times on one flow message that are one bounce: pages show minutes, files show seconds. */
const sameBounceWithin = 60_000;

/** Which of an address's bounces on this message a row is, if any; a row without a time is the latest one. */
export function findSame(known: readonly BounceRecord[], row: Row, channel: 'campaign' | 'flow'): BounceRecord | undefined {
  if (channel === 'campaign' || row.at === null) return known.at(-1);
  const { at } = row;
  return known.find((bounce) => bounce.at !== 0 && Math.abs(bounce.at - at) < sameBounceWithin) ?? known.find((bounce) => bounce.at === 0);
}

/** A row as the ledger keeps it, on top of what was known of the same bounce. */
export function mergeBounce(known: BounceRecord | undefined, row: Row, message: MessageRecord, now: number): BounceRecord {
  const type = row.type ?? known?.klaviyoType ?? null;
  const category = row.category ?? known?.klaviyoCategory ?? null;
  const reason = row.reason || known?.klaviyoReason || '';
  const bouncedAt = row.at ?? known?.bouncedAt ?? null;
  return {
    account: message.account,
    message: message.id,
    email: row.email,
    at: message.channel === 'flow' ? (bouncedAt ?? 0) : 0,
    bouncedAt,
    name: row.name || known?.name || '',
    provider: providerOf(row.email.slice(row.email.lastIndexOf('@') + 1)).id,
    klaviyoType: type,
    klaviyoCategory: category,
    klaviyoCategoryText: row.categoryText || known?.klaviyoCategoryText || '',
    klaviyoReason: reason,
    verdict: classify({ type, category, reason }),
    firstSeenAt: known?.firstSeenAt ?? now,
  };
}

/** Do two records say the same? A batch that comes twice must not write twice. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { classify } from '../bounce/classify.ts';
import { providerOf } from '../bounce/providers.ts';
import type { CapturedMessage, RowsRead } from '../messages.ts';
import type { BounceRecord, MessageFigures, MessageRecord } from './records.ts';
import { emptyRollup } from './rollup.ts';

/** A row of a page, or of a backup, which knows when the row was first read. */
export type SeenRow = RowsRead['rows'][number] & { readonly firstSeenAt?: number | undefined };
export type SeenMessage = CapturedMessage & {
  readonly firstSeenAt?: number | undefined;
  readonly figures?: MessageFigures | undefined;
};

/** The first that says anything. */
const told = <T>(...answers: readonly (T | null | undefined)[]): T | null =>
  answers.find((answer) => answer !== null && answer !== undefined && answer !== '') ?? null;

/**
 * What is known of a message, with what is said of it now. Silence takes nothing away.
 * @param now epoch milliseconds
 * @param isOlder what is said now was said before what is known: it only fills gaps
 */
export function mergeMessage(
  known: MessageRecord | undefined,
  account: string,
  seen: SeenMessage,
  now: number,
  isOlder = false,
): MessageRecord {
  const [first, second] = isOlder ? [known, seen] : [seen, known];
  const figures = first?.figures ?? second?.figures;
  return {
    account,
    id: seen.id,
    // Keys and days of the bounces go by the channel, which no message ever changes.
    channel: known?.channel ?? seen.channel,
    name: told(first?.name, second?.name),
    sentAt: told(first?.sentAt, second?.sentAt),
    sent: told(first?.sent, second?.sent),
    bounced: told(first?.bounced, second?.bounced),
    firstSeenAt: Math.min(known?.firstSeenAt ?? now, seen.firstSeenAt ?? now),
    lastSeenAt: Math.max(known?.lastSeenAt ?? now, now),
    completeness: known?.completeness ?? null,
    rollup: known?.rollup ?? emptyRollup,
    ...(figures ? { figures } : {}),
  };
}

/** Pages show minutes, files show seconds. */
const minuteOf = (at: number) => Math.floor(at / 60_000);

/** Which of an address's bounces on this message a row is, if any; a row without a time is the latest one. */
export function findSame(
  known: readonly BounceRecord[],
  row: SeenRow,
  channel: 'campaign' | 'flow',
): BounceRecord | undefined {
  const { at } = row;
  if (channel === 'campaign' || at === null) return known.at(-1);
  return (
    known.find((bounce) => bounce.at !== 0 && minuteOf(bounce.at) === minuteOf(at)) ??
    known.find((bounce) => bounce.at === 0)
  );
}

/**
 * A row as the ledger keeps it, on top of what was known of the same bounce.
 * @param now epoch milliseconds
 * @param isOlder the row was read before what is known: it only fills gaps
 */
export function mergeBounce(
  known: BounceRecord | undefined,
  row: SeenRow,
  message: MessageRecord,
  now: number,
  isOlder = false,
): BounceRecord {
  const newer = <T>(seen: T | null, before: T | null | undefined) =>
    isOlder ? told(before, seen) : told(seen, before);
  const type = newer(row.type, known?.klaviyoType);
  const category = newer(row.category, known?.klaviyoCategory);
  const reason = newer(row.reason, known?.klaviyoReason) ?? '';
  const bouncedAt = timeOf(row.at, known?.bouncedAt ?? null, message.channel, newer);
  return {
    account: message.account,
    message: message.id,
    email: row.email,
    at: message.channel === 'flow' ? (bouncedAt ?? 0) : 0,
    bouncedAt,
    name: newer(row.name, known?.name) ?? '',
    provider: providerOf(row.email.slice(row.email.lastIndexOf('@') + 1)).id,
    klaviyoType: type,
    klaviyoCategory: category,
    klaviyoCategoryText: newer(row.categoryText, known?.klaviyoCategoryText) ?? '',
    klaviyoReason: reason,
    verdict: classify({ type, category, reason }),
    firstSeenAt: Math.min(known?.firstSeenAt ?? now, row.firstSeenAt ?? now),
  };
}

/** Of two times of one flow bounce the one with its seconds, so that its key does not depend on which came first. */
function timeOf(
  seen: number | null,
  before: number | null,
  channel: 'campaign' | 'flow',
  newer: (seen: number | null, before: number | null) => number | null,
): number | null {
  return channel === 'flow' && seen !== null && before !== null ? Math.max(seen, before) : newer(seen, before);
}

/** Do two records say the same? A batch that comes twice must not write twice. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

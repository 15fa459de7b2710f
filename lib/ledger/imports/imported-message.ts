import type { CapturedMessage } from '../../messages.ts';
import { mergeMessage } from '../merge.ts';
import type { MessageFacts, MessageFigures, MessageRecord } from '../records.ts';
import { emptyRollup } from '../rollup.ts';

/** A message as a file tells of it. */
export interface ImportedMessage extends CapturedMessage {
  readonly figures?: MessageFigures;
}

/**
 * The id of a message that a file names without Klaviyo's id. Like the pages' stand-in it begins with `page:`, by which
 * the ledger knows that it means something in one account only.
 */
export function messageIdOfName(channel: 'campaign' | 'flow', name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `page:file/${channel}/${slug}`.slice(0, 240);
}

/** A message without its sums. */
export function factsOf({ rollup: _rollup, ...facts }: MessageRecord): MessageFacts {
  return facts;
}

/**
 * A known message with what a file says of it. A page's figures stand unless the file is the newer of the two; those of
 * flow messages always, because a file counts some days and a page perhaps all.
 * @param seenAt when the file was made, epoch milliseconds
 */
export function mergeImported(
  known: MessageRecord | undefined,
  account: string,
  seen: ImportedMessage,
  seenAt: number,
): MessageRecord {
  const isOlder = known !== undefined && (known.channel === 'flow' || known.lastSeenAt > seenAt);
  const { figures: seenFigures, ...facts } = seen;
  const merged = mergeMessage(known, account, facts, seenAt, isOlder);
  const figures = isOlder ? fillGaps(known.figures, seenFigures) : fillGaps(seenFigures, known?.figures);
  return {
    ...merged,
    // A file that only fills gaps is no look at the message: pages go by this time to tell what is newer.
    lastSeenAt: isOlder ? known.lastSeenAt : merged.lastSeenAt,
    rollup: known?.rollup ?? emptyRollup,
    ...(figures ? { figures } : {}),
  };
}

/** Field by field what the first says, else the second. */
export function fillGaps(
  first: MessageFigures | undefined,
  second: MessageFigures | undefined,
): MessageFigures | undefined {
  if (!first || !second) return first ?? second;
  return {
    ...second,
    ...first,
    subject: first.subject ?? second.subject,
    audience: first.audience.length > 0 ? first.audience : second.audience,
    delivered: first.delivered ?? second.delivered,
    uniqueOpens: first.uniqueOpens ?? second.uniqueOpens,
    uniqueClicks: first.uniqueClicks ?? second.uniqueClicks,
    revenue: first.revenue ?? second.revenue,
    openRate: first.openRate ?? second.openRate,
    clickRate: first.clickRate ?? second.clickRate,
    bounceRate: first.bounceRate ?? second.bounceRate,
    decimals: first.decimals ?? second.decimals,
  };
}

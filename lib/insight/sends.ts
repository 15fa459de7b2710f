import type { MessageRecord } from '../ledger/records.ts';
import type { Completeness } from '../messages.ts';
import type { Send } from './counts.ts';

/**
 * Bounces of a message, as far as they are known: what was read where the reading is whole, else the greater of what
 * was read and what Klaviyo's own figures say.
 */
export function knownBounces(message: MessageRecord): number {
  const { rollup, bounced, completeness } = message;
  if (completeness?.complete === 'yes') return rollup.bounces + unreadable(completeness.leftOut);
  return Math.max(rollup.bounces, bounced ?? 0, completeness?.expected ?? 0);
}

/** Rows of a whole reading that are bounces of somebody whose address cannot be told. */
function unreadable({ cut_off = 0, masked = 0, several_addresses = 0 }: Completeness['leftOut']): number {
  return cut_off + masked + several_addresses;
}

/** Is the number of bounces known, rather than a lower bound? A figure below what was read is out of date. */
export function knowsBounces(message: MessageRecord): boolean {
  const { rollup, completeness, bounced } = message;
  if (completeness?.complete === 'yes') return true;
  return Math.max(bounced ?? -1, completeness?.expected ?? -1) >= rollup.bounces;
}

/** Is everybody who bounced known? A message on which nobody did has nothing to read, and is known whole. */
export function wasReadWhole(message: MessageRecord): boolean {
  return message.completeness?.complete === 'yes' || (knowsBounces(message) && knownBounces(message) === 0);
}

export interface MessageSend extends Send {
  readonly message: MessageRecord;
}

/** Messages of one channel as sends that rates can be taken of: with a time and a number of recipients. */
export function sendsOf(messages: readonly MessageRecord[], channel: MessageRecord['channel']): MessageSend[] {
  return messages.flatMap((message) =>
    message.channel === channel && message.sentAt !== null && message.sent !== null
      ? [
          {
            message,
            bounced: knownBounces(message),
            recipients: message.sent,
            at: message.sentAt,
            complete: knowsBounces(message),
          },
        ]
      : [],
  );
}

import type { MessageRecord } from '../ledger/records.ts';
import type { Send } from './counts.ts';

/**
 * Bounces of a message, as far as they are known: what was read where the reading is whole, else the greater of what
 * was read and what Klaviyo's own figures say.
 */
export function knownBounces(message: MessageRecord): number {
  const { rollup, bounced, completeness } = message;
  if (completeness?.complete === 'yes') return rollup.bounces;
  return Math.max(rollup.bounces, bounced ?? 0, completeness?.expected ?? 0);
}

/** Is the number of bounces known, rather than a lower bound? A figure below what was read is out of date. */
export function knowsBounces(message: MessageRecord): boolean {
  const { rollup, completeness, bounced } = message;
  if (completeness?.complete === 'yes') return true;
  return Math.max(bounced ?? -1, completeness?.expected ?? -1) >= rollup.bounces;
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

import type { Reason } from '../bounce/types.ts';
import type { MessageRecord } from '../ledger/records.ts';
import { type MessageSend, sendsOf, wasReadWhole } from './sends.ts';

export type Channel = MessageRecord['channel'];

/** Only a list that was read to its end, with a type in every row, tells how many of its bounces are hard. */
export const tellsTypes = (message: MessageRecord): boolean =>
  wasReadWhole(message) && message.rollup.hard + message.rollup.soft === message.rollup.bounces;

/**
 * Sends of one channel, counting only bounces of one of Klaviyo's types; `complete` only where the list tells the types.
 */
export function typeLane(messages: readonly MessageRecord[], channel: Channel, type: 'hard' | 'soft'): MessageSend[] {
  return sendsOf(messages, channel).map((send) => {
    return { ...send, bounced: send.message.rollup[type], complete: tellsTypes(send.message) };
  });
}

/** Sends of one channel, counting only bounces for these reasons; `complete` only where the whole list was read. */
export function reasonLane(
  messages: readonly MessageRecord[],
  channel: Channel,
  reasons: readonly Reason[],
): MessageSend[] {
  return sendsOf(messages, channel).map((send) => {
    const counts = send.message.rollup.reasons;
    const bounced = reasons.reduce((sum, reason) => sum + (counts[reason] ?? 0), 0);
    return { ...send, bounced, complete: wasReadWhole(send.message) };
  });
}

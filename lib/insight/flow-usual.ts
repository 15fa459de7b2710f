import type { MessageRecord } from '../ledger/records.ts';
import { type Learning, type SpikeResult, spikeTest } from './baseline.ts';
import { type NotComputable, whyNotComputable } from './counts.ts';
import { type MessageSend, sendsOf } from './sends.ts';
import { tooFewRecipients } from './thresholds.ts';
import type { Incomplete, TooFew } from './timeline.ts';

/** A flow message has no moment of sending: its figures are those of the last look at them. */
export const asOfLastLook = (message: MessageRecord): MessageRecord =>
  message.channel === 'flow' && message.sentAt === null ? { ...message, sentAt: message.lastSeenAt } : message;

/** Flow messages that a rate can be taken of, each as one send over all of its time, by the last look at them. */
export function flowSends(messages: readonly MessageRecord[]): MessageSend[] {
  return sendsOf(messages.map(asOfLastLook), 'flow')
    .filter(({ complete, bounced, recipients }) => complete && whyNotComputable(bounced, recipients) === null)
    .sort((a, b) => a.at - b.at);
}

/**
 * Is a flow message unusual among the account's others? Its figure is a sum over time, so no earlier send is there to be
 * compared with; flows reach other people than campaigns do and differ more from each other, which the test learns.
 */
export function usualForFlow(
  message: MessageRecord,
  messages: readonly MessageRecord[],
): SpikeResult | Learning | NotComputable | Incomplete | TooFew | null {
  const own = sendsOf([asOfLastLook(message)], 'flow')[0];
  if (!own) return null;
  if (own.recipients > 0 && own.recipients < tooFewRecipients) return { status: 'too_few' };
  if (own.complete === false) return { status: 'incomplete' };
  const others = flowSends(messages).filter((send) => send.message.id !== message.id);
  return spikeTest(others, own);
}

import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord, MessageRecord } from '../ledger/records.ts';
import { type Learning, type Place, placeOf, type SpikeResult } from './baseline.ts';
import { type NotComputable, whyNotComputable } from './counts.ts';
import { flowSends, usualForFlow } from './flow-usual.ts';
import { tellsTypes, typeLane } from './lanes.ts';
import { type ProviderFinding, providerFindings } from './provider-findings.ts';
import { type BounceRate, bounceRate } from './rate.ts';
import { type ReasonLine, reasonLines } from './reason-lines.ts';
import { knownBounces, knowsBounces, type MessageSend, sendsOf } from './sends.ts';
import { type BounceLines, hardLines, klaviyoLines } from './thresholds.ts';
import { type AssessedSend, assessTimeline, type Incomplete, type TooFew } from './timeline.ts';
import type { Interval } from './wilson.ts';

export interface TrendPoint {
  readonly id: string;
  readonly name: string | null;
  readonly at: number;
  readonly rate: number;
  readonly current: boolean;
}

export type { ReasonLine };

/** What the popup says of one message. */
export interface MessageSummary {
  /** Bounces known; `exact` where it is no lower bound. */
  readonly bounced: number;
  readonly exact: boolean;
  readonly sent: number | null;
  /** `null` where the number of recipients is not known. */
  readonly rate: BounceRate | null;
  /** `null` where not every bounce bears a type as well. */
  readonly hardRate: BounceRate | null;
  readonly hard: number;
  readonly soft: number;
  /** Bounces whose type Klaviyo's page did not show. */
  readonly untyped: number;
  readonly reasons: readonly ReasonLine[];
  /** A flow message, which is compared with the account's other flow messages, and not with earlier sends. */
  readonly isFlow: boolean;
  /** Oldest first, this message last if it has a rate. */
  readonly trend: readonly TrendPoint[];
  readonly usual: SpikeResult | Learning | NotComputable | Incomplete | TooFew | null;
  /** Where it lies against what is usual; `null` where that is not known. */
  readonly place: Place | null;
  /** The same for hard and for soft bounces alone, with the slow creep; `null` where this message is in no lane. */
  readonly usualHard: AssessedSend<MessageSend> | null;
  readonly usualSoft: AssessedSend<MessageSend> | null;
  readonly providers: readonly ProviderFinding[];
  /** Klaviyo counts these as hard, and so has suppressed them, where the server blames the sender or the moment. */
  readonly wronglyHard: readonly BounceRecord[];
  /** What the rates were judged by. */
  readonly lines: BounceLines;
}

/** What is usual for the message as shares of its recipients; `null` while that is being learnt. */
export const usualShares = ({ usual, sent }: Pick<MessageSummary, 'usual' | 'sent'>): Interval | null =>
  usual?.status === 'tested' && sent ? { low: usual.band.low / sent, high: usual.band.high / sent } : null;

const trendLength = 12;

/**
 * Sums up one message from what the ledger holds. Pure: `now` is given.
 * @param lines the user's; the settings are such lines
 */
export function summariseMessage(view: MessageView, now: number, lines: BounceLines = klaviyoLines): MessageSummary {
  const { message, bounces } = view;
  const { rollup, sent } = message;
  const bounced = knownBounces(message);
  const exact = knowsBounces(message);
  // A flow message is a sum over time, and stands among the account's other flow messages.
  const isFlow = message.channel === 'flow' && message.sentAt === null;
  const sends = isFlow ? ownLast(flowSends(view.messages), message) : soundSends(view, now);
  const assess = (lane: readonly MessageSend[]) =>
    assessTimeline(lane, now).find((assessment) => isOf(assessment.send, message)) ?? null;
  const usual = isFlow ? usualForFlow(message, view.messages) : (assess(sends)?.spike ?? null);
  const rate = sent === null || !exact ? null : bounceRate({ bounced, recipients: sent }, lines);
  return {
    bounced,
    exact,
    sent,
    rate,
    hardRate: rate === null || !tellsTypes(message) ? null : hardRateOf(rate, rollup.hard, lines),
    hard: rollup.hard,
    soft: rollup.soft,
    untyped: rollup.bounces - rollup.hard - rollup.soft,
    reasons: reasonLines(bounces),
    isFlow,
    trend: trendOf(sends, message, now),
    usual,
    place: usual?.status === 'tested' ? placeOf(usual, bounced) : null,
    usualHard: assess(typeLane(view.messages, message.channel, 'hard')),
    usualSoft: assess(typeLane(view.messages, message.channel, 'soft')),
    providers: providerFindings(view),
    wronglyHard: bounces.filter(({ verdict }) => verdict.contradiction === 'klaviyo_hard_server_soft'),
    lines,
  };
}

const isOf = (send: MessageSend, message: MessageRecord) => send.message.id === message.id;

/** Sends of the message's channel that a rate can be taken of, oldest first; of the same moment, the message last. */
function soundSends({ message, messages }: MessageView, now: number): MessageSend[] {
  return sendsOf(messages, message.channel)
    .filter(({ at, complete }) => at <= now && complete)
    .filter(({ bounced, recipients }) => whyNotComputable(bounced, recipients) === null)
    .sort((a, b) => a.at - b.at || Number(isOf(a, message)) - Number(isOf(b, message)));
}

/** The message behind all others, as the trend has it. */
const ownLast = (sends: readonly MessageSend[], message: MessageRecord) =>
  sends.toSorted((a, b) => Number(isOf(a, message)) - Number(isOf(b, message)));

/** Counts that contradict each other make no rate of a part of them either. */
function hardRateOf(rate: BounceRate, hard: number, lines: BounceLines): BounceRate {
  return rate.status === 'not_computable'
    ? rate
    : bounceRate({ bounced: hard, recipients: rate.recipients }, hardLines(lines));
}

function trendOf(sends: readonly MessageSend[], message: MessageRecord, now: number): TrendPoint[] {
  return sends
    .filter(({ at }) => at <= (message.sentAt ?? now))
    .slice(-trendLength)
    .map((send) => ({
      id: send.message.id,
      name: send.message.name,
      at: send.at,
      rate: send.bounced / send.recipients,
      current: isOf(send, message),
    }));
}

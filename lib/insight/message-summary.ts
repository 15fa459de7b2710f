import type { Reason } from '../bounce/types.ts';
import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord } from '../ledger/records.ts';
import type { Learning, SpikeResult } from './baseline.ts';
import type { NotComputable } from './counts.ts';
import { findProviderAnomalies } from './provider-anomaly.ts';
import { type ProviderVerdict, providerVerdict } from './provider-verdict.ts';
import { type BounceRate, bounceRate } from './rate.ts';
import { knownBounces, knowsBounces, type MessageSend, sendsOf } from './sends.ts';
import { type BounceLines, klaviyoLines } from './thresholds.ts';
import { assessTimeline, type Incomplete } from './timeline.ts';

export interface ReasonLine {
  readonly reason: Reason;
  readonly bounces: readonly BounceRecord[];
  /** The provider that most of these are at, where it is more than half of at least five. */
  readonly provider: string | null;
}

export interface TrendPoint {
  readonly id: string;
  readonly name: string | null;
  readonly at: number;
  readonly rate: number;
  readonly current: boolean;
}

export interface ProviderFinding {
  readonly provider: string;
  readonly verdict: ProviderVerdict;
}

/** What the popup says of one message. */
export interface MessageSummary {
  /** Bounces known; `exact` where it is no lower bound. */
  readonly bounced: number;
  readonly exact: boolean;
  readonly sent: number | null;
  /** `null` where the number of recipients is not known. */
  readonly rate: BounceRate | null;
  readonly hardRate: BounceRate | null;
  readonly hard: number;
  readonly soft: number;
  /** Bounces whose type Klaviyo's page did not show. */
  readonly untyped: number;
  readonly reasons: readonly ReasonLine[];
  /** Oldest first, this message last if it has a rate. */
  readonly trend: readonly TrendPoint[];
  readonly usual: SpikeResult | Learning | NotComputable | Incomplete | null;
  readonly providers: readonly ProviderFinding[];
  /** Klaviyo counts these as hard, and so has suppressed them, where the server blames the sender or the moment. */
  readonly wronglyHard: readonly BounceRecord[];
}

const trendLength = 12;

/** Sums up one message from what the ledger holds. Pure: `now` is given. */
export function summariseMessage(view: MessageView, now: number, lines: BounceLines = klaviyoLines): MessageSummary {
  const { message, bounces } = view;
  const { rollup, sent } = message;
  const bounced = knownBounces(message);
  const exact = knowsBounces(message);
  const sends = sendsOf(view.messages, message.channel).filter(({ at, complete }) => at <= now && complete).sort((a, b) => a.at - b.at);
  const assessed = assessTimeline<MessageSend>(sends, now).find(({ send }) => send.message.id === message.id);
  const upToHere = sends.filter(({ at, message: { id } }) => id === message.id || at <= (message.sentAt ?? now));
  return {
    bounced,
    exact,
    sent,
    rate: sent === null || !exact ? null : bounceRate({ bounced, recipients: sent }, lines),
    // Hard ones can only be counted where every row was read.
    hardRate: sent === null || message.completeness?.complete !== 'yes' ? null : bounceRate({ bounced: rollup.hard, recipients: sent }, lines),
    hard: rollup.hard,
    soft: rollup.soft,
    untyped: rollup.bounces - rollup.hard - rollup.soft,
    reasons: reasonLines(bounces),
    trend: upToHere.slice(-trendLength).map(({ message: { id, name }, at, bounced: count, recipients }) => ({
      id,
      name,
      at,
      rate: recipients === 0 ? 0 : count / recipients,
      current: id === message.id,
    })),
    usual: assessed?.spike ?? null,
    providers: providerFindings(view),
    wronglyHard: bounces.filter(({ verdict }) => verdict.contradiction === 'klaviyo_hard_server_soft'),
  };
}

function reasonLines(bounces: readonly BounceRecord[]): ReasonLine[] {
  const byReason = Map.groupBy(bounces, ({ verdict }) => verdict.reason);
  return Array.from(byReason, ([reason, members]) => {
    const byProvider = [...Map.groupBy(members, ({ provider }) => provider)].sort(([, a], [, b]) => b.length - a.length);
    const [first] = byProvider;
    const telling = first && first[1].length >= 5 && first[1].length > members.length / 2 && !first[0].includes('.');
    return { reason, bounces: members, provider: telling ? first[0] : null };
  }).sort((a, b) => b.bounces.length - a.bounces.length || a.reason.localeCompare(b.reason));
}

/** Providers that refuse the sender, or whose addresses are bad, where there are more bounces than usual there. */
function providerFindings({ message, bounces, messages }: MessageView): ProviderFinding[] {
  const earlier = messages.filter(({ id, sentAt, completeness }) => id !== message.id && sentAt !== null && sentAt < (message.sentAt ?? Number.POSITIVE_INFINITY) && completeness?.complete === 'yes');
  const earlierAt = new Map<string, number>();
  for (const { rollup } of earlier) {
    for (const [id, count] of Object.entries(rollup.providers)) earlierAt.set(id, (earlierAt.get(id) ?? 0) + count);
  }
  const here = Map.groupBy(bounces, ({ provider }) => provider);
  const ids = new Set([...here.keys(), ...earlierAt.keys()]);
  const unusual = findProviderAnomalies({
    recipients: message.sent,
    earlierBounced: [...earlierAt.values()].reduce((sum, count) => sum + count, 0),
    providers: Array.from(ids, (id) => ({ id, bounced: here.get(id)?.length ?? 0, recipients: null, earlierBounced: earlierAt.get(id) ?? 0 })),
  }).filter((anomaly) => anomaly.unusual);
  // Without a history nothing is unusual yet, but a provider that refuses the sender says so by itself.
  const blocked = [...here].filter(([id, members]) => !id.includes('.') && members.length >= 10).map(([id]) => id);
  return [...new Set([...unusual.map(({ id }) => id), ...blocked])]
    .map((provider) => ({ provider, verdict: providerVerdict((here.get(provider) ?? []).map(providerBounce)) }))
    .filter(({ provider, verdict }) => verdict.kind === 'provider_block' || (verdict.kind === 'bad_addresses' && unusual.some(({ id }) => id === provider)))
    .sort((a, b) => b.verdict.bounced - a.verdict.bounced);
}

const providerBounce = ({ verdict, klaviyoReason, bouncedAt }: BounceRecord) => ({
  reason: verdict.reason,
  maskedReply: klaviyoReason.slice(0, 300).replace(/\S+@\S+/g, '@').replace(/\d+/g, '0'),
  reachedBefore: null,
  at: bouncedAt,
  source: null,
});

import type { Reason } from '../bounce/types.ts';
import { wilsonInterval } from './wilson.ts';

/** One bounce at the provider under suspicion. */
export interface ProviderBounce {
  readonly reason: Reason;
  /** The server's reply with ids, addresses and numbers masked, so that copies are equal; empty where none was shown. */
  readonly maskedReply: string;
  /** The address took or opened an earlier message; `null` where nothing is known. */
  readonly reachedBefore: boolean | null;
  /** Bounce time, epoch milliseconds; `null` where the page shows none. */
  readonly at: number | null;
  /** Where the address came from, such as a list or import; `null` where unknown. */
  readonly source: string | null;
}

export type ProviderVerdictKind = 'provider_block' | 'bad_addresses' | 'mixed';

/** A line shown as evidence beside the verdict: `count` of `of`. Lines are not summed into a score. */
export interface EvidenceLine {
  readonly kind: 'same_reply' | 'reached_before' | 'within_one_hour' | 'others_normal' | 'many_sources' | 'one_source';
  readonly supports: 'provider_block' | 'bad_addresses';
  readonly count: number;
  readonly of: number;
  /** The masked reply or the source that the line is about. */
  readonly value?: string;
}

export interface ProviderVerdict {
  readonly kind: ProviderVerdictKind;
  readonly bounced: number;
  /** Refused because of the sender or the sending. */
  readonly blocked: number;
  /** No such user, no such domain, disabled mailbox. */
  readonly dead: number;
  readonly full: number;
  readonly evidence: readonly EvidenceLine[];
}

const blockReasons: ReadonlySet<Reason> = new Set<Reason>([
  'reputation_block',
  'policy_block',
  'auth_failure',
  'rate_limited',
  'content_block',
]);
const deadReasons: ReadonlySet<Reason> = new Set<Reason>(['mailbox_not_found', 'domain_not_found', 'mailbox_inactive']);

const HOUR = 3_600_000;

/**
 * What the bounces at one provider are: the provider refusing the sender, whose addresses are good and must not be
 * suppressed, or bad addresses. The lower Wilson bound must pass one half; no likelihood ratio, since the replies inside
 * a block are copies of one another and not independent.
 *
 * `othersNormal`: no other provider is unusual in this send; leave out where it was not tested.
 */
export function providerVerdict(bounces: readonly ProviderBounce[], othersNormal?: boolean): ProviderVerdict {
  const of = bounces.length;
  const blocked = bounces.filter(({ reason }) => blockReasons.has(reason)).length;
  const dead = bounces.filter(({ reason }) => deadReasons.has(reason)).length;
  const full = bounces.filter(({ reason }) => reason === 'mailbox_full').length;
  const kind = isMostly(blocked, of) ? 'provider_block' : isMostly(dead, of) ? 'bad_addresses' : 'mixed';
  const evidence = [
    sameReply(bounces),
    reachedBefore(bounces),
    withinOneHour(bounces),
    othersNormal === true && of > 0
      ? ({ kind: 'others_normal', supports: 'provider_block', count: of, of } as const)
      : null,
    bySource(bounces),
  ].filter((line) => line !== null);
  return { kind, bounced: of, blocked, dead, full, evidence };
}

function isMostly(count: number, of: number): boolean {
  return (wilsonInterval(count, of)?.low ?? 0) > 0.5;
}

function sameReply(bounces: readonly ProviderBounce[]): EvidenceLine | null {
  const top = mostFrequent(bounces.map(({ maskedReply }) => maskedReply).filter((reply) => reply !== ''));
  if (!top || top.count < 2 || top.count < 0.6 * bounces.length) return null;
  return { kind: 'same_reply', supports: 'provider_block', count: top.count, of: bounces.length, value: top.value };
}

function reachedBefore(bounces: readonly ProviderBounce[]): EvidenceLine | null {
  const count = bounces.filter(({ reachedBefore }) => reachedBefore === true).length;
  if (count === 0 || count < 0.3 * bounces.length) return null;
  return { kind: 'reached_before', supports: 'provider_block', count, of: bounces.length };
}

function withinOneHour(bounces: readonly ProviderBounce[]): EvidenceLine | null {
  const times = bounces
    .map(({ at }) => at)
    .filter((at) => at !== null && Number.isFinite(at))
    .map(Number)
    .sort((a, b) => a - b);
  let count = 0;
  let first = 0;
  times.forEach((time, last) => {
    while (time - (times[first] ?? time) > HOUR) first += 1;
    count = Math.max(count, last - first + 1);
  });
  // Measured against all bounces: times that the page does not show are no evidence.
  if (count < 2 || count < 0.8 * bounces.length) return null;
  return { kind: 'within_one_hour', supports: 'provider_block', count, of: bounces.length };
}

/** A block strikes people whatever list they came from; a bad import does not. */
function bySource(bounces: readonly ProviderBounce[]): EvidenceLine | null {
  const sources = bounces.map(({ source }) => source).filter((source) => source !== null);
  const top = mostFrequent(sources);
  if (!top || top.count < 2) return null;
  if (top.count >= 0.6 * bounces.length) {
    return { kind: 'one_source', supports: 'bad_addresses', count: top.count, of: bounces.length, value: top.value };
  }
  const many = new Set(sources).size;
  if (many < 3 || sources.length < 0.6 * bounces.length || top.count > 0.5 * sources.length) return null;
  return { kind: 'many_sources', supports: 'provider_block', count: many, of: bounces.length };
}

function mostFrequent(values: readonly string[]): { value: string; count: number } | null {
  const counts = new Map<string, number>();
  let best: { value: string; count: number } | null = null;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (!best || count > best.count) best = { value, count };
  }
  return best;
}

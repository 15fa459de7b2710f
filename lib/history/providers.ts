import type { Reason } from '../bounce/types.ts';
import type { Sentence } from '../insight/advice/advice.ts';
import { isProviderId, providerBounce, providerFindings } from '../insight/provider-findings.ts';
import { type ProviderVerdictKind, providerVerdict } from '../insight/provider-verdict.ts';
import type { BounceRecord, MessageRecord, ReportRecord } from '../ledger/records.ts';
import { createProviderStandings, type StandingFinding } from './provider-standing.ts';

/** All companies' own domains together: each alone has a handful of bounces. */
export const companyDomains = 'company-domains';

/** Bounces from which a silent verdict means "normal" rather than "nothing known". */
const leastToJudge = 10;

export interface ProviderLine {
  /** Provider, `companyDomains`, or one company's domain. */
  readonly id: string;
  readonly messages: number;
  readonly bounces: number;
  readonly hard: number;
  readonly soft: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** Bounces in each of the `trendParts` equal parts of the range, oldest first. */
  readonly trend: readonly number[];
  /** The latest message on which something was wrong here. */
  readonly verdict:
    | {
        readonly kind: ProviderVerdictKind;
        readonly message: string;
        readonly name: string | null;
        readonly at: number;
        /** What supports it. */
        readonly lines: readonly Sentence[];
        /** Where it is over, it is told, and alarms nobody. */
        readonly isCurrent: boolean;
      }
    | { readonly kind: 'normal' | 'too_few' };
}

export const trendParts = 12;

interface Tally {
  messages: Set<string>;
  bounces: number;
  hard: number;
  soft: number;
  reasons: Map<Reason, number>;
  trend: number[];
}

/**
 * Sums bounces up by provider, one message after the other, so that no more than one message's are needed at a time.
 * @param reports tables of sums that were read of these messages
 * @param from begin of the range, epoch milliseconds; `-Infinity` for everything
 */
export function createProviderTally(
  messages: readonly MessageRecord[],
  from: number,
  now: number,
  reports: readonly ReportRecord[] = [],
) {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const tallies = new Map<string, Tally>();
  const timeOf = (message: MessageRecord) => message.sentAt ?? message.lastSeenAt;
  const standings = createProviderStandings(messages, now);
  const first = Math.max(from, Math.min(now, ...messages.map(timeOf)));

  const tallyOf = (id: string): Tally => {
    const known = tallies.get(id);
    if (known) return known;
    const trend = Array.from({ length: trendParts }, () => 0);
    const made = {
      messages: new Set<string>(),
      bounces: 0,
      hard: 0,
      soft: 0,
      reasons: new Map(),
      trend,
    };
    tallies.set(id, made);
    return made;
  };
  const count = (id: string, { message, verdict, klaviyoType }: BounceRecord, at: number) => {
    const tally = tallyOf(id);
    tally.messages.add(message);
    tally.bounces += 1;
    tally[klaviyoType ?? verdict.type] += 1;
    tally.reasons.set(verdict.reason, (tally.reasons.get(verdict.reason) ?? 0) + 1);
    const part = Math.floor(((at - first) / Math.max(1, now - first)) * trendParts);
    const index = Math.min(trendParts - 1, Math.max(0, part));
    tally.trend[index] = (tally.trend[index] ?? 0) + 1;
  };

  return {
    /** Takes in all bounces of one message. */
    add(id: string, bounces: readonly BounceRecord[]): void {
      const message = byId.get(id);
      if (!message) return;
      const counted = bounces.filter(({ bouncedAt }) => (bouncedAt ?? timeOf(message)) >= from);
      for (const bounce of counted) {
        const at = bounce.bouncedAt ?? timeOf(message);
        count(bounce.provider, bounce, at);
        if (!isProviderId(bounce.provider)) count(companyDomains, bounce, at);
      }
      if (counted.length === 0) return;
      const found = providerFindings({
        message,
        bounces,
        messages,
        reports,
        // They only add evidence, which no line here shows.
        people: new Map(),
        engagedAt: new Map(),
      });
      const here = Map.groupBy(bounces, ({ provider }) => provider);
      const verdicts = Array.from(
        here,
        ([provider, own]) => [provider, providerVerdict(own.map((bounce) => providerBounce(bounce)))] as const,
      );
      standings.add(message, found, new Map(verdicts));
    },
    /** What was taken in, most bounces first. */
    lines(): ProviderLine[] {
      return Array.from(tallies, ([id, { messages: own, reasons, ...sums }]) => ({
        ...sums,
        id,
        messages: own.size,
        reasons: Array.from(reasons, ([reason, times]) => ({ reason, count: times })).sort((a, b) => b.count - a.count),
        verdict: verdictOf(standings.of(id), sums.bounces),
      })).sort((a, b) => b.bounces - a.bounces);
    },
  };
}

function verdictOf(finding: StandingFinding | null, bounces: number): ProviderLine['verdict'] {
  if (!finding) return { kind: bounces < leastToJudge ? 'too_few' : 'normal' };
  const { kind, message, lines, isCurrent } = finding;
  return { kind, message: message.id, name: message.name, at: message.sentAt ?? message.lastSeenAt, lines, isCurrent };
}

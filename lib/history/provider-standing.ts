import type { Sentence } from '../insight/advice/advice.ts';
import { isBehind, type Part } from '../insight/back-to-usual.ts';
import type { ProviderFinding } from '../insight/provider-findings.ts';
import { providerLines } from '../insight/provider-lines.ts';
import type { ProviderVerdict, ProviderVerdictKind } from '../insight/provider-verdict.ts';
import { wasReadWhole } from '../insight/sends.ts';
import type { MessageRecord } from '../ledger/records.ts';

/** How long a finding stands where no later send tells anything of it, counted back from the latest send. */
const currentFor = 30 * 86_400_000;

/** The latest message on which something was wrong at a provider. */
export interface StandingFinding {
  readonly kind: ProviderVerdictKind;
  readonly message: MessageRecord;
  /** What supports it. */
  readonly lines: readonly Sentence[];
  /** No send since has arrived there as usual, and it belongs to the last weeks; else it is told, and alarms nobody. */
  readonly isCurrent: boolean;
}

const timeOf = (message: MessageRecord) => message.sentAt ?? message.lastSeenAt;

/** Bounces that make a finding of this kind. */
const countOf = (kind: ProviderVerdictKind, { blocked, dead, bounced }: ProviderVerdict) =>
  kind === 'provider_block' ? blocked : kind === 'bad_addresses' ? dead : bounced;

/**
 * Keeps, message by message in any order, what was found at each provider, and says what of it still holds.
 * @param now epoch milliseconds
 */
export function createProviderStandings(messages: readonly MessageRecord[], now: number) {
  const verdicts = new Map<string, Map<string, ProviderVerdict>>();
  const findings = new Map<string, Omit<StandingFinding, 'isCurrent'>>();
  const dated = messages
    .flatMap((message) => (message.sentAt === null ? [] : [{ message, at: message.sentAt }]))
    .filter(({ at }) => at <= now);
  const latest = Math.max(...dated.map(({ at }) => at));

  const partOf = (provider: string, kind: ProviderVerdictKind, message: MessageRecord): Part => {
    const verdict = verdicts.get(provider)?.get(message.id);
    return { message, count: verdict ? countOf(kind, verdict) : 0 };
  };

  return {
    add(message: MessageRecord, found: readonly ProviderFinding[], all: ReadonlyMap<string, ProviderVerdict>): void {
      for (const [provider, verdict] of all) {
        const known = verdicts.get(provider) ?? new Map<string, ProviderVerdict>();
        verdicts.set(provider, known.set(message.id, verdict));
      }
      const bounced = [...all.values()].reduce((sum, verdict) => sum + verdict.bounced, 0);
      for (const finding of found) {
        const known = findings.get(finding.provider);
        if (known && timeOf(message) <= timeOf(known.message)) continue;
        findings.set(finding.provider, { kind: finding.verdict.kind, message, lines: providerLines(finding, bounced) });
      }
    },
    /** `null` where nothing was ever wrong. */
    of(provider: string): StandingFinding | null {
      const finding = findings.get(provider);
      if (!finding) return null;
      const { kind, message } = finding;
      const then = partOf(provider, kind, message);
      const isOver = dated.some(
        ({ message: later, at }) =>
          at > timeOf(message) && wasReadWhole(later) && isBehind(then, partOf(provider, kind, later)),
      );
      return { ...finding, isCurrent: !isOver && latest - timeOf(message) <= currentFor };
    },
  };
}

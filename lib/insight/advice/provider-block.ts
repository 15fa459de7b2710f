import type { BounceRecord } from '../../ledger/records.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf } from './evidence-lines.ts';
import { blockReasons } from './kind-reasons.ts';

/** A mailbox provider refuses the sender: its addresses are good. */
export function adviseOnProviderBlocks(input: AdviceInput): Advice[] {
  const { summary, view } = input;
  return summary.providers.flatMap(({ provider, verdict, anomaly }) => {
    if (verdict.kind !== 'provider_block') return [];
    const here = view.bounces.filter((bounce) => bounce.provider === provider);
    const blocked = here.filter((bounce) => blockReasons.includes(bounce.verdict.reason));
    if (2 * blocked.length <= verdict.blocked) return [];
    const line = (kind: string) => verdict.evidence.find((evidence) => evidence.kind === kind);
    const same = line('same_reply');
    const reached = line('reached_before');
    const sources = line('many_sources');
    const lines: Sentence[] = [
      anomaly
        ? {
            code: 'shareAtProvider',
            facts: {
              part: here.length,
              of: view.bounces.length,
              share: { share: here.length / view.bounces.length },
              usual: { share: anomaly.usualShare },
            },
          }
        : { code: 'ofBounces', facts: { part: here.length, of: view.bounces.length } },
      ...(same ? [{ code: 'sameReply', facts: { part: same.count, of: same.of } }] : []),
      ...(reached ? [{ code: 'reachedBefore', facts: { part: reached.count, of: reached.of } }] : []),
      ...(sources ? [{ code: 'manySources', count: sources.count }] : []),
      ...(line('within_one_hour') ? [{ code: 'withinOneHour' }] : []),
      ...(line('others_normal') ? [{ code: 'othersNormal' }] : []),
    ];
    return [
      makeAdvice({
        kind: 'provider_block',
        subject: provider,
        input,
        concerned: blocked.length,
        finding: { code: 'finding', count: blocked.length, facts: { provider: { provider } } },
        evidence: { lines, emails: emailsOf(blocked) },
        action: { code: isMostlyRate(blocked) ? 'action_rate' : 'action', facts: { provider: { provider } } },
      }),
    ];
  });
}

const isMostlyRate = (blocked: readonly BounceRecord[]) =>
  2 * blocked.filter(({ verdict }) => verdict.reason === 'rate_limited').length > blocked.length;

/** Providers that have an advice of their own. */
export function blockedProviders(input: AdviceInput): ReadonlySet<string> {
  return new Set(adviseOnProviderBlocks(input).map(({ subject }) => subject));
}

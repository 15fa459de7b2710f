import type { BounceRecord } from '../../ledger/records.ts';
import { providerLines } from '../provider-lines.ts';
import { type Advice, type AdviceInput, makeAdvice } from './advice.ts';
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
    const lines = providerLines({ verdict, anomaly }, view.bounces.length);
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

import type { Reason } from '../../bounce/types.ts';
import type { Advice, AdviceInput, AdviceKind } from './advice.ts';
import { blockedProviders } from './provider-block.ts';
import { reasonSpike, type Worth } from './reason-spike.ts';
import { spikeAdvice } from './spike-advice.ts';

const rises: readonly { readonly kind: AdviceKind; readonly reason: Reason }[] = [
  { kind: 'full_mailboxes', reason: 'mailbox_full' },
  { kind: 'policy', reason: 'policy_block' },
  { kind: 'unexplained', reason: 'other' },
];

/** Some of these are in every send: without a history no number of them is news. */
const never: Worth = { count: Number.POSITIVE_INFINITY, share: 1 };

/** More than usual for the reasons that no other advice asks for: whatever rises is told of. */
export function adviseOnOtherRises(input: AdviceInput): Advice[] {
  const except = blockedProviders(input);
  const proposed = new Set(
    input.decisions.filter(({ decision }) => decision.why === 'soft_streak').map(({ email }) => email),
  );
  return rises.flatMap(({ kind, reason }) => {
    const spike = reasonSpike(input, [reason], never, except);
    if (!spike) return [];
    const { bounces } = spike;
    // People who are put up for suppression have an advice of their own, which says more.
    if (2 * bounces.filter(({ email }) => proposed.has(email)).length > bounces.length) return [];
    return [spikeAdvice(kind, spike, input)];
  });
}

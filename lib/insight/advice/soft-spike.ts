import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf, ofBounces, topProvider, usualLine } from './evidence-lines.ts';
import { troubleReasons } from './kind-reasons.ts';
import { blockedProviders } from './provider-block.ts';
import { reasonSpike } from './reason-spike.ts';

/** The receiving side had trouble or slowed the sender down: it passes, and nobody is to be suppressed for it. */
export function adviseOnSoftSpike(input: AdviceInput): Advice[] {
  const worth = { count: 15, share: 0.5 };
  const spike = reasonSpike(input, troubleReasons, worth, blockedProviders(input));
  if (!spike) return [];
  const { bounces } = spike;
  const slowed = bounces.filter(({ verdict }) => verdict.reason === 'rate_limited').length;
  const slowedLine: Sentence[] = slowed > 0 ? [{ code: 'slowedDown', count: slowed }] : [];
  return [
    makeAdvice({
      kind: 'soft_spike',
      subject: '',
      input,
      concerned: bounces.length,
      finding: { code: 'finding', count: bounces.length },
      evidence: {
        lines: [ofBounces(bounces.length, input), ...topProvider(bounces), ...slowedLine, ...usualLine(spike)],
        emails: emailsOf(bounces),
      },
      action: { code: 2 * slowed > bounces.length ? 'action_rate' : 'action' },
    }),
  ];
}

import { type Advice, type AdviceInput, makeAdvice, timeOf } from './advice.ts';
import { emailsOf, ofBounces, sameReply, usualLine } from './evidence-lines.ts';
import { blockedProviders } from './provider-block.ts';
import { reasonSpike } from './reason-spike.ts';

/** Many receivers refuse the sender at once: a block list or a bad name, not one provider's mood. */
export function adviseOnReputation(input: AdviceInput): Advice[] {
  const spike = reasonSpike(input, ['reputation_block'], { count: 8, share: 0.2 }, blockedProviders(input));
  if (!spike) return [];
  const { bounces } = spike;
  return [
    makeAdvice({
      kind: 'reputation',
      subject: '',
      at: timeOf(input),
      concerned: bounces.length,
      finding: { code: 'finding', count: bounces.length },
      evidence: {
        lines: [
          ofBounces(bounces.length, input),
          { code: 'atDomains', count: new Set(bounces.map(({ provider }) => provider)).size },
          ...sameReply(bounces),
          ...usualLine(spike),
        ],
        emails: emailsOf(bounces),
      },
    }),
  ];
}

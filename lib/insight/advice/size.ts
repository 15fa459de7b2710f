import { type Advice, type AdviceInput, makeAdvice, timeOf } from './advice.ts';
import { emailsOf, ofBounces, sameReply, topProvider, usualLine } from './evidence-lines.ts';
import { reasonSpike } from './reason-spike.ts';

/** Servers refuse the e-mail because it is too large. */
export function adviseOnSize(input: AdviceInput): Advice[] {
  const spike = reasonSpike(input, ['message_too_large'], { count: 8, share: 0.2 });
  if (!spike) return [];
  const { bounces } = spike;
  return [
    makeAdvice({
      kind: 'size',
      subject: '',
      at: timeOf(input),
      concerned: bounces.length,
      finding: { code: 'finding', count: bounces.length },
      evidence: {
        lines: [ofBounces(bounces.length, input), ...topProvider(bounces), ...sameReply(bounces), ...usualLine(spike)],
        emails: emailsOf(bounces),
      },
    }),
  ];
}

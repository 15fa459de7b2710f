import { type Advice, type AdviceInput, makeAdvice, timeOf } from './advice.ts';
import { emailsOf, ofBounces, sameReply, topProvider, usualLine } from './evidence-lines.ts';
import { reasonSpike } from './reason-spike.ts';

/** The sender's own DNS records fail, which strikes the whole list. */
export function adviseOnAuthentication(input: AdviceInput): Advice[] {
  const spike = reasonSpike(input, ['auth_failure'], { count: 5, share: 0.1 });
  if (!spike) return [];
  const { bounces } = spike;
  return [
    makeAdvice({
      kind: 'authentication',
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

import { type Advice, type AdviceInput, makeAdvice } from './advice.ts';
import { emailsOf } from './evidence-lines.ts';

/** Klaviyo counts these as hard, and so has suppressed them, where the server blames the sender or the moment. */
export function adviseOnWronglyHard(input: AdviceInput): Advice[] {
  const { wronglyHard } = input.summary;
  if (wronglyHard.length === 0) return [];
  const blamed = wronglyHard.filter(({ verdict }) => verdict.outcome === 'sender_side').length;
  const moment = wronglyHard.length - blamed;
  return [
    makeAdvice({
      kind: 'wrongly_hard',
      subject: '',
      input,
      concerned: wronglyHard.length,
      finding: { code: 'finding', count: wronglyHard.length },
      evidence: {
        lines: [
          ...(blamed > 0 ? [{ code: 'blameSender', count: blamed }] : []),
          ...(moment > 0 ? [{ code: 'blameMoment', count: moment }] : []),
        ],
        emails: emailsOf(wronglyHard),
      },
    }),
  ];
}

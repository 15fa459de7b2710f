import { type Advice, type AdviceInput, makeAdvice } from './advice.ts';

/** Least people worth a segment of their own. */
const least = 3;

/** People who bounce softly again and again, though not in a row: mail gets through in between, so they stay. */
export function adviseOnChronic(input: AdviceInput): Advice[] {
  const chronic = input.decisions.filter(({ decision }) => decision.why === 'chronic');
  if (chronic.length < least) return [];
  return [
    makeAdvice({
      kind: 'chronic',
      subject: '',
      input,
      concerned: chronic.length,
      finding: { code: 'finding', count: chronic.length },
      evidence: { lines: [{ code: 'chronicRule' }], emails: chronic.map(({ email }) => email) },
    }),
  ];
}

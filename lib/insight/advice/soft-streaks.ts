import type { Decision } from '../../suppression/plan.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';

/** People who have bounced softly so often in a row, for a reason of their own, that they are proposed for suppression. */
export function adviseOnSoftStreaks(input: AdviceInput): Advice[] {
  const proposed = input.decisions.filter(({ decision }) => decision.suppress && decision.why === 'soft_streak');
  if (proposed.length === 0) return [];
  return [
    makeAdvice({
      kind: 'soft_streaks',
      subject: '',
      input,
      concerned: proposed.length,
      finding: { code: 'finding', count: proposed.length, facts: { limit: proposed[0]?.limit ?? 0 } },
      evidence: { lines: streakLines(proposed, input.now), emails: proposed.map(({ email }) => email) },
    }),
  ];
}

const DAY = 86_400_000;

function streakLines(proposed: readonly Decision[], now: number): Sentence[] {
  const full = proposed.filter(({ bounce }) => bounce.verdict.reason === 'mailbox_full').length;
  const longest = Math.max(...proposed.map(({ streak }) => streak?.count ?? 0));
  // From today: the day is that of each person's own page.
  const days = proposed.flatMap(({ streak }) => (streak?.limitAt == null ? [] : [(streak.limitAt - now) / DAY]));
  return [
    { code: 'mailboxFull', facts: { part: full, of: proposed.length } },
    { code: 'longestRun', count: longest },
    ...(days.length > 0 ? [{ code: 'daysToSeventh', count: Math.max(0, Math.ceil(Math.min(...days))) }] : []),
  ];
}

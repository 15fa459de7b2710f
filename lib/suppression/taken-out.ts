import type { Decision } from './plan.ts';

/** Is this person in the file by the policy, and out of it by the user's choice? */
export const isTakenOut = ({ email, decision }: Decision, takenOut: ReadonlySet<string>): boolean =>
  decision.suppress && takenOut.has(email);

/** The policy's decisions with the user's own choice above them, as both files are made. */
export function withoutTakenOut(decisions: readonly Decision[], takenOut: ReadonlySet<string>): Decision[] {
  return decisions.map((each) =>
    isTakenOut(each, takenOut) ? { ...each, decision: { suppress: false, why: 'taken_out' } } : each,
  );
}

import type { Advice, AdviceKind, SendRef, Sentence } from './advice.ts';

/** Sentences that say "here" or "this message": where advice is told of a whole account, they name it. */
const lines: ReadonlySet<string> = new Set(['ofBounces', 'shareAtProvider', 'firstContact']);
const findings: Readonly<Partial<Record<AdviceKind, readonly string[]>>> = { segmentation: ['finding_list'] };
const actions: Readonly<Partial<Record<AdviceKind, readonly string[]>>> = {
  content: ['action'],
  high_rate: ['action'],
  unread: ['action', 'action_rest'],
};

/** The same advice, with the message that it rests on last named in every sentence that points at it. */
export function namingSends(advice: Advice): Advice {
  const send = advice.sends.at(-1);
  if (!send) return advice;
  const { kind, finding, action, evidence } = advice;
  return {
    ...advice,
    finding: findings[kind]?.includes(finding.code) ? named(finding, send) : finding,
    action: actions[kind]?.includes(action.code) ? named(action, send) : action,
    evidence: { ...evidence, lines: evidence.lines.map((line) => (lines.has(line.code) ? named(line, send) : line)) },
  };
}

const named = ({ code, facts, ...rest }: Sentence, send: SendRef): Sentence => ({
  ...rest,
  code: `${code}_in`,
  facts: { ...facts, message: { send } },
});

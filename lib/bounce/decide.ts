/** From a skeleton to the rule that decides: a pure function of the template, so that answers can be kept. */
import { chooseBasicReply, chooseEnhancedStatus, type ReplyCode } from './codes.ts';
import type { Rule } from './rule.ts';
import { visitCandidates } from './ruleSet.ts';
import { isSaidOfSender } from './saidOfSender.ts';
import type { Skeleton } from './skeleton.ts';
import { dialogueStage, isBeforeRecipient } from './stage.ts';
import type { Basis } from './types.ts';
import { strikeWrappers } from './wrappers.ts';

export interface Decision {
  readonly rule: Rule | null;
  readonly basis: Basis;
  /** Place of the deciding words among the skeleton's characters; both 0 where no words decided. */
  readonly start: number;
  readonly end: number;
  readonly basicReply: string | null;
  readonly enhancedStatus: string | null;
}

function allowsBasic(rule: Rule, basicReply: string | null): boolean {
  if (rule.basic === undefined) return true;
  return basicReply !== null && rule.basic.some((code) => basicReply.startsWith(code));
}

export function decide(skeleton: Skeleton, allWords: string, codes: readonly ReplyCode[]): Decision {
  const basicReply = chooseBasicReply(codes);
  const enhancedStatus = chooseEnhancedStatus(codes);
  const stage = dialogueStage(allWords);
  const words = strikeWrappers(allWords);
  let decision: Decision = { rule: null, basis: 'nothing', start: 0, end: 0, basicReply, enhancedStatus };
  // A reply without a basic code takes its class from the enhanced one.
  const basicOrClass = basicReply ?? enhancedStatus?.charAt(0) ?? null;
  visitCandidates(skeleton, ({ owner, pattern }) => {
    const { rule } = owner;
    if (!allowsBasic(rule, basicOrClass)) return false;
    if (rule.stage !== undefined && rule.stage !== stage) return false;
    if (owner.enhanced !== null && (enhancedStatus === null || !owner.enhanced.test(enhancedStatus))) return false;
    let start = 0;
    let end = 0;
    if (pattern !== null) {
      const found = pattern.exec(words);
      if (found === null) return false;
      start = found.index + (found[0].startsWith(' ') ? 1 : 0);
      end = found.index + found[0].length;
      if (rule.aboutRecipient && (isBeforeRecipient(stage) || isSaidOfSender(words, start, end))) return false;
    } else if (rule.aboutRecipient && isBeforeRecipient(stage)) return false;
    if (owner.unless.some((other) => other.test(words))) return false;
    decision = { rule, basis: owner.basis, start, end, basicReply, enhancedStatus };
    return true;
  });
  return decision;
}

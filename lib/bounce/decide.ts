/** From a skeleton to the rule that decides: a pure function of the template, so that answers can be kept. */
import { chooseBasicReply, chooseEnhancedStatus, type ReplyCode } from './codes.ts';
import { type Rule, type Tier, tiers } from './rule.ts';
import { visitCandidates } from './rule-set.ts';
import { isSaidOfSender } from './said-of-sender.ts';
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

/** Words that would name a dead mailbox or domain, were they not said of the sender's. */
export const senderDoesNotExist: Rule = {
  id: 'sender-does-not-exist',
  reason: 'policy_block',
  confidence: 'medium',
  why: 'RFC 3463 X.1.7 and X.1.8: what does not exist is the address or domain of the sender',
};

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
  let decidingTier: Tier = 'basicReply';
  let senderStart = 0;
  let senderEnd = 0;
  // A reply without a basic code takes its class from the enhanced one.
  const basicOrClass = basicReply ?? enhancedStatus?.charAt(0) ?? null;
  visitCandidates(words, skeleton.unsegmented, ({ owner, pattern }) => {
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
      if (rule.aboutRecipient && (isBeforeRecipient(stage) || isSaidOfSender(words, start, end))) {
        if (owner.tier === 'recipient' && senderEnd === 0) {
          senderStart = start;
          senderEnd = end;
        }
        return false;
      }
    } else if (rule.aboutRecipient && isBeforeRecipient(stage)) return false;
    if (owner.unless.some((other) => other.test(words))) return false;
    decision = { rule, basis: owner.basis, start, end, basicReply, enhancedStatus };
    decidingTier = owner.tier;
    return true;
  });
  if (senderEnd > 0 && tiers[decidingTier] > tiers.vague) {
    return { rule: senderDoesNotExist, basis: 'text', start: senderStart, end: senderEnd, basicReply, enhancedStatus };
  }
  return decision;
}

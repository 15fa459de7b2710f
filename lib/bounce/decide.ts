/** From a skeleton to the rule that decides: a pure function of the template, so that answers can be kept. */

import { findDoubt, isExcepted, visitCandidates } from './matching/rule-set.ts';
import type { Skeleton } from './matching/skeleton.ts';
import { wordsOf } from './matching/skeleton-words.ts';
import { readWords } from './matching/word-list.ts';
import { chooseCodes } from './reply/codes.ts';
import { speaksOfMoment } from './reply/moment.ts';
import { dialogueStage, isBeforeRecipient } from './reply/stage.ts';
import { strikeWrappers } from './reply/wrappers.ts';
import { type Rule, type Tier, tiers } from './rule.ts';
import { isSaidOfSender } from './said-of-sender.ts';
import { type Basis, outcomeOf } from './types.ts';

export interface Decision {
  readonly rule: Rule | null;
  readonly basis: Basis;
  /** Place of the deciding words among the skeleton's characters; both 0 where no words decided. */
  readonly start: number;
  readonly end: number;
  readonly basicReply: string | null;
  readonly enhancedStatus: string | null;
  /** Dead by the words, and yet for the moment only: see {@link Rule.provisional}. */
  readonly provisional: boolean;
}

/** Words that would name a dead mailbox or domain, were they not said of the sender's. */
export const senderDoesNotExist: Rule = {
  id: 'sender-does-not-exist',
  reason: 'policy_block',
  confidence: 'medium',
  why: 'RFC 3463 X.1.7 and X.1.8: what does not exist is the address or domain of the sender',
};

/** Codes that speak of the conversation (RFC 5321 §4.2.2): beside them "unknown" and "not found" are said of something else. */
const ofConversation = new Set(['421', '500', '502', '503']);

/** Whether a code speaks of the conversation, or of the receiving system for the moment (RFC 3463 4.3.x, 4.4.x). */
function speaksOfServer(basicReply: string | null, enhancedStatus: string | null): boolean {
  if (enhancedStatus?.startsWith('4.3.') || enhancedStatus?.startsWith('4.4.')) return true;
  if (enhancedStatus?.startsWith('.1.', 1)) return false;
  return basicReply !== null && ofConversation.has(basicReply);
}

/** A shut mailbox stays one for the moment, and a vendor's token means what it means; all else waits for the repeat. */
function isUndone(rule: Rule, tier: Tier): boolean {
  return rule.reason !== 'mailbox_inactive' && tier !== 'vendorToken';
}

/** A vendor's token leaves no doubt; other words and codes for a dead address do, beside signs of the sender's side. */
function mayBeDoubted({ rule }: Decision, tier: Tier): boolean {
  return rule !== null && outcomeOf[rule.reason] === 'address_dead' && tier !== 'vendorToken';
}

export function decide(skeleton: Skeleton): Decision {
  const codesRead = chooseCodes(skeleton.codes, skeleton.codeCount);
  const { basicReply, enhancedStatus } = codesRead;
  const list = readWords(skeleton.chars, skeleton.length);
  const allWords = wordsOf(skeleton);
  const stage = dialogueStage(allWords, list);
  const words = strikeWrappers(allWords, list);
  const isBefore = isBeforeRecipient(stage);
  const isServers = isBefore || speaksOfServer(basicReply, enhancedStatus);
  // A reply without a basic code takes its class from the enhanced one.
  const basicOrClass = basicReply ?? enhancedStatus?.charAt(0) ?? null;
  const isPassing =
    basicOrClass === null ? false : basicOrClass.startsWith('4') && speaksOfMoment(words, skeleton.unsegmented);
  let decision: Decision = { rule: null, basis: 'nothing', start: 0, end: 0, ...codesRead, provisional: false };
  let decidingTier: Tier = 'basicReply';
  let senderStart = 0;
  let senderEnd = 0;
  const circumstances = { basic: basicOrClass ?? '', enhanced: enhancedStatus ?? '', stage };
  visitCandidates(list, skeleton, circumstances, ({ owner, pattern }) => {
    const { rule } = owner;
    if (rule.aboutRecipient) {
      if (isServers && (isBefore || !rule.underAnyCode)) return false;
      if (isPassing && isUndone(rule, owner.tier)) return false;
    }
    let start = 0;
    let end = 0;
    if (pattern !== null) {
      const found = pattern.exec(words);
      if (found === null) return false;
      start = found.index + (found[0].startsWith(' ') ? 1 : 0);
      end = found.index + found[0].length;
      if (rule.aboutRecipient && isSaidOfSender(words, start, end, senderEnd > 0)) {
        if (owner.tier === 'recipient' && senderEnd === 0 && !isExcepted(owner, words)) {
          senderStart = start;
          senderEnd = end;
        }
        return false;
      }
    }
    if (isExcepted(owner, words)) return false;
    const provisional = rule.provisional === true || (isPassing && rule.reason === 'mailbox_inactive');
    decision = { rule, basis: owner.basis, start, end, ...codesRead, provisional };
    decidingTier = owner.tier;
    return true;
  });
  if (mayBeDoubted(decision, decidingTier)) {
    const doubt = findDoubt(words, tiers[decidingTier] > tiers.vague);
    if (doubt !== null) decision = { ...decision, ...doubt, basis: 'text', provisional: false };
  }
  if (senderEnd > 0 && tiers[decidingTier] > tiers.vague) {
    decision = {
      rule: senderDoesNotExist,
      basis: 'text',
      start: senderStart,
      end: senderEnd,
      ...codesRead,
      provisional: false,
    };
  }
  return decision;
}

/** What a bounce was, by the server's own words first and by Klaviyo's type and category last. */

import { senderDoesNotExist } from './decide.ts';
import { klaviyoEvidence, klaviyoRules } from './klaviyo-evidence.ts';
import { ruleById as serverRuleById } from './matching/rule-set.ts';
import { decideReply } from './matching/template-cache.ts';
import type { Rule } from './rule.ts';
import { type BounceType, type Contradiction, outcomeOf, type ReportedBounce, type Verdict } from './types.ts';

/** The rule of a verdict for a reply that tells nothing. */
const nothing: Rule = {
  id: 'nothing',
  reason: 'other',
  confidence: 'low',
  why: 'Neither words, codes nor Klaviyo say what happened',
};

const ownRules = new Map([nothing, senderDoesNotExist, ...klaviyoRules].map((rule) => [rule.id, rule]));

/** The rule of that id, to explain a verdict with; undefined for an id that no rule has (any more). */
export function ruleById(id: string): Rule | undefined {
  return serverRuleById(id) ?? ownRules.get(id);
}

function contradictionOf(klaviyo: BounceType | null, server: BounceType, rule: Rule): Contradiction | null {
  if (klaviyo === null || klaviyo === server || rule.confidence === 'low') return null;
  // "Other" is no word of the server's about the address.
  if (rule.reason === 'other') return null;
  return klaviyo === 'hard' ? 'klaviyo_hard_server_soft' : 'klaviyo_soft_server_hard';
}

/**
 * The verdict on one bounce. Any string is answered; only its first 10,000 characters are read.
 * Hard is said only where the server names a dead mailbox or domain; see `rules/` for what decides.
 */
export function classify(reported: ReportedBounce): Verdict {
  const { decision, words } = decideReply(reported.reason);
  const { basicReply, enhancedStatus } = decision;
  const decided = decision.rule;
  // A code that only says "refused" or "try later" is weaker than Klaviyo's own category.
  const silent = decided === null || (decided.reason === 'other' && decision.basis !== 'vendor_token');
  const klaviyo = silent ? klaviyoEvidence(reported.type, reported.category) : null;
  if (klaviyo !== null) {
    const { rule, basis, type } = klaviyo;
    return {
      outcome: outcomeOf[rule.reason],
      reason: rule.reason,
      type,
      confidence: rule.confidence,
      basis,
      rule: rule.id,
      words: '',
      basicReply,
      enhancedStatus,
      repeatFirst: false,
      contradiction: null,
    };
  }
  const rule = decided ?? nothing;
  const outcome = outcomeOf[rule.reason];
  const type: BounceType = outcome === 'address_dead' && !decision.provisional ? 'hard' : 'soft';
  return {
    outcome,
    reason: rule.reason,
    type,
    confidence: rule.confidence,
    basis: decision.basis,
    rule: rule.id,
    words,
    basicReply,
    enhancedStatus,
    repeatFirst: decision.provisional || (type === 'hard' && (basicReply ?? enhancedStatus ?? '5').startsWith('4')),
    contradiction: contradictionOf(reported.type, type, rule),
  };
}

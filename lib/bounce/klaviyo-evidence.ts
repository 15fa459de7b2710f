/** What Klaviyo itself says of a bounce: the weakest evidence, used where the server's words tell nothing. */
import type { Rule } from './rule.ts';
import type { Basis, BounceCategory, BounceType, Reason } from './types.ts';

const article = 'Klaviyo help article 115005250408';

function rule(id: string, reason: Reason, why: string): Rule {
  return { id, reason, confidence: 'low', why: `${article}: ${why}` };
}

const categoryRules: Readonly<Record<BounceCategory, Rule>> = {
  content: rule('klaviyo-content', 'content_block', 'Content'),
  message_length: rule('klaviyo-message-length', 'content_block', 'Message length'),
  message_size: rule('klaviyo-message-size', 'message_too_large', 'Message size'),
  frequency_or_volume: rule('klaviyo-frequency', 'rate_limited', 'Frequency or volume too high'),
  invalid_address: rule('klaviyo-invalid-address', 'mailbox_not_found', 'Invalid address'),
  invalid_sender: rule('klaviyo-invalid-sender', 'policy_block', 'Invalid sender address'),
  reputation: rule('klaviyo-reputation', 'reputation_block', 'Reputation'),
  mailbox_unavailable: rule('klaviyo-mailbox-unavailable', 'other', 'Mailbox unavailable, "a broad classification"'),
  technical: rule('klaviyo-technical', 'other', 'Technical: DNS or authentication'),
  unclassified: rule('klaviyo-unclassified', 'other', 'Unclassified: "ambiguous rejection message"'),
};

const typeRules: Readonly<Record<BounceType, Rule>> = {
  hard: rule('klaviyo-hard', 'other', 'Bounce type hard, and no words'),
  soft: rule('klaviyo-soft', 'other', 'Bounce type soft, and no words'),
};

export const klaviyoRules: readonly Rule[] = [...Object.values(categoryRules), ...Object.values(typeRules)];

export interface KlaviyoDecision {
  readonly rule: Rule;
  readonly basis: Basis;
  readonly type: BounceType;
}

/** What Klaviyo's type and category say; null where they say nothing. */
export function klaviyoEvidence(type: BounceType | null, category: BounceCategory | null): KlaviyoDecision | null {
  const byCategory = category === null ? null : categoryRules[category];
  // "Invalid address" that Klaviyo itself counts as soft is no dead address.
  const dead = byCategory?.reason === 'mailbox_not_found';
  if (byCategory !== null && byCategory.reason !== 'other' && (!dead || type === 'hard')) {
    return { rule: byCategory, basis: 'klaviyo_category', type: dead ? 'hard' : 'soft' };
  }
  if (type !== null) return { rule: typeRules[type], basis: 'klaviyo_type', type };
  if (byCategory !== null) {
    return {
      rule: categoryRules[dead ? 'unclassified' : (category ?? 'unclassified')],
      basis: 'klaviyo_category',
      type: 'soft',
    };
  }
  return null;
}

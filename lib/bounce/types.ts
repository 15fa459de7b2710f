/** What the rest of the product may say about a bounce: the closed vocabulary, and nothing of how it is decided. */

/** Klaviyo's two kinds of bounce, and ours. */
export type BounceType = 'hard' | 'soft';

/** What a bounce means for the address and for the sender. */
export type Outcome = 'address_dead' | 'temporary' | 'sender_side' | 'unknown';

/** Every reason belongs to exactly one outcome; `other` says that the reply does not tell. */
export const outcomeOf = {
  mailbox_not_found: 'address_dead',
  domain_not_found: 'address_dead',
  mailbox_inactive: 'address_dead',
  mailbox_full: 'temporary',
  server_temporary: 'temporary',
  rate_limited: 'temporary',
  message_too_large: 'sender_side',
  reputation_block: 'sender_side',
  content_block: 'sender_side',
  auth_failure: 'sender_side',
  policy_block: 'sender_side',
  other: 'unknown',
} as const satisfies Record<string, Outcome>;

export type Reason = keyof typeof outcomeOf;

/** All reasons, in the order in which they are listed to people. */
export const reasons = Object.keys(outcomeOf) as Reason[];

/** Klaviyo's ten bounce categories, by meaning and not by wording (help article 115005250408). */
export const bounceCategories = [
  'content',
  'message_length',
  'message_size',
  'frequency_or_volume',
  'invalid_address',
  'invalid_sender',
  'reputation',
  'mailbox_unavailable',
  'technical',
  'unclassified',
] as const;

export type BounceCategory = (typeof bounceCategories)[number];

/** A bounce as Klaviyo reports it; `null` where the page does not show it or it was not understood. */
export interface ReportedBounce {
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  /** The receiving server's own words, untrusted and of any length. */
  readonly reason: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** What kind of evidence decided, strongest first. */
export type Basis =
  | 'vendor_token'
  | 'text'
  | 'enhanced_status'
  | 'basic_reply'
  | 'klaviyo_category'
  | 'klaviyo_type'
  | 'nothing';

/** Klaviyo's type against the server's words. */
export type Contradiction = 'klaviyo_hard_server_soft' | 'klaviyo_soft_server_hard';

export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** Hard or soft by the server's words; `soft` whenever they do not name a dead mailbox or domain. */
  readonly type: BounceType;
  readonly confidence: Confidence;
  readonly basis: Basis;
  /** Stable id of the rule that decided, such as `gmail-no-such-user`. */
  readonly rule: string;
  /** The exact words of the reply that decided: a substring of it, or empty where no words did. */
  readonly words: string;
  /** Basic reply code, such as `550`, where the reply holds one. */
  readonly basicReply: string | null;
  /** Enhanced status code (RFC 3463), such as `5.1.1`, where the reply holds one. */
  readonly enhancedStatus: string | null;
  /** A dead address named with a code that says "try again", or by a single look-up: believe it when it repeats. */
  readonly repeatFirst: boolean;
  readonly contradiction: Contradiction | null;
}

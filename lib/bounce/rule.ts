import type { DialogueStage } from './reply/stage.ts';
import type { Basis, Confidence, Reason } from './types.ts';

/** How far down the evidence is looked at: a lower tier decides first. */
export const tiers = {
  /** A token that only one provider writes and documents. */
  vendorToken: 1,
  /** Words about the sender, her server, her message, or a full mailbox. */
  senderSide: 2,
  /** Words that name the mailbox or the domain. */
  recipient: 3,
  /** Words that refuse, without saying what for. */
  vague: 4,
  enhancedStatus: 5,
  /** Words that only ask for patience. */
  patience: 6,
  basicReply: 7,
} as const;

export type Tier = keyof typeof tiers;

/** One thing that we know about replies. */
export interface Rule {
  /** Stable: histories keep it. */
  readonly id: string;
  readonly reason: Reason;
  readonly confidence: Confidence;
  /** Where the knowledge comes from: an RFC, a provider's page, a server's wording. */
  readonly why: string;
  readonly tier?: Tier;
  /** In the language of `phrase.ts`; any one is enough. */
  readonly phrases?: readonly string[];
  /** None of these may stand anywhere in the reply. */
  readonly unless?: readonly string[];
  /** Enhanced codes, `x` for any class; with phrases both must hold. */
  readonly enhanced?: readonly string[];
  /** Basic replies, or their first digit; with phrases both must hold. */
  readonly basic?: readonly string[];
  /** Where in the SMTP dialogue the reply must have come. */
  readonly stage?: DialogueStage;
  /** Dead only when it repeats, and soft until then: one look-up of a sending side that goes on trying. */
  readonly provisional?: boolean;
  /** The words must be said of the recipient: not of the sender, and not before a recipient was named. */
  readonly aboutRecipient?: boolean;
  /** The words name the mailbox so plainly that they hold beside a code of the server or of the conversation. */
  readonly underAnyCode?: boolean;
}

/** Rules that know about one thing. */
export interface RuleFamily {
  readonly name: string;
  readonly tier: Tier;
  readonly rules: readonly Rule[];
}

export const basisOf: Readonly<Record<Tier, Basis>> = {
  vendorToken: 'vendor_token',
  senderSide: 'text',
  recipient: 'text',
  vague: 'text',
  enhancedStatus: 'enhanced_status',
  patience: 'text',
  basicReply: 'basic_reply',
};

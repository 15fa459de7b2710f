import type { Random } from './random.ts';
import { replyTexts } from './reply-texts.ts';

/** Klaviyo's ten bounce categories, as its help article 115005250408 prints them. */
export const bounceCategories = [
  'Content',
  'Message length',
  'Message size',
  'Frequency or volume too high',
  'Invalid address',
  'Invalid sender address',
  'Reputation',
  'Mailbox unavailable',
  'Technical',
  'Unclassified',
] as const;
export type BounceCategory = (typeof bounceCategories)[number];

/** Whose style a reply is written in. */
export type MailServer = 'gmail' | 'microsoft365' | 'outlook' | 'yahoo' | 'icloud' | 'postfix' | 'exim' | 'proofpoint';

/** What really happened, which Klaviyo's category only hints at. */
export type BounceCause =
  | 'mailbox-missing'
  | 'domain-missing'
  | 'mailbox-disabled'
  | 'mailbox-full'
  | 'server-temporary'
  | 'rate-limited'
  | 'reputation'
  | 'content'
  | 'message-size'
  | 'message-length'
  | 'authentication'
  | 'sender-address'
  | 'unclassified';

export type BounceType = 'Hard' | 'Soft';

export interface Reply {
  cause: BounceCause;
  category: BounceCategory;
  type: BounceType;
  /** A `MailServer`, or `sender`: the sending side's own words. */
  speaker: string;
  /** The reply with its placeholders: `{email}`, `{domain}`, `{ip}`, `{id}`. */
  text: string;
}

/**
 * A reply for one bounce, filled in. A server that has no words of its own for the cause answers as Postfix or in
 * the sending side's words.
 * Throws when nothing at all is written for `cause` and `type`.
 */
export function replyFor(
  { cause, type, server, email }: { cause: BounceCause; type?: BounceType; server: MailServer; email: string },
  random: Random,
): { category: BounceCategory; type: BounceType; reason: string } {
  const fitting = replyTexts.filter((reply) => reply.cause === cause && (type === undefined || reply.type === type));
  const own = fitting.filter((reply) => reply.speaker === server);
  const reply = random.pick(
    own.length > 0 ? own : fitting.filter(({ speaker }) => speaker === 'sender' || speaker === 'postfix'),
  );
  const values: Record<string, string> = {
    email,
    domain: email.slice(email.lastIndexOf('@') + 1),
    // A block set aside for documentation (RFC 5737).
    ip: `192.0.2.${random.int(10, 60)}`,
    id: random.int(0x100000, 0xffffff).toString(16).toUpperCase(),
  };
  const reason = reply.text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { category: reply.category, type: reply.type, reason };
}

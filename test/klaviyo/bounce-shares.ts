import type { BounceCause, BounceType, MailServer } from './replies.ts';

/** A kind of bounce; without `type` whatever Klaviyo usually says of the cause. */
export interface BounceShare {
  cause: BounceCause;
  type?: BounceType;
  server?: MailServer;
}

/** What an ordinary send bounces for, by weight. */
export const usualShares: readonly (readonly [share: BounceShare, weight: number])[] = [
  [{ cause: 'mailbox-missing' }, 46],
  [{ cause: 'domain-missing' }, 6],
  [{ cause: 'mailbox-disabled' }, 7],
  [{ cause: 'mailbox-full' }, 15],
  [{ cause: 'server-temporary' }, 9],
  [{ cause: 'rate-limited' }, 5],
  [{ cause: 'reputation', type: 'Soft' }, 4],
  [{ cause: 'content' }, 3],
  [{ cause: 'message-size' }, 1],
  [{ cause: 'message-length' }, 0.5],
  [{ cause: 'authentication' }, 1],
  [{ cause: 'sender-address' }, 0.5],
  [{ cause: 'unclassified' }, 2],
];

/**
 * "Spring sale" besides the 40 chronically full mailboxes: with them 180 hard and 138 soft, 318 in all.
 * Outlook refuses it for its reputation 95 times, and 18 of those stand as hard.
 */
export const springSaleShares: readonly (BounceShare & { count: number })[] = [
  { cause: 'mailbox-missing', count: 142 },
  { cause: 'domain-missing', count: 12 },
  { cause: 'mailbox-disabled', count: 8 },
  { cause: 'reputation', type: 'Hard', server: 'outlook', count: 18 },
  { cause: 'reputation', type: 'Soft', server: 'outlook', count: 77 },
  { cause: 'mailbox-full', count: 3 },
  { cause: 'server-temporary', count: 6 },
  { cause: 'rate-limited', count: 5 },
  { cause: 'content', count: 2 },
  { cause: 'message-size', count: 1 },
  { cause: 'message-length', count: 1 },
  { cause: 'authentication', count: 1 },
  { cause: 'sender-address', count: 1 },
  { cause: 'unclassified', count: 1 },
];

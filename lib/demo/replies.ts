import type { BounceCategory, BounceType, Reason } from '../bounce/types.ts';

/** What a server of the invented year says, and what Klaviyo makes of it. */
export interface DemoReply {
  readonly type: BounceType;
  readonly category: BounceCategory;
  readonly text: string;
}

const hard = (category: BounceCategory, text: string): DemoReply => ({ type: 'hard', category, text });
const soft = (category: BounceCategory, text: string): DemoReply => ({ type: 'soft', category, text });

/** Written after the manner of real servers; the address block is one for documentation (RFC 5737). */
export const demoReplies: Readonly<Record<Reason, readonly [DemoReply, ...DemoReply[]]>> = {
  mailbox_not_found: [
    hard('invalid_address', '550 5.1.1 The email account that you tried to reach does not exist. NoSuchUser - gsmtp'),
    hard('invalid_address', '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)'),
    hard('invalid_address', '550 5.1.1 Recipient address rejected: user unknown'),
  ],
  domain_not_found: [
    hard('invalid_address', '550 5.1.2 Host unknown: the domain of the recipient does not exist (NXDOMAIN)'),
  ],
  mailbox_inactive: [
    hard('mailbox_unavailable', '550 5.2.1 This account is disabled and cannot receive mail. DisabledUser - gsmtp'),
  ],
  mailbox_full: [
    soft('mailbox_unavailable', '452 4.2.2 The inbox of the recipient is out of storage space. OverQuotaTemp - gsmtp'),
    soft('mailbox_unavailable', '552 5.2.2 Mailbox full, over quota'),
  ],
  server_temporary: [
    soft('technical', '451 4.3.2 System not accepting network messages, try again later'),
    soft('technical', '4.4.1 connect to the mail exchanger: connection timed out'),
  ],
  rate_limited: [
    soft('frequency_or_volume', '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to volume'),
  ],
  message_too_large: [soft('message_size', '552 5.3.4 Message size exceeds fixed maximum message size')],
  reputation_block: [soft('reputation', '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org')],
  content_block: [soft('content', '550 5.7.1 Message rejected as spam by content filter')],
  auth_failure: [
    soft('technical', '550 5.7.26 Unauthenticated email is not accepted due to the DMARC policy of the sending domain'),
  ],
  policy_block: [
    soft('unclassified', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; sender not allowed to write here'),
  ],
  other: [soft('unclassified', '550 Undeliverable')],
};

/** Outlook refusing a sender, which Klaviyo at times counts as hard. */
export const outlookBlock: DemoReply = soft(
  'reputation',
  "550 5.7.1 Unfortunately, messages from [192.0.2.25] weren't sent. Part of their network is on our block list (S3150)",
);

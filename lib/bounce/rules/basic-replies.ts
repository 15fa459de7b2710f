import type { RuleFamily } from '../rule.ts';

/** The basic reply alone (RFC 5321 §4.2): the weakest that the server says. */
export const basicReplies: RuleFamily = {
  name: 'basic replies',
  tier: 'basicReply',
  rules: [
    {
      id: 'refused-at-connection',
      reason: 'reputation_block',
      confidence: 'low',
      why: 'Refused before anything was said: the IP is all that the server knew',
      basic: ['5'],
      stage: 'connection',
    },
    {
      id: 'refused-at-mail-from',
      reason: 'policy_block',
      confidence: 'low',
      why: 'Refused at MAIL FROM: the sender is all that the server knew',
      basic: ['5'],
      stage: 'sender',
    },
    {
      id: 'reply-null-mx',
      reason: 'domain_not_found',
      confidence: 'high',
      why: 'RFC 7504: 556 domain does not accept mail',
      basic: ['556'],
      aboutRecipient: true,
    },
    {
      id: 'reply-account-disabled',
      reason: 'mailbox_inactive',
      confidence: 'medium',
      why: 'RFC 5248: 525 user account disabled',
      basic: ['525'],
      aboutRecipient: true,
    },
    {
      id: 'reply-authentication',
      reason: 'policy_block',
      confidence: 'low',
      why: 'RFC 4954: 53x authentication',
      basic: ['53'],
    },
    {
      id: 'reply-temporary',
      reason: 'server_temporary',
      confidence: 'low',
      why: 'RFC 5321: 4xx is transient',
      basic: ['4'],
    },
    {
      id: 'reply-storage',
      reason: 'mailbox_full',
      confidence: 'low',
      why: 'RFC 5321: 552 exceeded storage allocation',
      basic: ['552'],
    },
    {
      id: 'reply-refused',
      reason: 'other',
      confidence: 'low',
      why: 'RFC 5321: 5xx refuses, and does not say what',
      basic: ['5'],
    },
  ],
};

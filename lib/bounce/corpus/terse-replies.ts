/** Invented replies of few words, as old and small servers give them. */
export const terseReplies = {
  mailbox_not_found: [
    '550 recipient gone',
    '550 account has gone',
    '550 Cannot find lena in the customer database',
    '554 no deliverable addresses',
    '550 Unable to find lena in our directory',
  ],
  domain_not_found: [
    '550 domain no longer in use',
    '550 shop.example is for sale',
    '550 this domain is parked',
    'Unable to resolve shop.example: no such name',
    '550 domain is out of service',
  ],
  mailbox_inactive: [
    '550 subscription expired',
    '550 customer contract terminated',
    '550 unused for 14 months',
    '550 inactive for more than 180 days',
    '550 Service cancelled for this subscriber',
  ],
  rate_limited: [
    '450 limit exceeded',
    '452 only one recipient per message',
    '452 single recipient at a time',
    'limits hit',
  ],
  reputation_block: ['554 5.7.1 XBL', '550 host is on our list', '571 refused, network on a list', '550 PBL'],
  content_block: ['554 attachments', '550 content', '554 bad content'],
  policy_block: ['550 subscribers only', '550 internal only', '550 staff only', '550 local users only'],
  message_too_large: ['552 too large', '550 too big', '552 length', '523 size'],
  server_temporary: ['SSL handshake error', 'TLS negotiation failed', 'STARTTLS session aborted'],
} as const;

import type { RuleFamily } from '../rule.ts';

/** A mailbox that is there still, laid aside or on its way out. */
export const mailboxPutAway: RuleFamily = {
  name: 'mailbox put away',
  tier: 'recipient',
  rules: [
    {
      id: 'mailbox-put-away',
      reason: 'mailbox_inactive',
      confidence: 'medium',
      why: 'RFC 3463 X.2.1: asleep, about to be deleted, or cut off from the mail service',
      aboutRecipient: true,
      phrases: [
        '{mailbox} .. (put to sleep|asleep|sleeping|hibernat*|mothballed)',
        '{mailbox} .. (pending|scheduled for|marked for|awaiting|flagged for) (deletion|removal|closure|termination)',
        '(disabled|suspended|locked|frozen|deactivated|blocked) (with|for|in|from using) (the |our )?(smtp|pop|pop3|imap|mail|email) (service|services|access)',
      ],
      unless: ['(ip|&|host|relay|your|{sender})', '(queue|message|messages|mail|mails) .. (pending|awaiting|flagged)'],
    },
  ],
};

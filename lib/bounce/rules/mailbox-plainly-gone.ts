import type { RuleFamily } from '../rule.ts';

/** The mailbox, named and said not to be there, beside a code that speaks of the server or of the conversation. */
export const mailboxPlainlyGone: RuleFamily = {
  name: 'mailbox plainly gone',
  tier: 'recipient',
  rules: [
    {
      id: 'mailbox-plainly-gone',
      reason: 'mailbox_not_found',
      confidence: 'medium',
      why: 'Servers that answer 421, 451 4.3.0 or 500 to all that they refuse; who names the mailbox means it',
      aboutRecipient: true,
      underAnyCode: true,
      phrases: [
        '(mailbox|account|user|inbox|alias|addressee|recipient|local part|localpart) .. (does not exist|doesnt exist|(is|was|has been|were) (deleted|removed|purged|erased))',
        'no (such )?(local )?(user|mailbox|account|inbox) .. (matches|matching|here|named|called|known|exists|by that name|with that name)',
        '(no such|unknown) (local )?(user|mailbox|account|inbox|recipient|local part|localpart)',
        '(no|without a) mailbox .. here',
        '(mailbox|account|user|inbox|recipient|addressee) (is |was )?(not found|unknown|not known)',
        '(address|mailbox|account|user id|alias) .. (was |has been |is )?(never|not|no longer) (been )?(assigned|issued|given out|allocated)',
      ],
      unless: [
        '(database|ldap|directory|server|table|map|file|folder|spool|lookup|look up|store|backend|domain|path|home)',
        '(temporar*|later|again|yet|moment|now|busy|timeout|timed out|retry|until|while|during|being|reboot*|sync*|migrat*|replicat*)',
        '(many|too|password|log ?in|auth|credentials|command|error|sender|from|helo|ehlo|relay*)',
      ],
    },
  ],
};

import type { RuleFamily } from '../rule.ts';

/** Codes alone, where no words decided (IANA registry of enhanced status codes, RFC 5321 §4.2). */
export const enhancedStatusCodes: RuleFamily = {
  name: 'enhanced status codes',
  tier: 'enhancedStatus',
  rules: [
    { id: 'code-mailbox-not-found', reason: 'mailbox_not_found', confidence: 'high', why: 'X.1.1 bad destination mailbox, X.1.3 its syntax, X.1.6 moved, Exchange X.1.10', enhanced: ['5.1.1', '5.1.3', '5.1.6', '5.1.10', '5.7.17', '5.7.504', '5.7.505'], aboutRecipient: true },
    { id: 'code-mailbox-ambiguous', reason: 'mailbox_not_found', confidence: 'medium', why: 'X.1.4: address matches more than one mailbox, or none', enhanced: ['5.1.4'], aboutRecipient: true },
    { id: 'code-mailbox-not-found-4xx', reason: 'mailbox_not_found', confidence: 'low', why: 'X.1.1 with a first digit that says try again', enhanced: ['4.1.1'], basic: ['550'], aboutRecipient: true },
    { id: 'code-address-temporary', reason: 'server_temporary', confidence: 'low', why: '4.1.x: the address could not be checked yet', enhanced: ['4.1.0', '4.1.1', '4.1.2', '4.1.3', '4.1.4'] },
    { id: 'code-domain-not-found', reason: 'domain_not_found', confidence: 'high', why: 'X.1.2 bad destination system, RFC 7505 null MX, X.7.18', enhanced: ['5.1.2', '5.7.18'], aboutRecipient: true },
    { id: 'code-no-route', reason: 'domain_not_found', confidence: 'medium', why: '5.4.4: no route to the domain', enhanced: ['5.4.4'], aboutRecipient: true },
    { id: 'code-bad-sender', reason: 'policy_block', confidence: 'medium', why: 'X.1.7, X.1.8: the sender\'s address', enhanced: ['x.1.7', 'x.1.8'] },
    { id: 'code-mailbox-disabled', reason: 'mailbox_inactive', confidence: 'medium', why: '5.2.1 mailbox disabled, 5.7.13 account disabled', enhanced: ['5.2.1', '5.7.13'], aboutRecipient: true },
    { id: 'code-mailbox-full', reason: 'mailbox_full', confidence: 'high', why: 'X.2.2 mailbox full', enhanced: ['x.2.2'] },
    { id: 'code-too-large', reason: 'message_too_large', confidence: 'high', why: 'X.2.3, X.3.4, X.7.16', enhanced: ['x.2.3', 'x.3.4', 'x.7.16'] },
    { id: 'code-receive-limit', reason: 'rate_limited', confidence: 'high', why: 'Exchange 5.2.121, 5.2.122; X.5.3 too many recipients; X.4.5 congestion and Gmail\'s daily limit; X.7.28 mail flood', enhanced: ['x.2.121', 'x.2.122', 'x.5.3', '5.4.5', 'x.7.28'] },
    { id: 'code-authentication', reason: 'auth_failure', confidence: 'high', why: 'RFC 7372 X.7.20 to X.7.27, Gmail X.7.27 to X.7.40, Exchange X.7.509, X.7.515, Yahoo X.7.9', enhanced: ['x.7.7', 'x.7.9', 'x.7.2[0-7]', 'x.7.29', 'x.7.30', 'x.7.32', 'x.7.40', 'x.7.509', 'x.7.515'] },
    { id: 'code-reputation', reason: 'reputation_block', confidence: 'medium', why: 'Microsoft 365 X.7.5xx to X.7.8xx', enhanced: ['x.7.50[0-3]', 'x.7.51[0-4]', 'x.7.6\\d\\d', 'x.7.7\\d\\d', 'x.7.8\\d\\d'] },
    { id: 'code-recipient-restricted', reason: 'policy_block', confidence: 'medium', why: 'Exchange X.7.12x, X.7.13x: the recipient takes no mail from outside', enhanced: ['x.7.12', 'x.7.12\\d', 'x.7.13\\d', 'x.7.2'] },
    { id: 'code-policy', reason: 'policy_block', confidence: 'low', why: 'X.7.x: security or policy', enhanced: ['5.7.\\d+'] },
    { id: 'code-security-temporary', reason: 'policy_block', confidence: 'low', why: '4.7.x: security or policy, for now', enhanced: ['4.7.\\d+'] },
    { id: 'code-content', reason: 'content_block', confidence: 'medium', why: 'X.6.x: media or conversion', enhanced: ['x.6.[0-6]'] },
    { id: 'code-system', reason: 'server_temporary', confidence: 'medium', why: 'X.3.x: the receiving system', enhanced: ['x.3.[0-35]'] },
    { id: 'code-network', reason: 'server_temporary', confidence: 'medium', why: 'X.4.x: network and routing', enhanced: ['x.4.[0-367]', '4.4.[45]'] },
    { id: 'code-mailbox-temporary', reason: 'server_temporary', confidence: 'low', why: '4.2.x: something about the mailbox, for now', enhanced: ['4.2.[01]'] },
    { id: 'code-protocol', reason: 'other', confidence: 'low', why: 'X.5.x: the conversation went wrong', enhanced: ['x.5.[1-6]'] },
    { id: 'code-address-unspecified', reason: 'mailbox_not_found', confidence: 'low', why: '5.1.0: something about the address', enhanced: ['5.1.0'], aboutRecipient: true },
  ],
};

export const patience: RuleFamily = {
  name: 'patience',
  tier: 'patience',
  rules: [
    {
      id: 'try-again-later',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'The server only asks for patience',
      phrases: ['{try} .. {later}', '(temporarily|temporary|transient|deferred|deferring|postponed|delayed|tempfail|defer) .. (rejected|unavailable|deferred|failure|fail*|error|refused|unable|not|later|delivery|try|problem|suspended|mail|message)?', '(currently|momentarily|presently) .. (unavailable|unable|not|busy)', '(will|would) (retry|try again|be retried)', '(please )?(retry|resend) .. (later|message)?'],
    },
    {
      id: 'transaction-failed',
      reason: 'server_temporary',
      confidence: 'low',
      why: '554 "transaction failed" and kin: deliberately vague, the server\'s own',
      phrases: ['(transaction|delivery|smtp transaction|message delivery) (failed|failure|error)', 'service (currently )?unavailable', 'delivery (error|failure)', 'failed (delivery|transaction)', 'unable to deliver'],
    },
  ],
};

export const basicReplies: RuleFamily = {
  name: 'basic replies',
  tier: 'basicReply',
  rules: [
    { id: 'refused-at-connection', reason: 'reputation_block', confidence: 'low', why: 'Refused before anything was said: the IP is all that the server knew', basic: ['5'], stage: 'connection' },
    { id: 'refused-at-mail-from', reason: 'policy_block', confidence: 'low', why: 'Refused at MAIL FROM: the sender is all that the server knew', basic: ['5'], stage: 'sender' },
    { id: 'reply-null-mx', reason: 'domain_not_found', confidence: 'high', why: 'RFC 7504: 556 domain does not accept mail', basic: ['556'], aboutRecipient: true },
    { id: 'reply-account-disabled', reason: 'mailbox_inactive', confidence: 'medium', why: 'RFC 5248: 525 user account disabled', basic: ['525'], aboutRecipient: true },
    { id: 'reply-authentication', reason: 'policy_block', confidence: 'low', why: 'RFC 4954: 53x authentication', basic: ['53'] },
    { id: 'reply-temporary', reason: 'server_temporary', confidence: 'low', why: 'RFC 5321: 4xx is transient', basic: ['4'] },
    { id: 'reply-storage', reason: 'mailbox_full', confidence: 'low', why: 'RFC 5321: 552 exceeded storage allocation', basic: ['552'] },
    { id: 'reply-refused', reason: 'other', confidence: 'low', why: 'RFC 5321: 5xx refuses, and does not say what', basic: ['5'] },
  ],
};

import type { RuleFamily } from '../rule.ts';

/** Gmail and Google Workspace put a token into the link at the end of a reply (support.google.com/a/answer/3726730). */
export const gmailTokens: RuleFamily = {
  name: 'Gmail and Google Groups',
  tier: 'vendorToken',
  rules: [
    {
      id: 'gmail-no-such-user',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'Gmail token NoSuchUser (support.google.com/a/answer/3726730)',
      phrases: ['p:nosuchuser', 'p:baduser', 'p:badrcptto'],
    },
    {
      id: 'gmail-disabled-user',
      reason: 'mailbox_inactive',
      confidence: 'high',
      why: 'Gmail token DisabledUser (support.google.com/a/answer/3726730)',
      phrases: ['p:disableduser', 'p:inactiveuser'],
    },
    {
      id: 'gmail-over-quota',
      reason: 'mailbox_full',
      confidence: 'high',
      why: 'Gmail tokens OverQuotaTemp and OverQuotaPerm',
      phrases: ['p:overquota*'],
    },
    {
      id: 'gmail-receiving-rate',
      reason: 'rate_limited',
      confidence: 'high',
      why: 'Gmail token ReceivingRate: the recipient gets too much mail at once',
      phrases: [
        'p:receivingrate*',
        'receivingrate',
        'receivingrateperm',
        'p:ratelimit*',
        'p:sendingrate*',
        'p:unsolicitedratelimiterror',
      ],
    },
    {
      id: 'google-group-closed',
      reason: 'policy_block',
      confidence: 'medium',
      why: 'Google Groups: the group may not exist, or the sender may not post; the notice comes in any language',
      phrases: ['=groups'],
    },
    {
      id: 'gmail-policy-size',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'Gmail 4.5.3: too much recipient policy in one transaction, sent again alone it passes',
      phrases: ['domain policy size per transaction exceeded'],
    },
    {
      id: 'gmail-size',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'Gmail token MaxSizeError',
      phrases: ['p:maxsizeerror', 'p:msgsize*', 'p:toobig*'],
    },
    {
      id: 'gmail-blocked-content',
      reason: 'content_block',
      confidence: 'high',
      why: 'Gmail token BlockedMessage: an attachment or link of a kind that Gmail refuses',
      phrases: ['p:blockedmessage', 'blockedmessage'],
    },
    {
      id: 'gmail-unsolicited-message',
      reason: 'content_block',
      confidence: 'high',
      why: 'Gmail 5.7.1, 4.7.0: the message is likely unsolicited, or has suspicious content',
      phrases: [
        '(message|mail|email) (is|looks) (likely|most likely|probably) (unsolicited|spam|suspicious|abusive)',
        'suspicious (content|links) ... (links|message|blocked)',
        'unsolicitedmessageerror',
      ],
      unless: ['reputation'],
    },
    {
      id: 'gmail-direct-sending',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Gmail 5.7.1: IPs of that range may not deliver by themselves',
      phrases: ['(not|isnt) (authorized|authorised|allowed|permitted) to send (email|mail|messages) directly'],
    },
    {
      id: 'gmail-unsolicited-rate',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Gmail 5.7.28: so much unsolicited mail that the source is blocked',
      phrases: ['unusual rate of unsolicited (mail|email)'],
      unless: ['rate limited'],
    },
  ],
};

import type { RuleFamily } from '../rule.ts';

/** Codes that name one ground: they say more than words that only refuse (RFC 3463, RFC 7372). */
export const tellingCodes: RuleFamily = {
  name: 'codes that name their ground',
  tier: 'vague',
  rules: [
    {
      id: 'code-mailbox-full',
      reason: 'mailbox_full',
      confidence: 'high',
      why: 'X.2.2 mailbox full',
      enhanced: ['x.2.2'],
    },
    {
      id: 'code-too-large',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'X.2.3, X.3.4, X.7.16',
      enhanced: ['x.2.3', 'x.3.4', 'x.7.16'],
    },
    {
      id: 'code-receive-limit',
      reason: 'rate_limited',
      confidence: 'high',
      why: "Exchange 5.2.121, 5.2.122; X.5.3 too many recipients; X.4.5 congestion and Gmail's daily limit; X.7.28 mail flood",
      enhanced: ['x.2.121', 'x.2.122', 'x.5.3', '5.4.5', 'x.7.28'],
    },
    {
      id: 'code-authentication',
      reason: 'auth_failure',
      confidence: 'high',
      why: 'RFC 7372 X.7.20 to X.7.27, Gmail X.7.27 to X.7.40, Exchange X.7.509, X.7.515, Yahoo X.7.9',
      enhanced: ['x.7.7', 'x.7.9', 'x.7.2[0-7]', 'x.7.29', 'x.7.30', 'x.7.32', 'x.7.40', 'x.7.509', 'x.7.515'],
    },
  ],
};

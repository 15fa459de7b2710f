import type { RuleFamily } from '../rule.ts';

/** Tokens of Asian and Russian providers. */
export const asianTokens: RuleFamily = {
  name: 'Netease, KDDI, Mail.ru',
  tier: 'vendorToken',
  rules: [
    {
      id: 'netease-rate',
      reason: 'rate_limited',
      confidence: 'high',
      why: 'Netease RP:xxx and MI:CEL: too many connections, messages or recipients',
      phrases: ['rp (cel|qrc|drc|rcl|trc|erc|frl|crl|cdl)', 'mi (cel|stc)'],
    },
    {
      id: 'netease-reverse-dns',
      reason: 'auth_failure',
      confidence: 'medium',
      why: 'Netease RP:RDN: the reverse DNS of the IP',
      phrases: ['rp rdn'],
    },
    {
      id: 'netease-content',
      reason: 'content_block',
      confidence: 'high',
      why: 'Netease DT:xxx: content',
      phrases: ['dt (spm|sum|ill|vir)'],
    },
    {
      id: 'netease-authentication',
      reason: 'auth_failure',
      confidence: 'high',
      why: 'Netease MI:SPF, MI:DMC: SPF or DMARC',
      phrases: ['mi (spf|dmc|dma)'],
    },
    {
      id: 'netease-reputation',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Netease HL:xxx: IP or HELO refused',
      phrases: ['hl (rep|itc|ihu|ifc|nrl|rpw)'],
    },
    {
      id: 'tencent-content',
      reason: 'content_block',
      confidence: 'high',
      why: 'Tencent QQ: content denied, with the IP beside it',
      phrases: ['mail content denied', 'suspected (spam|bounce attacks)', 'message content rejected'],
    },
    {
      id: 'mailru-spam',
      reason: 'content_block',
      confidence: 'medium',
      why: 'Mail.ru: spam message rejected',
      phrases: ['spam message rejected', 'message rejected under suspicion of spam', 'suspicion of spam'],
    },
    {
      id: 'kddi-host-blocked',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'KDDI: mail from this host is refused',
      phrases: ['(please )?turn off .. permission ... ezweb'],
    },
  ],
};

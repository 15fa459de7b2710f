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
      why: 'Netease RP, MI:CEL, MI:DMC, MI:SFQ, HL:ICC, HL:IFC: too many connections, messages, recipients or faults',
      phrases: ['rp (cel|qrc|drc|rcl|trc|erc|crl|cdl|ccl)', 'mi (cel|stc|dmc|ccl|sfq)', 'hl (icc|ifc)'],
    },
    {
      id: 'netease-relay',
      reason: 'policy_block',
      confidence: 'medium',
      why: 'Netease RP:FRL: it does not pass mail on',
      phrases: ['rp frl'],
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
      why: 'Netease DT: content',
      phrases: ['dt (spm|sum|ill|vir)'],
    },
    {
      id: 'netease-authentication',
      reason: 'auth_failure',
      confidence: 'high',
      why: 'Netease MI:SPF, MI:DMA: SPF or DMARC',
      phrases: ['mi (spf|dma)'],
    },
    {
      id: 'netease-reputation',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Netease HL, DT:RBL, WM:BLI: IP or HELO refused',
      phrases: ['hl (rep|itc|ihu|nrl|rpw|mep|ipb)', 'dt rbl', 'wm bli'],
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
      id: 'alibaba-behaviour',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'Alibaba Mail ANTISPAM_BAT and its kin: how the sending IP behaves, not what it sent',
      phrases: ['(behaviour|behavior) spam at', 'currently unexpected sending'],
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

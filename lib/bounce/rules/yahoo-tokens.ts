import type { RuleFamily } from '../rule.ts';

/** Yahoo and AOL (senders.yahooinc.com/smtp-error-codes) and iCloud (support.apple.com/102322). */
export const yahooTokens: RuleFamily = {
  name: 'Yahoo, AOL and iCloud',
  tier: 'vendorToken',
  rules: [
    {
      id: 'yahoo-deferred',
      reason: 'rate_limited',
      confidence: 'medium',
      why: 'Yahoo TSS04: volume or complaints',
      phrases: ['(tss04|ts04|tss01|ts01|ts02|tss02)'],
      unless: ['user complaints'],
    },
    {
      id: 'yahoo-complaints',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Yahoo TSxx with complaints, or deferred for good',
      phrases: [
        '(ts01|ts02|ts03|ts04|ts05|tss01|tss02|tss03|tss04|tss05|tss07|tss08|tss09|tss10|tss11|tss12|ts07|ts08|ts09|ts11)',
        'permanently deferred',
        'temporarily deferred due to (unexpected volume|user complaints)',
      ],
    },
    {
      id: 'yahoo-block-list',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Yahoo BLxx: the IP is on a Spamhaus list',
      phrases: ['(bl21|bl23|bl20|bl22|bl24|bl01|bl02|bl03|bl000|bl001)'],
    },
    {
      id: 'yahoo-content',
      reason: 'content_block',
      confidence: 'high',
      why: 'Yahoo PH01: content looks like phishing',
      phrases: ['(ph01|ph02)'],
    },
    {
      id: 'yahoo-no-account',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'Yahoo: this user has no such account',
      phrases: [
        'delivery error dd this user doesnt have',
        'user doesnt have an? % account',
        'dd (requested|sorry) ... mailbox (not found|unavailable)',
        'dd (not a valid recipient|unknown user)',
      ],
    },
    {
      id: 'yahoo-disabled',
      reason: 'mailbox_inactive',
      confidence: 'high',
      why: 'Yahoo 554.30: mailbox disabled',
      phrases: ['554.30', 'dd ... (mailbox|account) is (disabled|deactivated|suspended)', 'this mailbox is disabled'],
      unless: ['(quota|space|room|storage|full|0mb of|mb of)', '(until|while|during|because)'],
    },
    {
      id: 'aol-not-found',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'Yahoo and AOL write 552 1 for a missing mailbox',
      phrases: [
        'mail action aborted mailbox not found',
        'mail action aborted ... (no such|user unknown|mailbox not found)',
      ],
    },
    {
      id: 'aol-link',
      reason: 'content_block',
      confidence: 'medium',
      why: 'AOL HVU:B1, HVU:B2: a link in the message, blocked or complained of',
      phrases: ['(hvu b1|hvu b2)'],
    },
    {
      id: 'aol-reputation',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'AOL postmaster codes RTR, RLY, DYN, CON',
      phrases: [
        '(rtr bl|rtrbl|rtr du|rtrdu|rtr ss|con b1|conb1|rly b1|rly b2|rly b3|rly sn|hvu ip|dyn t1|dnyt1|dyn t2|dnsp 0)',
      ],
    },
    {
      id: 'aol-reverse-dns',
      reason: 'auth_failure',
      confidence: 'medium',
      why: 'AOL postmaster codes DNS: no name for the IP in the DNS, or none that matches',
      phrases: ['dns (nr|b1|b2|tx)'],
    },
    {
      id: 'icloud-policy',
      reason: 'policy_block',
      confidence: 'medium',
      why: 'iCloud CS01: local policy',
      phrases: ['(cs01|cs02)'],
      unless: ['(spam|virus|phish*|unsolicited|content|contents)'],
    },
    {
      id: 'icloud-hide-my-email',
      reason: 'auth_failure',
      confidence: 'high',
      why: 'iCloud HME1: SPF and DKIM failed for a relay address',
      phrases: ['(hme1|hm01|hm08)'],
    },
  ],
};

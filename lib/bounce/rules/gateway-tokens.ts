import type { RuleFamily } from '../rule.ts';

/** Cloudmark, Mimecast, MessageLabs: services that filter for others. */
export const gatewayTokens: RuleFamily = {
  name: 'filtering gateways',
  tier: 'vendorToken',
  rules: [
    {
      id: 'facebook-recipient',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'Facebook RCP-P1: no such recipient',
      phrases: ['rcp p1'],
      unless: ['preferences?'],
    },
    {
      id: 'facebook-recipient-refuses',
      reason: 'policy_block',
      confidence: 'medium',
      why: 'Facebook RCP-P2, RCP-P3: the recipient takes no such mail',
      phrases: ['rcp (p2|p3|p4)', 'rcp p1 ... preferences?'],
    },
    {
      id: 'facebook-reputation',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Facebook POL-P1 to POL-P4: IP or domain on a list, or of bad name',
      phrases: ['pol (p1|p2|p3|p4)'],
    },
    {
      id: 'facebook-content',
      reason: 'content_block',
      confidence: 'high',
      why: 'Facebook POL-P5 to POL-P7, MSG-P: links or content refused',
      phrases: ['pol (p5|p6|p7)', 'msg (p1|p2|p3)'],
    },
    {
      id: 'facebook-authentication',
      reason: 'auth_failure',
      confidence: 'medium',
      why: "Facebook DNS-P1 to DNS-P3: the sender's domain or reverse DNS",
      phrases: ['dns (p1|p2|p3)'],
    },
    {
      id: 'facebook-rate',
      reason: 'rate_limited',
      confidence: 'high',
      why: 'Facebook CON-T, POL-T, RCP-T4: too much at once',
      phrases: ['con (t1|t2|t3|t4)', 'pol (t1|t2|t3)', 'rcp t4'],
    },
    {
      id: 'facebook-internal',
      reason: 'server_temporary',
      confidence: 'high',
      why: 'Facebook INT-T, RCP-T: an error of its own',
      phrases: ['int (t1|t2|t3|t4)', 'rcp (t1|t2|t3)'],
    },
    {
      id: 'cloudmark-reputation',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'Cloudmark AUTH and CNCT codes',
      phrases: ['csi cloudmark', 'cloudmark (sender intelligence|csi)'],
    },
    {
      id: 'mimecast-block',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'Mimecast: listed on its or another list',
      phrases: ['(mimecast|mc) ... (rbl|blacklist*|block list)', 'poor reputation sender'],
    },
    {
      id: 'symantec-traffic',
      reason: 'rate_limited',
      confidence: 'medium',
      why: 'MessageLabs traffic shaping',
      phrases: ['traffic shap*', 'please turn on smtp authentication ... throttl*'],
    },
  ],
};

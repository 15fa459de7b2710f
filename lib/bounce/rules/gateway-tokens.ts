import type { RuleFamily } from '../rule.ts';

/** Cloudmark, Mimecast, MessageLabs: services that filter for others. */
export const gatewayTokens: RuleFamily = {
  name: 'filtering gateways',
  tier: 'vendorToken',
  rules: [
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

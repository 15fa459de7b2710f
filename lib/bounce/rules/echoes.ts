import type { RuleFamily } from '../rule.ts';

/** The sending service did not even try: an old fact repeated, nothing new about the address. */
export const echoes: RuleFamily = {
  name: 'suppression echoes',
  tier: 'vendorToken',
  rules: [
    {
      id: 'suppression-echo',
      reason: 'other',
      confidence: 'low',
      why: 'SES account suppression list, SendGrid "dropped", Klaviyo "Dropped email": repeats an earlier verdict',
      phrases: [
        'onaccountsuppressionlist',
        '(on|in) (the|your|our|its|this|a|an)? (account|global|email|sender|sendgrid|ses|amazon ses)? (level )?suppression list',
        'suppression list',
        'suppressed (sending|delivery)',
        'recent history of bouncing',
        '(did not|didnt|not) send the message to this address',
        '(address|recipient|email|user|profile) .. (is|was|has been|are|already) (already )?suppressed',
        'suppressed (address|recipient|email|profile|due to|because)',
        'bounced (address|addresses) (dropped|suppressed)',
        '(drop|dropped|skipped) email',
        'dropped (due to|because|by (the )?sending service|email)',
        'emails? to (user|this user|recipient|this recipient|address|profile) (have|has) (previously )?(hard )?bounced',
        '(previous|previously|earlier|prior|recent) .. (hard )?(bounce|bounced|undeliverable|bounces)',
        '(user|recipient|address|subscriber) (has )?(previously )?(unsubscribed|marked .. as spam|opted out)',
        '(bounced|unsubscribed|spam reporting|invalid) address (dropped|list)',
        '(recently|already|repeatedly) (bounced|hard bounced)',
        'address is on (a|the|our|your)? (bounce|do not mail|do not email|unsubscribe|opt out) list',
      ],
      unless: ['(connection|session|link|conversation) .. dropped'],
    },
  ],
};

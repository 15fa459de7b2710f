import type { RuleFamily } from '../rule.ts';

/** The server was taken for a relay. */
export const relay: RuleFamily = {
  name: 'relay',
  tier: 'senderSide',
  rules: [
    {
      id: 'relay-denied',
      reason: 'policy_block',
      confidence: 'medium',
      why: 'The server does not carry mail for that domain: its MX is wrong or has moved; soft unless it repeats',
      phrases: [
        '(we|will|does|do|not|dont|cannot|wont) (not )?relay (for|to|mail|messages|it|here|from|this)',
        '(relay|relaying|relays|mail relay|mail relaying|relay access|open relay) .. (denied|not permitted|prohibited|not allowed|refused|disabled|disallowed|forbidden|rejected|is denied|not authorized|unauthorized|access|to|attempt|reject|operation|block*|restricted|is not)',
        '(unable|not (allowed|permitted|authorized|authorised)|cannot|refuse*|wont|not able|does not|do not|denied|not|no|unauthorized|unauthorised|attempt|deny|we dont|we do not|dont|illegal|third party|may not|not going|not a|insufficient permissions|disallowed|prohibit*|blocked) .. (to |for )?(relay|relaying|relayed|relays)',
        'relaynotpermitted',
        '(domain|host|recipient domain|rcpthosts|%|@) .. (isnt|is not|not|isn t) .. (in|on|listed in|among) .. (rcpthosts|allowed rcpthosts|rcpt hosts|my list|list of allowed|our list|allowed|relay|virtual domains|local domains|relay domains|accepted domains|domains)',
        '(that|this|the|recipient|destination) (domain|host) (isnt|is not|isn t) (in|handled|served|listed|local|accepted|allowed|permitted|configured)',
        '(not|we dont|we do not|isnt|does not|doesnt|dont|no longer) (accept|accepting|handle|handling|host|hosting|serve|serving|local) (any )?(mail|email|messages)? (for|to) (this|that|the|your|recipient s|%|domain|host|@|local) (domain|host)?',
        '(not|isnt) (local|a local|one of our|our) (domain|host|recipient domain)',
        'not a gateway',
        'rcpthosts',
        'mail (server )?(does|do) not (handle|host|serve) ... domain',
        '(must|please|you must|first) .. (check (for )?(new )?mail|log ?in|pop|authenticate|get mail) (first|before sending|before)',
        'pop before smtp',
        '(not|isnt) (a|the|an) (domain|host|mail host|mx|mail server|mail exchanger) (of|for) (ours|us|%|@|this|that)',
        '(unknown|invalid) domain for (relay|relaying)',
        '(not|dont|wont|cannot|never) forward (mail|messages|email|for)',
        'forward .. for (nobody|no one|none|noone)',
        '(not|isnt) (a |our |one of our |any of our |among our )?(customers?|customer s|hosted|client|local|accepted) (domains?|of ours)',
        '% .. (not|isnt) (a|one of|among|any of) our (customers|clients|customer domains)',
        'not hosting (this|that|the|your|%)',
        '(not|isnt|no) (a |an |our |one of our )?(customer|customers|client|clients|user|users|member|subscriber) (of|with|at|on) (this|our|the) (smarthost|smart host|relay|smtp server|provider|service|isp|gateway)',
      ],
      unless: [
        '(spf|dkim|dmarc|blacklist*|blocklist*|dnsbl|spam*)',
        '(relay|relays|ip) .. (listed|blacklisted)',
        'relay not (found|resolv*)',
        '(relay|relays) .. (refused|rejected) (the )?recipient',
      ],
    },
  ],
};

import type { RuleFamily } from '../rule.ts';

/** Orange and Laposte: the number at the end decides (postmastery.com, Orange SMTP error codes). */
export const orangeTokens: RuleFamily = {
  name: 'Orange and Laposte',
  tier: 'vendorToken',
  rules: [
    {
      id: 'orange-blocked',
      reason: 'reputation_block',
      confidence: 'high',
      why: 'Orange and Laposte 101-103, 108, 510, 511, 999: sender blocked',
      phrases: [
        '(ofr_*101|ofr0*_101|lpn_*101|lpn0*_101|lpna*_101|ofr_*102|ofr0*_102|lpn_*102|lpn0*_102|lpna*_102|ofr_*103|ofr0*_103|lpn_*103|lpn0*_103|lpna*_103|ofr_*108|ofr0*_108|lpn_*108|lpn0*_108|lpna*_108|ofr_*510|ofr0*_510|lpn_*510|lpn0*_510|lpna*_510|ofr_*511|ofr0*_511|lpn_*511|lpn0*_511|lpna*_511|ofr_*999|ofr0*_999|lpn_*999|lpn0*_999|lpna*_999)',
      ],
    },
    {
      id: 'orange-rate',
      reason: 'rate_limited',
      confidence: 'high',
      why: 'Orange and Laposte 104, 105, 109, Orange 402: too many connections or messages',
      phrases: [
        '(ofr_*104|ofr0*_104|lpn_*104|lpn0*_104|lpna*_104|ofr_*105|ofr0*_105|lpn_*105|lpn0*_105|lpna*_105|ofr_*109|ofr0*_109|lpn_*109|lpn0*_109|lpna*_109|ofr_*402|ofr0*_402)',
      ],
    },
    {
      id: 'orange-authentication',
      reason: 'auth_failure',
      confidence: 'high',
      why: 'Orange and Laposte 401, 517, 519, 521, Laposte 402: authentication',
      phrases: [
        '(lpn_*402|lpn0*_402|lpn1*_402|lpna*_402|ofr_*401|ofr0*_401|lpn_*401|lpn0*_401|lpna*_401|ofr_*517|ofr0*_517|lpn_*517|lpn0*_517|lpna*_517|ofr_*519|ofr0*_519|lpn_*519|lpn0*_519|lpna*_519|ofr_*521|ofr0*_521|lpn_*521|lpn0*_521|lpna*_521)',
      ],
    },
    {
      id: 'orange-sender',
      reason: 'policy_block',
      confidence: 'high',
      why: 'Orange and Laposte 403, 405, 415, 630: sender address or policy',
      phrases: [
        '(ofr_*403|ofr0*_403|lpn_*403|lpn0*_403|lpna*_403|ofr_*405|ofr0*_405|lpn_*405|lpn0*_405|lpna*_405|ofr_*415|ofr0*_415|lpn_*415|lpn0*_415|lpna*_415|ofr_*630|ofr0*_630|lpn_*630|lpn0*_630|lpna*_630)',
      ],
    },
    {
      id: 'orange-unknown',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'Orange and Laposte 416: unknown user',
      phrases: ['(ofr_*416|ofr0*_416|lpn_*416|lpn0*_416|lpna*_416)'],
    },
    {
      id: 'orange-full',
      reason: 'mailbox_full',
      confidence: 'high',
      why: 'Orange and Laposte 417: mailbox full',
      phrases: ['(ofr_*417|ofr0*_417|lpn_*417|lpn0*_417|lpna*_417)'],
    },
    {
      id: 'orange-suspended',
      reason: 'mailbox_inactive',
      confidence: 'high',
      why: 'Orange and Laposte 420, 426: suspended',
      phrases: ['(ofr_*420|ofr0*_420|lpn_*420|lpn0*_420|lpna*_420|ofr_*426|ofr0*_426|lpn_*426|lpn0*_426|lpna*_426)'],
    },
    {
      id: 'orange-server',
      reason: 'server_temporary',
      confidence: 'high',
      why: 'Orange and Laposte 505: server fault',
      phrases: ['(ofr_*505|ofr0*_505|lpn_*505|lpn0*_505|lpna*_505)'],
    },
    {
      id: 'orange-spam',
      reason: 'content_block',
      confidence: 'high',
      why: 'Orange and Laposte 506: spam',
      phrases: ['(ofr_*506|ofr0*_506|lpn_*506|lpn0*_506|lpna*_506)'],
    },
    {
      id: 'orange-size',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'Orange and Laposte 514: too large',
      phrases: ['(ofr_*514|ofr0*_514|lpn_*514|lpn0*_514|lpna*_514)'],
    },
  ],
};

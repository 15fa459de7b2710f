import type { RuleFamily } from '../rule.ts';

/** Faults of the receiving side or on the way, by structure: what failed, or who did not answer. */
export const europeanFaults: RuleFamily = {
  name: 'European languages, of faults',
  tier: 'patience',
  rules: [
    {
      id: 'european-machinery-fails',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'RFC 3463 X.3.x and X.4.x: a server, a look-up or a connection failed, said in another language',
      phrases: [
        '{machineryAbroad} ... ({failureAbroad}|{silentAbroad})',
        '{failureAbroad} ... {machineryAbroad}',
        '(%|mx) ... {silentAbroad}',
        '{passingAbroad} ... {failureAbroad}',
        '{failureAbroad} .. {passingAbroad}',
      ],
    },
  ],
};

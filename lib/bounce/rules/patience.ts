import type { RuleFamily } from '../rule.ts';

/** Words that ask for patience, and no more: weaker than a code that says why. */
export const patience: RuleFamily = {
  name: 'patience',
  tier: 'patience',
  rules: [
    {
      id: 'try-again-later',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'The server only asks for patience',
      phrases: [
        '{try} .. {later}',
        '(temporarily|temporary|transient|deferred|deferring|postponed|delayed|tempfail|defer) .. (rejected|unavailable|deferred|failure|fail*|error|refused|unable|not|later|delivery|try|problem|suspended|mail|message)?',
        '(currently|momentarily|presently) .. (unavailable|unable|not|busy)',
        '(will|would) (retry|try again|be retried)',
        '(please )?(retry|resend) .. (later|message)?',
      ],
    },
    {
      id: 'transaction-failed',
      reason: 'server_temporary',
      confidence: 'low',
      why: '554 "transaction failed" and kin: deliberately vague, the server\'s own',
      phrases: [
        '(transaction|delivery|smtp transaction|message delivery) (failed|failure|error)',
        'service (currently )?unavailable',
        'delivery (error|failure)',
        'failed (delivery|transaction)',
        'unable to deliver',
      ],
      unless: [
        '(no|without|unspecified|unknown|undisclosed|unstated) .. (reason|cause|explanation)',
        '(reason|reasons|cause) .. (unspecified|unknown|not given|not stated|not specified|undisclosed)',
      ],
    },
  ],
};

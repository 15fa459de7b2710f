import type { Decision } from './plan.ts';

/** What a preview sorts addresses into. */
export type SuppressionGroup = 'proposed' | 'already_suppressed' | 'suppressed_otherwise' | 'left_out';

/**
 * Where an address stands. Klaviyo suppresses at once whatever it counts as a hard bounce (help article 115005250408),
 * so these are `already_suppressed` although the file holds them, for the user's other tools. Profiles that Klaviyo's
 * own list shows as suppressed are no longer in the file; of them only those whom a bounce put there stand beside the
 * hard ones, the others are `suppressed_otherwise`: by hand, by a file, by themselves.
 */
export function groupOf({ bounce, suppressedFor, decision }: Decision): SuppressionGroup {
  if (decision.why === 'already_suppressed') {
    const isForBounce = suppressedFor === 'email_bounce' || (suppressedFor === null && bounce.klaviyoType === 'hard');
    return isForBounce ? 'already_suppressed' : 'suppressed_otherwise';
  }
  if (!decision.suppress) return 'left_out';
  return bounce.klaviyoType === 'hard' ? 'already_suppressed' : 'proposed';
}

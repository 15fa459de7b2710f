import { outcomeOf, type Reason, reasons } from '../../bounce/types.ts';

/** What the servers say of addresses that are gone. */
export const deadReasons: readonly Reason[] = reasons.filter((reason) => outcomeOf[reason] === 'address_dead');

/** Blocks that say something about the sender as a whole; missing authentication and content have advice of their own. */
export const blockReasons: readonly Reason[] = ['reputation_block', 'policy_block', 'rate_limited'];

/** The receiving side had trouble, or slowed the sender down. */
export const troubleReasons: readonly Reason[] = ['server_temporary', 'rate_limited'];

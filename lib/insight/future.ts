import type { MessageRecord } from '../ledger/records.ts';

/** Pages show times without their zone, and clocks go wrong by minutes: a day ahead is not yet the future. */
const leeway = 86_400_000;

/**
 * Is a message dated in the future? Then the computer's clock or the date was wrong when it was read; rates, what is
 * usual and advice leave it out. `now`: epoch milliseconds.
 */
export const isInFuture = ({ sentAt }: Pick<MessageRecord, 'sentAt'>, now: number): boolean =>
  sentAt !== null && sentAt > now + leeway;

import type { MessageRecord } from '../ledger/records.ts';

/** How many bounces of a message are of the kind in question. */
export interface Part {
  readonly message: Pick<MessageRecord, 'sent' | 'rollup'>;
  readonly count: number;
}

/** Had it gone on, so many would be there: where none are, that is chance only once in twenty (e⁻³). */
const leastExpected = 3;

/**
 * Does a later send show that something is over? Had it gone on as before, at least three would be among its bounces,
 * and there are no more than half of what there would be. A send that is too small tells nothing.
 */
export function isBehind(then: Part, later: Part): boolean {
  const expected = expectedIn(then, later);
  return expected !== null && expected >= leastExpected && 2 * later.count <= expected;
}

/**
 * How many there would be in the later send, had it gone on as before: by the number of recipients or, where a page has
 * not told it, by the bounces of other kinds, which grow with it. `null` where neither is known.
 */
export function expectedIn(then: Part, later: Part): number | null {
  if (then.message.sent && later.message.sent) return (then.count * later.message.sent) / then.message.sent;
  const others = ({ message, count }: Part) => Math.max(0, message.rollup.bounces - count);
  return others(then) === 0 ? null : (then.count * others(later)) / others(then);
}

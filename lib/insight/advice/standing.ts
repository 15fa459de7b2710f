import type { AdviceRecord } from '../../ledger/records.ts';
import type { Advice } from './advice.ts';

/** Days after which advice that nobody took is put aside. */
export const adviceDays = 30;
/** Most that are shown at once: what is more is not done. */
export const mostOpen = 3;

export type AdviceStanding = 'open' | 'done' | 'dismissed' | 'expired';

/**
 * Where a piece of advice stands. Done holds until a later send shows the same again. What was told 30 days ago, and no
 * send since has shown again, is put aside; an old campaign that is looked at for the first time is told of as any other.
 *
 * ```
 *  open ─(the user)→ done ─(found in a later send)→ open
 *    └──(30 days)→ expired
 * ```
 * @param now epoch milliseconds
 */
export function standingOf({ at }: Pick<Advice, 'at'>, record: AdviceRecord | undefined, now: number): AdviceStanding {
  if (record && record.state !== 'open' && (at === null || at <= record.at)) return record.state;
  const told = Math.max(at ?? Number.NEGATIVE_INFINITY, record?.firstAt ?? now);
  return now - told > adviceDays * 86_400_000 ? 'expired' : 'open';
}

export interface SortedAdvice {
  /** At most three, what costs most first. */
  readonly open: readonly Advice[];
  /** Open as well, but more than anybody does at once. */
  readonly waiting: readonly Advice[];
  readonly done: readonly Advice[];
  readonly expired: readonly Advice[];
  /** What a later send has ended, or left behind. */
  readonly past: readonly Advice[];
}

/**
 * @param advice what costs most first
 * @param records what the user said to earlier advice of this account, by id
 */
export function sortAdvice(
  advice: readonly Advice[],
  records: ReadonlyMap<string, AdviceRecord>,
  now: number,
): SortedAdvice {
  const by = Map.groupBy(advice, (one) => (one.since ? 'past' : standingOf(one, records.get(one.id), now)));
  const open = by.get('open') ?? [];
  return {
    open: open.slice(0, mostOpen),
    waiting: open.slice(mostOpen),
    done: [...(by.get('done') ?? []), ...(by.get('dismissed') ?? [])],
    expired: by.get('expired') ?? [],
    past: by.get('past') ?? [],
  };
}

import type { Completeness } from '../../../messages.ts';

/** The totals that a page gives, each from another place. */
export interface Totals {
  readonly pager: number | null;
  readonly section: number | null;
  readonly message: number | null;
  /** What the list's markup declares; the least telling. */
  readonly rows: number | null;
  /** A filter, a search or a range of dates is in force: the list's own totals count what passes it. */
  readonly isFiltered: boolean;
  /** Columns stand out of sight and are not in the document: what they say is missing from the rows. */
  readonly hidesColumns?: boolean;
}

type Judgement = Pick<Completeness, 'expected' | 'expectedBy' | 'complete'>;

const unknown: Judgement = { expected: null, expectedBy: null, complete: 'unknown' };

/**
 * Is a list read whole, after `read` rows? The largest total counts: a pager below the section's counter counts the rows
 * that pass a filter. A total below what was read is wrong, and makes the others no surer: it is told as `expected` of a
 * reading that is `unknown`, so that the page's contradiction can be shown.
 * @param finished a walk has come from the first row to the last, or the whole list was on show
 * @param bounces of these rows, where a list of all recipients holds others too: counters of bounces count these alone
 */
export function judgeCompleteness(read: number, totals: Totals, finished: boolean, bounces = read): Judgement {
  const { pager, section, message, rows, isFiltered } = totals;
  const offers = (
    [
      ['pager', pager],
      ['section', section],
      ['message', message],
    ] as const
  ).flatMap(([by, total]) => (total !== null && total > 0 ? [{ by, total }] : []));
  const [largest] = offers.toSorted((a, b) => b.total - a.total);
  if (largest && largest.total > read) return { expected: largest.total, expectedBy: largest.by, complete: 'no' };
  const isOutrun = pager !== null && pager < read;
  if (isFiltered) {
    // A counter that reaches beyond the filtered pager does not count what passes the filter.
    const isBeyond = largest !== undefined && largest.total === read && isOutrun;
    if (isBeyond) return { expected: largest.total, expectedBy: largest.by, complete: 'yes' };
    return largest ? unknown : { ...unknown, complete: finished ? 'yes' : 'unknown' };
  }
  if (isOutrun) return { expected: pager, expectedBy: 'pager', complete: 'unknown' };
  if (largest?.total === read) return { expected: read, expectedBy: largest.by, complete: 'yes' };
  if (largest && bounces < read)
    return largest.total === bounces ? { expected: read, expectedBy: largest.by, complete: 'yes' } : unknown;
  if (largest) return { expected: largest.total, expectedBy: largest.by, complete: 'unknown' };
  if (rows !== null && rows > 0 && rows >= read)
    return { expected: rows, expectedBy: 'rows', complete: rows > read ? 'no' : 'yes' };
  if (rows !== null && rows > 0) return unknown;
  return { ...unknown, complete: finished ? 'yes' : 'unknown' };
}

import type { Completeness } from '../messages.ts';

/** Places that a total is read from, the least telling first. */
const places = ['rows', 'message', 'section', 'pager'] as const;

const rankOf = ({ expectedBy }: Completeness) => (expectedBy === null ? -1 : places.indexOf(expectedBy));

/** Rows that are in the list but not in the ledger; a repeated row is there by its twin. */
const rowsLeftOut = ({ leftOut: { repeated: _twins, ...others } }: Completeness) =>
  Object.values(others).reduce((total, count) => total + count, 0);

/**
 * How much of a message is in the ledger after another reading of it. The ledger forgets no row, so a second look at
 * the first page takes nothing from an earlier reading of all; a total that has grown since makes it incomplete again.
 * @param stored bounces of the message in the ledger now
 */
export function mergeCompleteness(
  known: Completeness | null,
  seen: Completeness | null,
  stored: number,
): Completeness | null {
  if (!seen) return known;
  const fuller = known && known.read > seen.read ? known : seen;
  const read = Math.max(fuller.read, stored + rowsLeftOut(fuller));
  const total = totalOf(known, seen, read);
  // What a walk to the end has not met came after it.
  const walkedThrough = seen.complete === 'yes' || (known?.complete === 'yes' && read <= known.read);
  const complete = walkedThrough ? 'yes' : seen.complete === 'no' ? 'unknown' : seen.complete;
  // As many rows as were counted, and still the page does not pass for whole: a filter is on, and the counter counts what passes it.
  if (
    complete === 'unknown' &&
    seen.complete === 'unknown' &&
    total &&
    seen.expected === null &&
    seen.read >= total.expected
  )
    return { read, expected: null, expectedBy: null, complete, leftOut: fuller.leftOut };
  return {
    read,
    expected: total?.expected ?? null,
    expectedBy: total?.expectedBy ?? null,
    complete: total === null ? complete : read >= total.expected ? 'yes' : 'no',
    leftOut: fuller.leftOut,
  };
}

/**
 * The total to go by: from the most telling place, the newer of two from the same. One that is smaller than what was
 * read is the total of something else, such as one page.
 */
function totalOf(known: Completeness | null, seen: Completeness, read: number) {
  const offers = known && rankOf(known) > rankOf(seen) ? [known, seen] : [seen, known];
  for (const offer of offers) {
    if (offer && offer.expected !== null && offer.expected >= read) {
      return { expected: offer.expected, expectedBy: offer.expectedBy };
    }
  }
  return null;
}

/**
 * A page without the list can tell that the list has grown: by the message's own figure of bounces, before and now. Only
 * its growth tells, because the figure may count otherwise than the list does.
 */
export function outgrown(known: Completeness | null, before: number | null, now: number | null): Completeness | null {
  if (!known || before === null || now === null || now <= before || now <= known.read) return known;
  return { ...known, expected: now, expectedBy: 'message', complete: 'no' };
}

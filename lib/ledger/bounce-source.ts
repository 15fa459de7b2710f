import { capturedRow } from './captured-row.ts';
import { isSame } from './merge.ts';
import type { BounceRecord, BounceSource } from './records.ts';

/** What a batch says of its own reading. */
interface Reading {
  readonly capture: string;
  readonly byHand?: boolean | undefined;
}

/**
 * Who alone answers for what a record says after a reading: so long as a page read in one way is the only one to say it,
 * another way of reading the same page can take it back. `undefined` where a second way, or a file, has confirmed it.
 */
export function sourceAfter(
  before: BounceRecord | undefined,
  after: BounceRecord,
  reading: Reading,
): BounceSource | undefined {
  const byHand = reading.byHand === true;
  if (!before) return { capture: reading.capture, byHand, before: null };
  const { source } = before;
  if (isSame(capturedRow(before), capturedRow(after))) return source?.byHand === byHand ? source : undefined;
  // A row that is filled little by little goes back to what it was before the first of its readings.
  if (source?.capture === reading.capture) return source;
  return { capture: reading.capture, byHand, before: { ...capturedRow(before), firstSeenAt: before.firstSeenAt } };
}

/** A record with its source, or without one where nobody alone answers for it. */
export function withSource(record: BounceRecord, source: BounceSource | undefined): BounceRecord {
  const { source: _before, ...rest } = record;
  return source ? { ...rest, source } : rest;
}

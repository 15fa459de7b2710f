import {
  batchLimit,
  type CapturedMessage,
  type Completeness,
  type PageStatus,
  type RowsAnswer,
  type RowsRead,
} from '../../messages.ts';
import type { BounceRow } from '../pages/recipient-activity.ts';
import type { AccountMark } from './account.ts';

/** What stays the same over a capture's batches. */
export interface Envelope {
  readonly page: RowsRead['page'];
  readonly capture: string;
  readonly account: AccountMark;
  readonly message: CapturedMessage;
  readonly completeness: Completeness | null;
}

/**
 * Hands batches to the background one after the other and keeps each until it has been answered: a background that is
 * stopped in the middle loses nothing, because the same batch is sent again and storing it twice is storing it once.
 */
export interface Outbox {
  readonly put: (envelope: Envelope, rows: readonly BounceRow[]) => void;
  /** Tries again what could not be stored. */
  readonly retry: () => void;
  readonly unsaved: () => number;
  readonly failure: () => PageStatus['failure'];
  /** Resolves once everything that was put has been answered or has failed for good. */
  readonly settled: () => Promise<void>;
}

/** Pauses before a batch is sent again, in milliseconds. */
const pauses = [100, 300, 1_000, 3_000, 10_000];

/**
 * @param send resolves to the background's answer; rejects where there was none
 * @param onAnswer told of every answer and failure, after `unsaved` and `failure` have changed
 */
export function createOutbox(
  send: (batch: RowsRead) => Promise<RowsAnswer>,
  onAnswer: (answer: RowsAnswer | null) => void,
  signal: AbortSignal,
): Outbox {
  const waiting: RowsRead[] = [];
  let failure: PageStatus['failure'] = null;
  let running: Promise<void> | null = null;

  const deliver = async (batch: RowsRead): Promise<RowsAnswer | null> => {
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return null;
      try {
        return await send(batch);
      } catch {
        // The background was stopped while it answered, or is starting: the next try wakes it.
      }
    }
    return null;
  };

  const run = async () => {
    for (let batch = waiting[0]; batch && !signal.aborted; batch = waiting[0]) {
      const answer = await deliver(batch);
      if (answer?.status === 'stored') {
        waiting.shift();
        failure = null;
      } else {
        failure = answer ? answer.why : 'no-answer';
      }
      if (!signal.aborted) onAnswer(answer);
      // Kept for `retry`: the next change of the page, or the next time that the user looks.
      if (failure) break;
    }
    running = null;
  };

  return {
    put(envelope, rows) {
      for (let start = 0; start === 0 || start < rows.length; start += batchLimit) {
        // Only the last slice tells how complete the reading is: before it, the rows are not there yet.
        const isLast = start + batchLimit >= rows.length;
        const completeness = isLast ? envelope.completeness : null;
        waiting.push({
          type: 'rowsRead',
          batch: crypto.randomUUID(),
          ...envelope,
          completeness,
          rows: rows.slice(start, start + batchLimit),
        });
      }
      running ??= run();
    },
    retry() {
      if (waiting.length > 0) running ??= run();
    },
    unsaved: () => waiting.reduce((sum, batch) => sum + batch.rows.length, 0),
    failure: () => failure,
    settled: () => running ?? Promise.resolve(),
  };
}

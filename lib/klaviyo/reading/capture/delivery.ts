import type { PageStatus, RowsAnswer } from '../../../messages.ts';

/**
 * Hands batches to the background one after the other and keeps each until it has been answered: a background that is
 * stopped in the middle loses nothing, because the same batch is sent again and storing it twice is storing it once.
 */
export interface Delivery<Batch> {
  readonly put: (batch: Batch) => void;
  /** Tries again what could not be stored. */
  readonly retry: () => void;
  readonly waiting: () => readonly Batch[];
  readonly failure: () => PageStatus['failure'];
  /** Resolves once everything that was put has been answered or has failed for good. */
  readonly settled: () => Promise<void>;
}

/** Pauses before a batch is sent again, in milliseconds. */
const pauses = [100, 300, 1_000, 3_000, 10_000];

/**
 * @param send resolves to the background's answer; rejects where there was none
 * @param onAnswer told of every answer and failure with its batch, after `waiting` and `failure` have changed
 */
export function createDelivery<Batch>(
  send: (batch: Batch) => Promise<RowsAnswer>,
  onAnswer: (answer: RowsAnswer | null, batch: Batch) => void,
  signal: AbortSignal,
): Delivery<Batch> {
  const waiting: Batch[] = [];
  let failure: PageStatus['failure'] = null;
  let running: Promise<void> | null = null;

  const deliver = async (batch: Batch): Promise<RowsAnswer | null> => {
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
      if (!signal.aborted) onAnswer(answer, batch);
      // Kept for `retry`: the next change of the page, or the next time that the user looks.
      if (failure) break;
    }
    running = null;
  };

  return {
    put(batch) {
      waiting.push(batch);
      running ??= run();
    },
    retry() {
      if (waiting.length > 0) running ??= run();
    },
    waiting: () => waiting,
    failure: () => failure,
    settled: () => running ?? Promise.resolve(),
  };
}

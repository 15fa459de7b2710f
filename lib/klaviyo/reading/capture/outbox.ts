import {
  batchLimit,
  type CapturedMessage,
  type Completeness,
  type PageStatus,
  type RowsAnswer,
  type RowsRead,
} from '../../../messages.ts';
import type { BounceRow } from '../../pages/recipient-activity.ts';
import type { AccountMark } from '../account/account.ts';
import { createDelivery } from './delivery.ts';

/** What stays the same over a capture's batches. */
export interface Envelope {
  readonly page: RowsRead['page'];
  readonly capture: string;
  readonly account: AccountMark;
  readonly message: CapturedMessage;
  readonly completeness: Completeness | null;
  /** Read by columns that a person has named. */
  readonly byHand?: boolean;
}

/** Rows of another way of reading the same page, whose place a reading takes. */
export interface Replaced {
  readonly byHand: boolean;
  readonly rows: readonly BounceRow[];
}

/** Hands a capture's rows to the background, in batches that are kept until they have been answered. */
export interface Outbox {
  readonly put: (envelope: Envelope, rows: readonly BounceRow[], replaced?: Replaced | null) => void;
  /** Tries again what could not be stored. */
  readonly retry: () => void;
  readonly unsaved: () => number;
  readonly failure: () => PageStatus['failure'];
  /** Resolves once everything that was put has been answered or has failed for good. */
  readonly settled: () => Promise<void>;
}

/**
 * @param send resolves to the background's answer; rejects where there was none
 * @param onAnswer told of every answer and failure with its batch, after `unsaved` and `failure` have changed
 */
export function createOutbox(
  send: (batch: RowsRead) => Promise<RowsAnswer>,
  onAnswer: (answer: RowsAnswer | null, batch: RowsRead) => void,
  signal: AbortSignal,
): Outbox {
  const delivery = createDelivery(send, onAnswer, signal);
  return {
    put(envelope, rows, replaced = null) {
      const length = Math.max(rows.length, replaced?.rows.length ?? 0);
      for (let start = 0; start === 0 || start < length; start += batchLimit) {
        // Only the last slice tells how complete the reading is: before it, the rows are not there yet.
        const isLast = start + batchLimit >= length;
        const completeness = isLast ? envelope.completeness : null;
        delivery.put({
          type: 'rowsRead',
          batch: crypto.randomUUID(),
          ...envelope,
          completeness,
          ...(replaced
            ? {
                replaced: {
                  byHand: replaced.byHand,
                  rows: replaced.rows.slice(start, start + batchLimit).map(({ email, at }) => ({ email, at })),
                },
              }
            : {}),
          rows: rows.slice(start, start + batchLimit),
        });
      }
    },
    retry: delivery.retry,
    unsaved: () => delivery.waiting().reduce((sum, batch) => sum + batch.rows.length, 0),
    failure: delivery.failure,
    settled: delivery.settled,
  };
}

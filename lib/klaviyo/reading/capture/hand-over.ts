import type { PageStatus, RowsAnswer, RowsRead } from '../../../messages.ts';
import type { BounceRow } from '../../pages/recipient-activity.ts';
import { createOutbox, type Envelope, type Replaced } from './outbox.ts';

/** Hands readings to the background: what is new at once, and all of it again where the ledger has lost it. */
export interface HandOver {
  /** Nothing new to say is not said: a page that redraws the same rows sends no messages. */
  readonly put: (envelope: Envelope, rows: readonly BounceRow[], replaced?: Replaced | null) => void;
  /** Says again what was said last, so that the answer tells whether the ledger still has it. */
  readonly confirm: () => void;
  readonly state: () => Pick<PageStatus, 'unsaved' | 'failure'>;
  readonly settled: () => Promise<void>;
}

/**
 * @param send resolves to the background's answer; rejects where there was none
 * @param all every row that a capture has read
 * @param onAnswer told of every answer and failure, after `state` has changed
 */
export function createHandOver(
  send: (batch: RowsRead) => Promise<RowsAnswer>,
  all: (capture: string) => readonly BounceRow[],
  onAnswer: (answer: RowsAnswer | null) => void,
  signal: AbortSignal,
): HandOver {
  let last: { readonly envelope: Envelope; readonly text: string } | null = null;
  /** Addresses of the capture that the background has said to hold. */
  let held = { capture: '', emails: new Set<string>() };
  let isSecondTime = false;

  const outbox = createOutbox(
    send,
    (answer, batch) => {
      if (answer?.status === 'stored') noteStored(answer.stored, batch);
      onAnswer(answer);
    },
    signal,
  );

  /** A ledger that holds fewer than it said has been emptied since. Once is tried; a ledger that forgets is not fought. */
  const noteStored = (stored: number, batch: RowsRead) => {
    if (held.capture !== batch.capture) held = { capture: batch.capture, emails: new Set() };
    for (const { email } of batch.rows) held.emails.add(email);
    const isLost = stored < held.emails.size;
    if (isLost && !isSecondTime && last?.envelope.capture === batch.capture && outbox.unsaved() === 0) {
      isSecondTime = true;
      held.emails.clear();
      outbox.put(last.envelope, all(batch.capture));
    } else if (!isLost && batch.rows.length > 0) isSecondTime = false;
  };

  return {
    put(envelope, rows, replaced = null) {
      const text = JSON.stringify(envelope);
      if (rows.length === 0 && !replaced && text === last?.text) {
        if (outbox.failure()) outbox.retry();
        return;
      }
      last = { envelope, text };
      outbox.put(envelope, rows, replaced);
    },
    confirm() {
      if (last && held.capture === last.envelope.capture && held.emails.size > 0 && outbox.unsaved() === 0)
        outbox.put(last.envelope, []);
    },
    state: () => ({ unsaved: outbox.unsaved(), failure: outbox.failure() }),
    settled: () => outbox.settled(),
  };
}

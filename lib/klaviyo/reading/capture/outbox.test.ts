import { describe, expect, it, vi } from 'vitest';
import type { RowsAnswer, RowsRead } from '../../../messages.ts';
import { createOutbox, type Envelope } from './outbox.ts';

const envelope: Envelope = {
  page: 'recipient-activity',
  capture: 'c',
  account: { id: null, name: null },
  message: { id: 'abc123', channel: 'campaign', name: null, sentAt: null, sent: null, bounced: null },
  completeness: null,
};
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    email: `p${i}@mail.example`,
    name: '',
    type: null,
    category: null,
    categoryText: '',
    reason: '',
    at: null,
  }));
const stored: RowsAnswer = { status: 'stored', account: 'a', stored: 1, added: 1 };

describe('an outbox', () => {
  it('sends large readings in batches that the background takes', async () => {
    const sent: number[] = [];
    const outbox = createOutbox(
      async ({ rows: batch }) => {
        sent.push(batch.length);
        return stored;
      },
      () => {},
      new AbortController().signal,
    );
    outbox.put(envelope, rows(1_050));
    await outbox.settled();
    expect(sent).toEqual([500, 500, 50]);
    expect(outbox.unsaved()).toBe(0);
  });

  it('sends the same batch again where no answer came', async () => {
    const seen: string[] = [];
    const send = vi.fn(async ({ batch }: RowsRead) => {
      seen.push(batch);
      if (seen.length < 3) throw new Error('message channel closed before a response was received');
      return stored;
    });
    const outbox = createOutbox(send, () => {}, new AbortController().signal);
    outbox.put(envelope, rows(2));
    await outbox.settled();
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(3);
    expect(outbox.failure()).toBeNull();
  });

  it('keeps what could not be stored, says why, and stores it when asked again', async () => {
    let full = true;
    const outbox = createOutbox(
      async () => (full ? { status: 'failed', why: 'storage-full' } : stored),
      () => {},
      new AbortController().signal,
    );
    outbox.put(envelope, rows(2));
    await outbox.settled();
    expect([outbox.failure(), outbox.unsaved()]).toEqual(['storage-full', 2]);
    full = false;
    outbox.retry();
    await outbox.settled();
    expect([outbox.failure(), outbox.unsaved()]).toEqual([null, 0]);
  });

  it('is quiet once the extension has gone', async () => {
    const gone = new AbortController();
    const send = vi.fn(async () => stored);
    const outbox = createOutbox(send, () => {}, gone.signal);
    gone.abort();
    outbox.put(envelope, rows(1));
    await outbox.settled();
    expect(send).not.toHaveBeenCalled();
  });
});

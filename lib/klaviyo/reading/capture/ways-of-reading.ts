import { type Capture, createCapture } from './capture.ts';
import type { Replaced } from './outbox.ts';

/** The captures of one message, one for each way in which its page is read: of itself, or by columns that were named. */
export interface WaysOfReading {
  /** The capture of a message in this way; that of the other way is kept, and goes on where its way comes back. */
  readonly of: (message: string, byHand: string | null) => Capture;
  /**
   * What has to be said where the way has changed since rows were last handed over: what they were, and that all of the
   * way that is in force now has to be told. `null` where it is still the same. Says it once.
   */
  readonly change: () => Replaced | null;
}

export function createWaysOfReading(): WaysOfReading {
  let message = '';
  let captures = new Map<string | null, Capture>();
  /** The way in force, and the one by which rows were last handed over. */
  let now: string | null = null;
  let told: string | null | undefined;
  return {
    of(next, byHand) {
      if (next !== message) {
        captures = new Map();
        told = undefined;
      }
      message = next;
      now = byHand;
      const capture = captures.get(byHand) ?? createCapture(crypto.randomUUID());
      captures.set(byHand, capture);
      return capture;
    },
    change() {
      const before = told;
      told = now;
      const rows = before === undefined || before === now ? [] : (captures.get(before)?.all() ?? []);
      return rows.length > 0 && before !== undefined ? { byHand: before !== null, rows } : null;
    },
  };
}

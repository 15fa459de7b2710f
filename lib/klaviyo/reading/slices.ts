import type { Steps } from '../steps.ts';

/** Longest time that reading may hold the page's thread, in milliseconds. */
export const sliceBudget = 6;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page have its turn. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** How long the page's thread has been held since it last had its turn. */
export interface Pace {
  readonly isSpent: () => boolean;
  /** Lets the page have its turn where `sliceBudget` is spent. */
  readonly rest: () => Promise<void>;
}

export function createPace(): Pace {
  let start = performance.now();
  const isSpent = () => performance.now() - start >= sliceBudget;
  return {
    isSpent,
    async rest() {
      if (!isSpent()) return;
      await giveWay();
      start = performance.now();
    },
  };
}

/** Does all the steps at that pace. Resolves to `null` where `signal` ended them before the last. */
export async function finish<Result>(steps: Steps<Result>, pace: Pace, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (pace.isSpent()) await pace.rest();
    if (signal.aborted) return null;
  }
}

/**
 * Calls `visit` for every item at that pace, so in slices of at most `sliceBudget` milliseconds (plus one item). Resolves
 * to `false` where `signal` ended it before the last item.
 */
export async function inSlices<T>(
  items: readonly T[],
  visit: (item: T) => void,
  signal: AbortSignal,
  pace = createPace(),
): Promise<boolean> {
  for (const item of items) {
    if (signal.aborted) return false;
    visit(item);
    if (pace.isSpent()) await pace.rest();
  }
  return !signal.aborted;
}

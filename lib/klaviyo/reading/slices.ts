/** Longest time that reading may hold the page's thread, in milliseconds. */
export const sliceBudget = 8;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page have its turn. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Calls `visit` for every item, in slices of at most `sliceBudget` milliseconds (plus one item). Resolves to `false`
 * where `signal` ended it before the last item.
 */
export async function inSlices<T>(
  items: readonly T[],
  visit: (item: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let start = performance.now();
  for (const item of items) {
    if (signal.aborted) return false;
    visit(item);
    if (performance.now() - start >= sliceBudget) {
      await giveWay();
      start = performance.now();
    }
  }
  return !signal.aborted;
}

import type { Look } from './look.ts';

/** Looks at a page, one after another, and whoever waits for the next of them. */
export interface Looks {
  /** Looks once those before have ended. */
  readonly look: () => Promise<Look>;
  /** The same, because the page has changed: whoever waits is told what was seen. */
  readonly lookForAll: () => Promise<void>;
  /** Resolves at the next look that the page's own changes cause, or with a look of its own after `patience` milliseconds. */
  readonly nextLook: (patience: number) => Promise<Look>;
  readonly isAwaited: () => boolean;
}

export function createLooks(readNow: () => Promise<Look>): Looks {
  let queue: Promise<unknown> = Promise.resolve();
  let waiters: ((look: Look) => void)[] = [];

  const look = () => {
    const result = queue.then(readNow);
    queue = result.catch(() => {});
    return result;
  };

  return {
    look,
    async lookForAll() {
      const seen = await look();
      const told = waiters;
      waiters = [];
      for (const tell of told) tell(seen);
    },
    nextLook: (patience) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiters = waiters.filter((waiter) => waiter !== tell);
          void look().then(resolve);
        }, patience);
        const tell = (seen: Look) => {
          clearTimeout(timer);
          resolve(seen);
        };
        waiters.push(tell);
      }),
    isAwaited: () => waiters.length > 0,
  };
}

import type { Page } from 'playwright-core';

export interface Scrolling {
  /** Milliseconds from one frame to the next. */
  readonly median: number;
  readonly p95: number;
  /** Tasks of more than 50 ms, of all frames. */
  readonly longTasks: number;
  readonly frames: number;
}

/** Scrolls the window by `step` pixels a frame, as fast as the page can draw. */
export function scrollFrames(page: Page, step: number, frames: number): Promise<Scrolling> {
  return page.evaluate(
    async ({ step, frames }) => {
      let longTasks = 0;
      const observer = new PerformanceObserver((list) => {
        longTasks += list.getEntries().length;
      });
      observer.observe({ type: 'longtask' });
      const times: number[] = [];
      for (let frame = 0; frame <= frames; frame++) {
        times.push(await new Promise(requestAnimationFrame));
        scrollBy(0, step);
      }
      observer.disconnect();
      const pauses = times
        .slice(1)
        .map((time, index) => time - (times[index] ?? time))
        .sort((a, b) => a - b);
      const at = (share: number) => pauses[Math.floor((pauses.length - 1) * share)] ?? 0;
      return { median: at(0.5), p95: at(0.95), longTasks, frames };
    },
    { step, frames },
  );
}

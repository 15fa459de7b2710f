/** Rows of the largest ledgers are there after some seconds; what comes later than this is something else. */
const patience = 30_000;

/**
 * Scrolls to a place as soon as the page is long enough for it, and keeps to it while rows come in, until the user goes
 * anywhere.
 * @param top in pixels
 */
export function holdScroll(top: number, leave: AbortSignal): void {
  const ended = new AbortController();
  const signal = AbortSignal.any([leave, ended.signal, AbortSignal.timeout(patience)]);
  const isLongEnough = () => document.documentElement.scrollHeight - innerHeight >= top;
  const go = () => {
    if (isLongEnough()) scrollTo(0, top);
  };
  // A page that has become shorter moves by itself; one that is long enough is moved by the user.
  const moved = () => {
    if (isLongEnough() && Math.abs(scrollY - top) > 1) ended.abort();
  };
  const observer = new ResizeObserver(go);
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.documentElement);
  addEventListener('scroll', moved, { signal, passive: true });
  for (const act of ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const)
    addEventListener(act, () => ended.abort(), { signal, passive: true });
  go();
}

/** Shortest wait after a change before the page is read again, in milliseconds: React renders in bursts. */
const shortestWait = 150;
/** Longest wait while a page keeps changing, so that a busy page is followed as well. */
const longestWait = 5_000;
/** The same while what a page is to show has not come: the first readings are dearest, and what comes may be gone soon. */
const longestExpecting = 500;
/** Reading takes at most this share of the time: a reading that took 20 ms is followed by 2 s of rest. */
const share = 0.01;
/** The same while what changes may follow from something that a person has done, or is waited for, or is looked at. */
const shareWhenSeen = 0.1;
/** How long that is, in milliseconds. */
const actFor = 3_000;
/** The same on a page that holds nothing to read. */
const shareWhenQuiet = 0.000_5;

/** The wait while somebody stands by for the change, in milliseconds: React renders what belongs together at once. */
const eagerWait = 5;

/** Attributes that change what a table or a pager says without changing its elements. */
const telling = [
  'aria-selected',
  'aria-current',
  'aria-busy',
  'aria-disabled',
  'aria-rowcount',
  'disabled',
  'hidden',
  'lang',
];

export interface PageWatch {
  /** Says that a person does something now: presses a key, a control. What is on show may be gone in a moment. */
  readonly acted: () => void;
  /** Says that something has changed that no observer sees. */
  readonly changed: () => void;
  /** Watches a shadow root as well: what changes inside of one is not seen from the document. */
  readonly watch: (root: Node) => void;
}

export interface PageWatchOptions {
  /** Resolves to the milliseconds of work that it took, by which the next reading is put off. */
  readonly read: () => Promise<number>;
  /** Somebody waits for the change: nothing is put off. */
  readonly isAwaited: () => boolean;
  /** The page holds nothing to read. */
  readonly isQuiet: () => boolean;
  /** A person has what is read before the eyes. */
  readonly isSeen: () => boolean;
  /** The page has just come, and what it is to show has not: that may be gone again soon. */
  readonly isExpecting?: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Calls `read` whenever the page has changed and come to rest, or has kept changing for long.
 *
 * Watches character data as well: grids that recycle their rows change texts and no elements.
 */
export function watchPage(
  document: Document,
  { read, isAwaited, isQuiet, isSeen, isExpecting = () => false, signal }: PageWatchOptions,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let eager = false;
  let reading = false;
  let again = false;
  let last = { end: 0, cost: 0 };
  let timerAt = 0;
  let actUntil = 0;

  const run = async () => {
    timer = undefined;
    reading = true;
    again = false;
    const cost = await read();
    reading = false;
    last = { end: performance.now(), cost };
    if (again) changed();
  };
  const changed = () => {
    if (signal.aborted) return;
    if (reading) {
      again = true;
      return;
    }
    if (isAwaited() && !(timer && eager)) {
      clearTimeout(timer);
      eager = true;
      timerAt = performance.now() + eagerWait;
      timer = setTimeout(run, eagerWait);
      return;
    }
    const now = performance.now();
    const isUrgent = now < actUntil || isSeen() || isExpecting();
    const most = isUrgent ? shareWhenSeen : isQuiet() ? shareWhenQuiet : share;
    const rest = Math.min(last.cost / most, isExpecting() ? longestExpecting : longestWait);
    const wait = Math.max(shortestWait, last.end + rest - now);
    // A page that is no longer quiet is not made to wait as one that was.
    if (timer && timerAt <= now + wait) return;
    clearTimeout(timer);
    eager = false;
    timerAt = now + wait;
    timer = setTimeout(run, wait);
  };

  const acted = () => {
    if (signal.aborted) return;
    actUntil = performance.now() + actFor;
    if (timer === undefined || isQuiet()) return;
    clearTimeout(timer);
    void run();
  };

  const observer = new MutationObserver(changed);
  const options = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: telling };
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, options);
  };
  watch(document);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return { acted, changed, watch };
}

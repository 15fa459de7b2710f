/**
 * The reading of one tab, thrown away when the user deletes everything, and begun anew when a page is opened in the tab.
 *
 * ```
 *  reading ─(everything is deleted)→ none ─(another address)→ reading
 * ```
 */
export interface TabReading<Reader> {
  /** `null` while what the tab had read is thrown away and nothing was opened since. */
  readonly reader: () => Reader | null;
  /** Ends with this reading. */
  readonly signal: () => AbortSignal;
  readonly throwAway: () => void;
  /** Throws away a reading that began before this moment, and begins anew; epoch milliseconds. */
  readonly outdate: (at: number) => void;
  /** The tab went on inside of the page. An address that is still the same was opened by nobody. */
  readonly goOn: () => Reader | null;
}

/**
 * @param begin starts to read; whatever it starts ends with the signal
 * @param onThrownAway told after a reading has ended before its page
 * @param signal ends the last of them
 */
export function createTabReading<Reader>(
  begin: (signal: AbortSignal) => Reader,
  onThrownAway: () => void,
  address: () => string,
  signal: AbortSignal,
): TabReading<Reader> {
  let current: { readonly reader: Reader; readonly ending: AbortController; readonly at: number } | null = null;
  let leftAt = '';
  const start = () => {
    const ending = new AbortController();
    current = { reader: begin(AbortSignal.any([signal, ending.signal])), ending, at: Date.now() };
  };
  const throwAway = () => {
    current?.ending.abort();
    current = null;
    leftAt = address();
    onThrownAway();
  };
  start();
  return {
    reader: () => current?.reader ?? null,
    signal: () => (current ? AbortSignal.any([signal, current.ending.signal]) : AbortSignal.abort()),
    throwAway,
    outdate(at) {
      if (current && current.at > at) return;
      throwAway();
      start();
    },
    goOn() {
      if (!current && address() !== leftAt) start();
      return current?.reader ?? null;
    },
  };
}

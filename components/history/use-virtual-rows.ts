import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRowHeights, type RowHeights } from './row-heights.ts';
import { usePrinting } from './use-printing.ts';

/** Below so many pixels of width the rows are cards (tables.css). */
const narrow = 960;

/** Height of a row, and of a card, before it has been measured. */
const rowGuess = 38;
const cardGuess = 132;

/** Rows of one table that are printed; more would be some hundred pages, and keep the browser busy for long. */
export const mostPrinted = 5_000;

/** Rows are drawn in blocks of so many, and a block beyond what is in sight: most scrolls need nothing drawn. */
const block = 4;

export interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** The rows that are in the document: from this one up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
  /** Room of the rows above and below them, in pixels. */
  readonly before: number;
  readonly after: number;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Which rows of a long table are in the document, by where the window is scrolled to. Short tables are whole.
 *
 * Rows are measured all at once after they have been drawn, and again where one of them changes its height. An observer
 * for each row, or a list of all places that is made anew with each measured row, stops the page at 100,000.
 *
 * @param place address under which the heights are remembered
 */
export function useVirtualRows(count: number, enabled: boolean, place: string): VirtualRows {
  const body = useRef<HTMLTableSectionElement>(null);
  const [shown, setShown] = useState<Window>({ from: 0, to: 10 * block });
  const [isNarrow, setNarrow] = useState(() => innerWidth < narrow);
  const heights = useMemo(() => heightsOf(place, count, isNarrow), [place, count, isNarrow]);
  const isPrinting = usePrinting();
  const all = { from: 0, to: isPrinting ? Math.min(count, mostPrinted) : count };
  const { from, to } = enabled && !isPrinting ? clamped(shown, count) : all;

  useLayoutEffect(() => {
    if (enabled && !isPrinting && body.current) measure(body.current, heights);
  });
  useLayoutEffect(() => {
    const element = body.current;
    if (!enabled || !element) return;
    const look = () => {
      const next = inSight(element, heights, count);
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    // Drawn in the frame of the scroll, and not one later: else the rows would be missing for a moment.
    const scrolled = () => flushSync(look);
    const turned = () => {
      setNarrow(innerWidth < narrow);
      scrolled();
    };
    const resized = new ResizeObserver(() => {
      measure(element, heights);
      look();
    });
    look();
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('resize', turned);
    resized.observe(element);
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener('resize', turned);
      resized.disconnect();
    };
  }, [enabled, heights, count]);

  return { body, from, to, before: heights.top(from), after: heights.top(count) - heights.top(to) };
}

/** Heights that were measured, by the address of their place: whoever comes back finds the same rows where they were. */
const measured = new Map<string, RowHeights>();
/** Places that are remembered; each takes 16 bytes a row. */
const mostMeasured = 4;

function heightsOf(place: string, count: number, isNarrow: boolean): RowHeights {
  const key = `${place} ${count} ${isNarrow}`;
  const heights = measured.get(key) ?? createRowHeights(count, isNarrow ? cardGuess : rowGuess);
  measured.delete(key);
  measured.set(key, heights);
  for (const oldest of measured.keys()) {
    if (measured.size <= mostMeasured) break;
    measured.delete(oldest);
  }
  return heights;
}

function clamped({ from, to }: Window, count: number): Window {
  const last = Math.min(to, count);
  return { from: Math.max(0, Math.min(from, last - (to - from))), to: last };
}

/** The blocks of rows that are in sight, with one more above and below. */
function inSight(body: HTMLTableSectionElement, heights: RowHeights, count: number): Window {
  const { top } = body.getBoundingClientRect();
  const first = heights.at(-top);
  const last = heights.at(innerHeight - top);
  return {
    from: Math.max(0, (Math.floor(first / block) - 1) * block),
    to: Math.min(count, (Math.floor(last / block) + 2) * block),
  };
}

/** Notes how high the rows in the document are. Each says by `data-index` which one it is. */
function measure(body: HTMLTableSectionElement, heights: RowHeights): void {
  for (const row of body.rows) {
    const { index } = row.dataset;
    if (index !== undefined) heights.set(Number(index), row.getBoundingClientRect().height);
  }
}

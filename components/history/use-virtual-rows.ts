import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefCallback, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Height of a row before it has been measured. */
const estimate = 39;
const estimateNarrow = 132;

export interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** Indexes of the rows that are in the document. */
  readonly shown: readonly number[];
  /** Room of the rows above and below them, in pixels. */
  readonly before: number;
  readonly after: number;
  readonly measure: RefCallback<HTMLTableRowElement>;
}

/** Which rows of a long table are in the document, by where the window is scrolled to. Short tables are whole. */
export function useVirtualRows(count: number, enabled: boolean): VirtualRows {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (!enabled) return;
    const place = () => setMargin((body.current?.getBoundingClientRect().top ?? 0) + scrollY);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [enabled]);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    enabled,
    scrollMargin: margin,
    estimateSize: () => (innerWidth < 760 ? estimateNarrow : estimate),
    overscan: 12,
  });
  if (!enabled) {
    const shown = Array.from({ length: count }, (_, index) => index);
    return { body, shown, before: 0, after: 0, measure: ignore };
  }
  const items = virtualizer.getVirtualItems();
  return {
    body,
    shown: items.map(({ index }) => index),
    before: Math.max(0, (items[0]?.start ?? margin) - margin),
    after: Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)),
    measure: virtualizer.measureElement,
  };
}

const ignore = () => {};

/** A page's number, or a gap that leaves some out. */
export type PageEntry = number | 'gap before' | 'gap after';

/** First, last and the neighbours of the current page, at most seven numbers: `1 … 4 5 6 … 20`. */
export function pageEntries(page: number, pages: number): PageEntry[] {
  if (pages <= 7) return Array.from({ length: pages }, (_, index) => index + 1);
  const from = Math.max(2, Math.min(page - 1, pages - 4));
  const to = Math.min(pages - 1, Math.max(page + 1, 5));
  const middle = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    1,
    ...(from > 2 ? (['gap before'] as const) : []),
    ...middle,
    ...(to < pages - 1 ? (['gap after'] as const) : []),
    pages,
  ];
}

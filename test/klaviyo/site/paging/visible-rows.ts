/** Which rows a list that shows only those in sight holds. */
export interface VisibleRows {
  /** From 0. */
  first: number;
  /** How many, the same at every place of a list that is longer. */
  length: number;
}

/** Rows that are kept above and below those in sight. */
const spare = 7;

/** The rows of `count` around the place `top` of a viewport; all in pixels. */
export function visibleRows(place: { top: number; height: number; rowHeight: number; count: number }): VisibleRows {
  const { top, height, rowHeight, count } = place;
  const length = Math.min(count, Math.ceil(height / rowHeight) + 1 + 2 * spare);
  const first = Math.floor(top / rowHeight) - spare;
  return { first: Math.max(0, Math.min(first, count - length)), length };
}

/**
 * Which row each element of the list shows: an element keeps its row as long as that is held, and then takes on one
 * that has come in at the other end. So the order of elements is not the order of rows.
 */
export function rowsByElement({ first, length }: VisibleRows): number[] {
  return Array.from({ length }, (_, element) => first + ((((element - first) % length) + length) % length));
}

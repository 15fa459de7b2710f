/** Pixels by which two halves of one row may differ in height, or overlap. */
const tolerance = 2;

/** Are two lengths on the screen the same, but for a border? */
export const isLevel = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

/** Does one box end where another begins, or before? One without width stands nowhere. */
export const isLeftOf = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && b.width > 0 && a.right <= b.left + tolerance;

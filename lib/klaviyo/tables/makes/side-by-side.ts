/** Pixels by which two halves of one row may differ in height, or overlap. */
const tolerance = 2;

/** Are two lengths on the screen the same, but for a border? */
export const isLevel = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

/** Does one box end where another begins, or before? One without width stands nowhere. */
export const isLeftOf = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && b.width > 0 && a.right <= b.left + tolerance;

/** Do two rows stand at one height, from top to bottom? */
export function areLevel(row: Element, other: Element): boolean {
  const [a, b] = [row.getBoundingClientRect(), other.getBoundingClientRect()];
  return isLevel(a.top, b.top) && isLevel(a.bottom, b.bottom);
}

/** For each row the one of `others` at its height, in whatever order they stand; `null` where any has none, or several. */
export function besideEach(rows: readonly Element[], others: readonly Element[]): Map<Element, Element> | null {
  const byTop = Map.groupBy(others, (other) => Math.round(other.getBoundingClientRect().top));
  const beside = new Map<Element, Element>();
  for (const row of rows) {
    const top = Math.round(row.getBoundingClientRect().top);
    const near = [-2, -1, 0, 1, 2].flatMap((by) => byTop.get(top + by) ?? []);
    const [level, another] = near.filter((other) => areLevel(row, other));
    if (!level || another) return null;
    beside.set(row, level);
  }
  return new Set(beside.values()).size === beside.size ? beside : null;
}

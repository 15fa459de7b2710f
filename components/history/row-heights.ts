/** Heights of many rows, most of them only guessed: a sum, a place and a change each take logarithmic time. */
export interface RowHeights {
  /** Rows that have been measured keep what they were told, in pixels. */
  readonly set: (index: number, height: number) => void;
  /** Pixels from the top of the first row to the top of row `index`; of `count`, the height of all. */
  readonly top: (index: number) => number;
  /** The row at `offset` pixels from the top of the first, the nearest one where there is none. */
  readonly at: (offset: number) => number;
}

/**
 * @param guess height of a row that has not been measured
 *
 * A binary indexed tree (Fenwick 1994) over what the heights differ from the guess.
 */
export function createRowHeights(count: number, guess: number): RowHeights {
  const heights = new Float64Array(count).fill(guess);
  const tree = new Float64Array(count + 1);
  const top = (index: number) => {
    let sum = index * guess;
    for (let node = index; node > 0; node -= node & -node) sum += tree[node] ?? 0;
    return sum;
  };
  const highest = 2 ** Math.floor(Math.log2(Math.max(count, 1)));
  return {
    top,
    set(index, height) {
      const change = height - (heights[index] ?? height);
      if (change === 0) return;
      heights[index] = height;
      for (let node = index + 1; node <= count; node += node & -node) tree[node] = (tree[node] ?? 0) + change;
    },
    at(offset) {
      let index = 0;
      let left = offset;
      for (let size = highest; size >= 1; size /= 2) {
        const next = index + size;
        const height = size * guess + (tree[next] ?? 0);
        if (next <= count && height <= left) {
          index = next;
          left -= height;
        }
      }
      return Math.max(0, Math.min(index, count - 1));
    },
  };
}

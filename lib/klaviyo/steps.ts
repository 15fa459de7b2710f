/** Work in steps: between them the page may have its turn, so that a long list never holds its thread. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Rows of a table between which a step ends. */
const stride = 500;

/** Goes through rows in steps. */
export function* inStrides<Item>(items: readonly Item[], visit: (item: Item, index: number) => void): Steps<void> {
  for (let start = 0; start < items.length; start += stride) {
    if (start > 0) yield;
    const end = Math.min(start + stride, items.length);
    for (let index = start; index < end; index++) visit(items[index] as Item, index);
  }
}

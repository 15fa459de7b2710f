/**
 * Benjamini–Hochberg: which of many tests to believe when at most a share `rate` of those believed may be false alarms.
 * The answer is in the order of the input.
 */
export function benjaminiHochberg(pValues: readonly number[], rate = 0.05): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  let cut = -1;
  sorted.forEach((p, index) => {
    if (p <= (rate * (index + 1)) / sorted.length) cut = p;
  });
  return pValues.map((p) => p <= cut);
}

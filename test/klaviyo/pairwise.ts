/** What a case of a covering array is: one value of each factor. */
export type Case<Factors extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Name in keyof Factors]: Factors[Name][number];
};

/**
 * Few cases in which every value of every factor meets every value of every other factor at least once (a covering
 * array of strength two, made greedily as in Cohen and others, "The AETG system", 1997). The same factors give the same
 * cases. Throws for a factor without values.
 */
export function pairwise<const Factors extends Readonly<Record<string, readonly string[]>>>(
  factors: Factors,
): Case<Factors>[] {
  const names = Object.keys(factors);
  const values = names.map((name) => factors[name] ?? []);
  if (values.some(({ length }) => length === 0)) throw new Error('A factor has no values.');
  const open = new Set(
    values.flatMap((ones, first) =>
      values.flatMap((others, second) =>
        second <= first ? [] : ones.flatMap((one) => others.map((other) => pairOf(first, one, second, other))),
      ),
    ),
  );
  const cases: Case<Factors>[] = [];
  while (open.size > 0) {
    const chosen = startOf(open, names.length);
    // Factor by factor the value that settles most of the open pairs with those chosen before.
    for (const [place, candidates] of values.entries()) {
      if (chosen[place] !== undefined) continue;
      const gains = candidates.map((value) => settledBy(chosen, place, value, open).length);
      chosen[place] = candidates[gains.indexOf(Math.max(...gains))];
    }
    for (const [place, value] of chosen.entries())
      for (const pair of settledBy(chosen, place, value ?? '', open)) open.delete(pair);
    cases.push(Object.fromEntries(names.map((name, place) => [name, chosen[place]])) as Case<Factors>);
  }
  return cases;
}

const pairOf = (first: number, one: string, second: number, other: string) =>
  JSON.stringify([first, one, second, other]);

/** A case that holds the first open pair: so every round settles one at least. */
function startOf(open: ReadonlySet<string>, length: number): (string | undefined)[] {
  const chosen: (string | undefined)[] = Array.from({ length });
  const [pair = '[]'] = open;
  const [first, one, second, other] = JSON.parse(pair) as [number, string, number, string];
  chosen[first] = one;
  chosen[second] = other;
  return chosen;
}

/** The open pairs that `value` at `place` makes with what is chosen elsewhere. */
function settledBy(
  chosen: readonly (string | undefined)[],
  place: number,
  value: string,
  open: ReadonlySet<string>,
): string[] {
  return chosen.flatMap((other, elsewhere) => {
    if (other === undefined || elsewhere === place) return [];
    const pair = elsewhere < place ? pairOf(elsewhere, other, place, value) : pairOf(place, value, elsewhere, other);
    return open.has(pair) ? [pair] : [];
  });
}

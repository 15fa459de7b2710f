/** A list of people as one look saw it. */
export interface SeenList {
  /** Whose list it is: a message's, or a section's of one. */
  readonly identity: string;
  /** Addresses in the rows on show. */
  readonly people: readonly string[];
  /** What the pager counts. */
  readonly total: number | null;
  /** The number beside the section. */
  readonly counter: number | null;
}

/** The lists of a tab that were believed last. */
export interface ListMemory {
  readonly remember: (list: SeenList) => void;
  /** The milliseconds for which a list has to stay as it is before it is no longer taken for another one's rows; mostly 0. */
  readonly wait: (list: SeenList) => number;
}

/** More than one answer that came late can stand in another's place; none is known to come after so many others. */
const mostLists = 4;
/** People of one list; those that were on show last are the likeliest to stay. */
const mostPeople = 5_000;

/** How long a list has to stay as it is, in milliseconds, where all its people are those of another one. */
const calm = {
  /** Its section counts as many: two messages may have lost the very same people. */
  agreed: 2_000,
  silent: 8_000,
  /** Its section counts others than its pager. */
  contradicted: 15_000,
  /** The pager counts the other list and not its own section, whoever the people are: a later page of it, perhaps. */
  otherTotal: 10_000,
} as const;

/**
 * Knows rows again that a page leaves in another message's place until that one's own have come. They may be drawn anew
 * below the new heading, with other pages in between, so that nothing but the people gives them away.
 */
export function createListMemory(): ListMemory {
  const lists = new Map<string, { people: Set<string>; total: number | null; counter: number | null }>();
  return {
    remember({ identity, people: seen, total, counter }) {
      if (seen.length === 0) return;
      const people = lists.get(identity)?.people ?? new Set();
      for (const email of seen.slice(-mostPeople)) {
        people.delete(email);
        people.add(email);
      }
      for (const email of people) {
        if (people.size <= mostPeople) break;
        people.delete(email);
      }
      // The one that was seen last comes last.
      lists.delete(identity);
      lists.set(identity, { people, total, counter });
      const [oldest] = lists.keys();
      if (lists.size > mostLists && oldest !== undefined) lists.delete(oldest);
    },
    wait({ identity, people, total, counter }) {
      // What a list shows after it was believed is its own: a window of few rows may well hold others' people alone.
      if ([...lists.keys()].at(-1) === identity) return 0;
      let longest = 0;
      for (const [other, before] of lists) {
        if (other === identity) continue;
        const isContradicted = total !== null && counter !== null && total !== counter;
        if (isContradicted && total === before.total) longest = Math.max(longest, calm.otherTotal);
        const differInSize = total !== null && before.total !== null && total !== before.total;
        if (people.length === 0 || differInSize || !people.every((email) => before.people.has(email))) continue;
        const agrees = (total ?? people.length) === counter && counter !== before.counter;
        longest = Math.max(longest, isContradicted ? calm.contradicted : agrees ? calm.agreed : calm.silent);
      }
      return longest;
    },
  };
}

import { bareLetters } from '../bare-letters.ts';
import type { PersonLine } from '../ledger/queries/people-lines.ts';

export const personOrders = ['last', 'streak', 'bounces', 'email'] as const;
export type PersonOrder = (typeof personOrders)[number];

export interface PeopleWish {
  /** Part of an address or a name, in any case, with its accents or without. */
  readonly search: string;
  readonly order: PersonOrder;
  readonly descending: boolean;
}

const compare = {
  last: (a: PersonLine, b: PersonLine) => a.lastAt - b.lastAt,
  // Of equal runs the one that is still going on first.
  streak: (a: PersonLine, b: PersonLine) => a.streak - b.streak || a.lastAt - b.lastAt,
  bounces: (a: PersonLine, b: PersonLine) => a.bounces - b.bounces || a.lastAt - b.lastAt,
  email: (a: PersonLine, b: PersonLine) => (a.email < b.email ? -1 : a.email > b.email ? 1 : 0),
} as const satisfies Record<PersonOrder, (a: PersonLine, b: PersonLine) => number>;

/** The people who fit a search, in the order asked for. `lines` come with the latest bounce first and stay untouched. */
export function arrangePeople(
  lines: readonly PersonLine[],
  { search, order, descending }: PeopleWish,
): readonly PersonLine[] {
  const wanted = bareLetters(search.trim());
  const found =
    wanted === ''
      ? lines
      : lines.filter(({ email, name }) => email.includes(wanted) || bareLetters(name).includes(wanted));
  // That is the order they come in: 100,000 of them need not be sorted again at every letter of a search.
  if (order === 'last' && descending) return found;
  const inOrder = compare[order];
  return found.toSorted((a, b) => (descending ? inOrder(b, a) : inOrder(a, b)));
}

import type { AccountMark } from './account.ts';

/**
 * The account that each message of this tab was read in. A message belongs to one account for ever, so the first that
 * the page named stays: when somebody switches accounts, the name in the navigation changes before the rows do, and a
 * message must not end up in both.
 */
export interface MessageAccounts {
  /** The account of a message, given what the page's navigation says now. */
  readonly of: (identity: string, mark: AccountMark) => AccountMark;
}

export function createMessageAccounts(): MessageAccounts {
  const known = new Map<string, AccountMark>();
  return {
    of(identity, mark) {
      const first = known.get(identity);
      if (!mark.id && !mark.name) return first ?? mark;
      const isSame = !first || (first.id !== null && first.id === mark.id) || first.name === mark.name;
      if (!isSame) return first;
      const fuller = { id: mark.id ?? first?.id ?? null, name: mark.name ?? first?.name ?? null };
      known.set(identity, fuller);
      return fuller;
    },
  };
}

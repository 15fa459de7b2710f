/** Key for pages that do not say to which account they belong. */
export const unknownAccount = 'unknown';

/** The ledger's key of an account: its id, else its name in plain letters. */
export function accountKey(mark: { readonly id: string | null; readonly name: string | null }): string {
  if (mark.id) return mark.id;
  const slug = (mark.name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? unknownAccount : slug;
}

/**
 * Does this id name the same message in every account? Klaviyo's own do; the stand-in for an id that is made of the
 * page's address does not.
 */
export const isUniqueId = (message: string) => !message.startsWith('page:');

/** The one account that knows a message, by the accounts of all its copies; `null` where none or several do. */
export function onlyAccount(copies: readonly { readonly account: string }[]): string | null {
  const [only, ...others] = copies.filter(({ account }) => account !== unknownAccount);
  return only && others.length === 0 ? only.account : null;
}

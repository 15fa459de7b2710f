/** Key for pages that do not say to which account they belong. */
export const unknownAccount = 'unknown';

/** The ledger's key of an account: its id, else its name in plain letters. */
export function accountKey(mark: { readonly id: string | null; readonly name: string | null }): string {
  if (mark.id) return mark.id;
  const slug = (mark.name ?? '').normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return slug === '' ? unknownAccount : slug;
}

/** Letters, digits and hyphens only: the same name on every file system. */
function slug(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'unnamed';
}

/**
 * `bounce-ledger_<account>_<message>_<date>_<kind>.csv`.
 * @param at epoch milliseconds; the date is the local one
 */
export function fileName(account: string, message: string, at: number, kind: 'suppress' | 'details'): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `bounce-ledger_${slug(account)}_${slug(message)}_${day}_${kind}.csv`;
}

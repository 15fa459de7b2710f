/** Bytes of UTF-8 for each of the two names: a file's name may have 255, of which the rest needs 50. */
const bytesEach = 100;

/** Letters, digits and hyphens only: the same name on every file system. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // Cuts between characters: half a surrogate pair is no name for a file.
  const { read } = new TextEncoder().encodeInto(plain, new Uint8Array(bytesEach));
  return plain.slice(0, read).replace(/-+$/, '') || 'unnamed';
}

/**
 * `bounce-ledger_<account>_<message>_<date>_<kind>.csv`.
 * @param at epoch milliseconds; the date is the local one
 */
export function fileName(account: string, message: string, at: number, kind: 'suppress' | 'details'): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `bounce-ledger_${slug(account)}_${slug(message)}_${day}_${kind}.csv`;
}

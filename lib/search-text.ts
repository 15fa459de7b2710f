/** Letters that are their own in Unicode and typed without their stroke. */
const strokes: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text as it is searched: in lower case, without accents, as people type it. */
export function searchText(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every text, of which there may be a hundred thousand at every letter that is typed.
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
    .replace(/[łøđßæœ]/gu, (letter) => strokes[letter] ?? letter);
}

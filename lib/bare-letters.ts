/** Letters that Unicode does not take apart, as people type them without their strokes. */
const strokes: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text in lower case and without accents, as it is searched and compared. */
export function bareLetters(text: string): string {
  // Nearly every text, of which there may be a hundred thousand at every letter that is typed.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđßæœ]/gu, (letter) => strokes[letter] ?? letter);
}

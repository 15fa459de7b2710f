/** Folding of characters: one code unit in, the code unit that rules are written in out. */

/** What a character is to the skeleton. */
export const kind = { separator: 0, letter: 1, digit: 2, dot: 3, hyphen: 4, underscore: 5, at: 6, dropped: 7 } as const;

/** The first letter of the scripts written without spaces: Thai's. */
export const FIRST_UNSEGMENTED = 0xe01;

/** Up to the marks of punctuation: every script whose letters fold or whose marks part words. */
const TABLE_END = 0x2000;

// Letters that Unicode does not decompose, and two that Russian writes interchangeably.
const special: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ð: 'd',
  ё: 'е',
};

const folded = new Uint16Array(TABLE_END);
const kinds = new Uint8Array(TABLE_END);

for (let code = 0; code < TABLE_END; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = special[lower.charAt(0)] ?? lower.normalize('NFD').charAt(0);
  folded[code] = base.charCodeAt(0);
  // Thai and Hindi write vowels as marks behind their letters.
  kinds[code] = /[\p{L}\p{M}]|\p{Nd}/u.test(base) ? kind.letter : kind.separator;
}
for (let code = 0x30; code <= 0x39; code++) kinds[code] = kind.digit;
for (let code = 0x300; code < 0x370; code++) kinds[code] = kind.dropped;
// Hebrew and Arabic write vowels above and below their letters or leave them out; Hindi its dots.
for (const [first, last] of [
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x93c, 0x93c],
] as const) {
  for (let code = first; code <= last; code++) kinds[code] = kind.dropped;
}
kinds[0x2e] = kind.dot;
kinds[0x2d] = kind.hyphen;
kinds[0x5f] = kind.underscore;
kinds[0x40] = kind.at;
kinds[0xad] = kind.dropped;

/** Folded letters of the tables, 0 for all that is no letter: one look where a word is plain. */
export const letterTable = new Uint16Array(0x10000);
for (let code = 0; code < TABLE_END; code++)
  if (kinds[code] === kind.letter && !isUnsegmented(code)) letterTable[code] = folded[code] as number;

/** Lower-cased, without accents; full-width forms as their ASCII twins. */
export function fold(code: number): number {
  if (code < TABLE_END) return folded[code] as number;
  if (code >= 0xff01 && code <= 0xff5e) return folded[code - 0xfee0] as number;
  return code;
}

/** The kind of a character, see {@link kind}. */
export function kindOf(code: number): number {
  if (code < TABLE_END) return kinds[code] as number;
  if (code >= 0xff01 && code <= 0xff5e) return kinds[code - 0xfee0] as number;
  // Zero-width characters and the byte order mark hide in copied text.
  if ((code >= 0x200b && code <= 0x200d) || code === 0xfeff) return kind.dropped;
  // Dashes that word processors put for a hyphen.
  if (code === 0x2010 || code === 0x2011) return kind.hyphen;
  if (code >= 0x2000 && code <= 0x2bff) return kind.separator;
  if (code >= 0x3000 && code <= 0x303f) return kind.separator;
  if (code === 0xff61 || code === 0xff64 || code === 0xfffd) return kind.separator;
  return kind.letter;
}

/** Thai, and scripts of East Asia, written without spaces between words (and Korean, whose particles stick to the word). */
export function isUnsegmented(code: number): boolean {
  return (
    (code >= FIRST_UNSEGMENTED && code <= 0xe7f) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

/** {@link kindOf} of every code unit, for the one loop where a call is too dear. */
export const kindTable = new Uint8Array(0x10000);
for (let code = 0; code < kindTable.length; code++) kindTable[code] = kindOf(code);

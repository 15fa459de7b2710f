/** What spreadsheets save in that have no UTF-8, in the countries of Klaviyo's languages other than Korea, and in Russia. */
export type CodePage = 'windows-1252' | 'windows-1250' | 'windows-1251' | 'macintosh';

const western = 'äöüßàâçéèêëîïôœùûæìíòóúãõñåø';

/** Letters that words are made of in each, the likelier code page first. `ñ`, `ê` and `æ` are Polish letters, too. */
const codePages: readonly { readonly codePage: CodePage; readonly letters: ReadonlySet<string> }[] = [
  { codePage: 'windows-1252', letters: new Set(western) },
  // Files from Poland hold German and French names, whose letters have the same codes here as there.
  { codePage: 'windows-1250', letters: new Set('ąćęłńóśźżäöüßéáíúçëâîô') },
  { codePage: 'macintosh', letters: new Set(western) },
];

/** Letters that stand in or beside a word as letters do: a capital behind a small letter is a sign misread. */
function soundLetters(text: string, letters: ReadonlySet<string>): number {
  let sound = 0;
  for (const { 0: letter, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    const small = letter.toLowerCase();
    if (/[¿¡]/.test(letter)) sound += !/[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(after) ? 1 : 0;
    else if (!letters.has(small) || !/\p{L}/u.test(before + after)) continue;
    else if (letter === small || !/\p{Ll}/u.test(before)) sound++;
  }
  return sound;
}

/** Whole words beyond ASCII; accented letters of the West stand alone between others, at most two in a row. */
function isCyrillic(bytes: Uint8Array<ArrayBuffer>): boolean {
  const runs = new TextDecoder('windows-1251').decode(bytes).match(/[^\0-\x7f]+/g) ?? [];
  const words = runs.filter((run) => run.length > 2 && /^[\p{Script=Cyrillic}«»„“”’№…–—\u00A0]+$/u.test(run));
  return words.length > runs.length / 2;
}

/**
 * Tells the code page of bytes that are no UTF-8 by which of them makes most letters of its languages.
 * @param bytes a sample of the file
 */
export function codePageOf(bytes: Uint8Array<ArrayBuffer>): CodePage {
  if (isCyrillic(bytes)) return 'windows-1251';
  let best: { readonly codePage: CodePage; readonly sound: number } = { codePage: 'windows-1252', sound: -1 };
  for (const { codePage, letters } of codePages) {
    const sound = soundLetters(new TextDecoder(codePage).decode(bytes), letters);
    if (sound > best.sound) best = { codePage, sound };
  }
  return best.codePage;
}

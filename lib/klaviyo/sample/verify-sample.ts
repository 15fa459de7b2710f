import { isKnownWord } from './known-words.ts';
import { collectTexts, type PageTexts } from './page-texts.ts';
import { structureWords } from './plain-words.ts';

/** Basic codes of servers' replies, which a sample keeps, and years, of which there are few. */
const mayStay = /^(?:4[2-7]\d|5[0-57]\d|2[0-5]\d|(?:19|20)\d\d|0+|100)$/;

/**
 * What a finished sample still shares with the page that it was made from: words that are neither known nor in column
 * headers, numbers of three digits or more, addresses. Empty is clean. It reads the sample as any browser would, and
 * knows nothing of how it was made.
 */
export function leaksOf(html: string, originals: PageTexts, headerWords: ReadonlySet<string>): string[] {
  const sample = new DOMParser().parseFromString(html, 'text/html');
  const { words, numbers, emails } = collectTexts(sample.body);
  return [
    ...[...emails].filter((email) => originals.emails.has(email) || !email.endsWith('.example')),
    ...[...words].filter(
      (word) => originals.words.has(word) && !headerWords.has(word) && !structureWords.has(word) && !isKnownWord(word),
    ),
    ...[...numbers].filter((number) => originals.numbers.has(number) && !mayStay.test(number)),
  ];
}

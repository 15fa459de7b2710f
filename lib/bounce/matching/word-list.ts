/** The words of a skeleton as numbers (see `word-numbers.ts`): what is looked for in a text is looked for here first. */
import { REPLY_CAP, SPACE, STOP } from './skeleton-page.ts';
import {
  beginnings,
  coversBeginnings,
  HASH_FACTOR,
  HASH_START,
  LONG_PREFIX_LENGTH,
  NUMBERS,
  numberOf,
  PREFIX_LENGTH,
  SENTENCE_END,
  wholeWords,
} from './word-numbers.ts';

/** The arrays are reused by the next call. */
export interface WordList {
  count: number;
  /** The sets (see {@link wordSet}) of which it holds a word, as bits. */
  sets: number;
  /** Number of each word; 0 for one that nobody asks for. */
  readonly whole: Uint16Array;
  /** Number of each word's beginning, of eight characters and of four; 0 likewise, and where the word covers it. */
  readonly long: Uint16Array;
  readonly short: Uint16Array;
  /** Where each word starts among the skeleton's characters. */
  readonly starts: Uint16Array;
}

const SIZE = REPLY_CAP * 2;
const list: WordList = {
  count: 0,
  sets: 0,
  whole: new Uint16Array(SIZE),
  long: new Uint16Array(SIZE),
  short: new Uint16Array(SIZE),
  starts: new Uint16Array(SIZE),
};

/** Reads the words between the spaces of a skeleton, whose first character is a space. */
export function readWords(chars: Uint16Array, length: number): WordList {
  const { whole, long, short, starts } = list;
  let count = 0;
  let sets = 0;
  let start = 1;
  let hash = HASH_START;
  let shortHash = 0;
  let longHash = 0;
  for (let i = 1; i < length; i++) {
    const code = chars[i] as number;
    if (code !== SPACE) {
      hash = (Math.imul(hash, HASH_FACTOR) + code) | 0;
      if (i === start + PREFIX_LENGTH - 1) shortHash = hash;
      else if (i === start + LONG_PREFIX_LENGTH - 1) longHash = hash;
      continue;
    }
    const number = chars[start] === STOP ? SENTENCE_END : wholeWords.get(hash);
    const size = coversBeginnings[number] === 1 ? 0 : i - start;
    whole[count] = number;
    short[count] = size < PREFIX_LENGTH ? 0 : beginnings.get(shortHash);
    long[count] = size < LONG_PREFIX_LENGTH ? 0 : beginnings.get(longHash);
    sets |= setsOf[number] as number;
    starts[count] = start;
    count++;
    start = i + 1;
    hash = HASH_START;
  }
  list.count = count;
  list.sets = sets;
  return list;
}

/** Makes a word the end of a sentence. */
export function strikeWord(words: WordList, at: number): void {
  words.whole[at] = SENTENCE_END;
  words.short[at] = 0;
  words.long[at] = 0;
}

/** For each word's number, a bit for each set that holds it. */
const setsOf = new Uint8Array(NUMBERS);
let setCount = 0;

/** A set of words, to ask for with {@link holdsAny}: its bit. */
export function wordSet(words: string): number {
  const bit = 1 << setCount++;
  for (const word of words.split(' ')) setsOf[numberOf(word)] = (setsOf[numberOf(word)] as number) | bit;
  return bit;
}

/** Whether a text has one of the words; by chance also where it has none, for its words are told apart by hash. */
export function holdsAny(words: WordList, set: number): boolean {
  return (words.sets & set) !== 0;
}

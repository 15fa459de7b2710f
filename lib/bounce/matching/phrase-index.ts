/**
 * Which phrases a text allows, by the words it holds. A phrase asks for one key out of each of a few sets, in this order
 * and within a sentence; only where all are there is its pattern tried. Tables of numbers, no objects: this runs for
 * every word of every new template.
 */
import { type PhraseBits, phraseBits } from './phrase-bits.ts';
import type { WordList } from './word-list.ts';
import {
  coversBeginnings,
  isBeginning,
  keyOfNumber,
  LONG_PREFIX_LENGTH,
  NUMBERS,
  NumberTable,
  numberOf,
  numberOfBeginning,
  PREFIX_LENGTH,
  SENTENCE_END,
} from './word-numbers.ts';

/**
 * For each phrase its sets of keys in order, at most {@link SETS}; null for phrases of scripts without spaces.
 * A key is a word, two words in a row, or the beginning of one (`reject*`).
 */
export type PhraseKeys = readonly (readonly (readonly string[])[] | null)[];

/** Sets of keys of which a text must hold one each, before a pattern is tried. */
export const SETS = 4;

type List = Map<number, number>;

function union(lists: readonly (List | undefined)[]): List {
  const all: List = new Map();
  for (const list of lists) for (const [place, bits] of list ?? []) all.set(place, (all.get(place) ?? 0) | bits);
  return all;
}

/** A key's list in the tables below; two words of one list are found too often, never missed. */
const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second;

/**
 * Phrases that some sentence of the words allows; the array is reused by the next search.
 * No phrase reaches over the end of a sentence. Phrases of scripts without spaces are handed in: see
 * `unsegmented-index.ts`.
 */
export type PhraseSearch = (words: WordList, unsegmented: PhraseBits | null) => PhraseBits;

export function buildPhraseIndex(keysOf: PhraseKeys): PhraseSearch {
  const bits = phraseBits(keysOf.length);
  const width = bits.length;
  // Row 0 is all ones; row n holds the phrases whose n-th set was met after their earlier sets. Phrases with fewer sets
  // than SETS have their first ones for nothing, so that the last row is the answer.
  const size = width * (SETS + 1);
  const initial = new Int32Array(size).fill(-1, 0, width);

  // List number → place in the rows → bits.
  const lists: List[] = [new Map()];
  const listOfWord = new Uint16Array(NUMBERS);
  const beginsPair = new Uint8Array(NUMBERS);
  const listOfPair = new NumberTable(NUMBERS);

  const newList = (): number => lists.push(new Map()) - 1;
  const listOf = (key: string): number => {
    const [first = '', second] = key.split(' ');
    const number = numberOf(first);
    if (second === undefined) {
      if (listOfWord[number] === 0) listOfWord[number] = newList();
      return listOfWord[number] as number;
    }
    beginsPair[number] = 1;
    const hash = pairHash(number, numberOf(second));
    if (listOfPair.get(hash) === 0) listOfPair.set(hash, newList());
    return listOfPair.get(hash);
  };

  for (const [number, keys] of keysOf.entries()) {
    if (keys === null) continue;
    const bit = 1 << (number & 31);
    const free = SETS - keys.length;
    for (let set = 0; set < SETS; set++) {
      const place = (set + 1) * width + (number >> 5);
      if (set < free) initial[place] = (initial[place] as number) | bit;
      for (const key of keys[set - free] ?? []) {
        const list = lists[listOf(key)];
        list?.set(place, (list.get(place) ?? 0) | bit);
      }
    }
  }

  // A word that is asked for as a whole stands for its beginnings as well: one list to go through, not three.
  for (const [number, word] of keyOfNumber.entries()) {
    if (number <= SENTENCE_END || isBeginning(word)) continue;
    coversBeginnings[number] = 1;
    const all = [
      listOfWord[number] as number,
      ...[PREFIX_LENGTH, LONG_PREFIX_LENGTH]
        .filter((size) => word.length >= size)
        .map((size) => listOfWord[numberOfBeginning(word.slice(0, size))] as number),
    ].filter((list) => list !== 0);
    if (all.length > 1) listOfWord[number] = lists.push(union(all.map((list) => lists[list]))) - 1;
    else listOfWord[number] = all[0] ?? 0;
  }

  // The lists, flat: pairs of place and bits, later rows first, for one word is not two sets' at once.
  const starts = new Int32Array(lists.length + 1);
  const flatPairs: number[] = [];
  for (const [i, list] of lists.entries()) {
    starts[i] = flatPairs.length;
    for (const [place, placeBits] of [...list].sort(([a], [b]) => b - a)) flatPairs.push(place, placeBits);
  }
  starts[lists.length] = flatPairs.length;
  const flat = Int32Array.from(flatPairs);

  const rows = new Int32Array(size);
  const openRows = initial.subarray(0, size - width);
  const answer = rows.subarray(size - width);

  const meet = (list: number): void => {
    const stop = starts[list + 1] as number;
    for (let i = starts[list] as number; i < stop; i += 2) {
      const place = flat[i] as number;
      rows[place] = (rows[place] as number) | ((flat[i + 1] as number) & (rows[place - width] as number));
    }
  };

  return ({ count, whole, long, short }, unsegmented) => {
    rows.set(initial);
    let before = 0;
    for (let i = 0; i < count; i++) {
      const number = whole[i] as number;
      if (number === SENTENCE_END) {
        rows.set(openRows);
        before = 0;
        continue;
      }
      if (number !== 0) {
        const list = listOfWord[number] as number;
        if (list !== 0) meet(list);
        if (beginsPair[before] === 1) {
          const pair = listOfPair.get(pairHash(before, number));
          if (pair !== 0) meet(pair);
        }
      }
      const shortList = listOfWord[short[i] as number] as number;
      if (shortList !== 0) meet(shortList);
      const longList = listOfWord[long[i] as number] as number;
      if (longList !== 0) meet(longList);
      before = number;
    }
    if (unsegmented !== null)
      for (let i = 0; i < width; i++) answer[i] = (answer[i] as number) | (unsegmented[i] as number);
    return answer;
  };
}

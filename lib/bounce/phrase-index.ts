/**
 * Which phrases a text allows, by the words it holds. A phrase asks for one word out of each of a few sets; only where
 * all are there is its pattern tried. Tables of numbers, no objects: this runs for every word of every new template.
 */
import { KEY_LENGTH, LONG_KEY_LENGTH } from './phrase.ts';

/** For each phrase its sets of keys, at most {@link SETS}; null for phrases of scripts without spaces. */
export type PhraseKeys = readonly (readonly (readonly string[])[] | null)[];

export interface PhraseIndex {
  /**
   * Numbers of the phrases that some sentence of the words allows, ascending; the array is reused, the count says how
   * much of it holds. No phrase reaches over the end of a sentence.
   */
  find(words: string, unsegmented: boolean): number;
  readonly found: Int32Array;
  /** Whether the words of the last search allow the phrase of that number; also for those that are not listed. */
  allows(number: number): boolean;
}

/** Sets of words of which a text must hold one each, before a pattern is tried. */
export const SETS = 4;
const SLOTS = 16_384;
const SPACE = 0x20;
const STOP = 0x2e;
const FACTOR = 0x1f351;

function hashOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Open addressing from hash to list number, 0 for none. Two words of one hash share a list: candidates more, never less. */
class HashTable {
  private readonly keys = new Int32Array(SLOTS);
  private readonly values = new Int32Array(SLOTS);

  get(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.values[slot] !== 0) {
      if (this.keys[slot] === hash) return this.values[slot] as number;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  set(hash: number, value: number): void {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.values[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.keys[slot] = hash;
    this.values[slot] = value;
  }
}

/** Only the first `listed` phrases are found by number; the others are asked for one by one. */
export function buildPhraseIndex(keysOf: PhraseKeys, listed = keysOf.length): PhraseIndex {
  const blocks = Math.ceil(keysOf.length / 32);
  const words = new HashTable();
  const prefixes = new HashTable();
  // List number → block → bits; blocks of a later set follow those of the earlier.
  const lists: Map<number, number>[] = [new Map()];
  const granted = new Int32Array(blocks * SETS);
  const grantedUnsegmented = new Int32Array(blocks * SETS);

  const listOf = (key: string): Map<number, number> => {
    const isPrefix = key.endsWith('*');
    const table = isPrefix ? prefixes : words;
    const hash = hashOf(isPrefix ? key.slice(0, -1) : key);
    const known = lists[table.get(hash)];
    if (table.get(hash) !== 0 && known !== undefined) return known;
    const list = new Map<number, number>();
    table.set(hash, lists.length);
    lists.push(list);
    return list;
  };

  for (const [number, keys] of keysOf.entries()) {
    const bit = 1 << (number & 31);
    for (let set = 0; set < SETS; set++) {
      const block = set * blocks + (number >> 5);
      const setKeys = keys?.[set];
      if (keys === null) grantedUnsegmented[block] = (grantedUnsegmented[block] as number) | bit;
      else if (setKeys === undefined) granted[block] = (granted[block] as number) | bit;
      else {
        for (const key of setKeys) {
          const list = listOf(key);
          list.set(block, (list.get(block) ?? 0) | bit);
        }
      }
    }
  }

  // The lists, flat: pairs of block and bits.
  const starts = new Int32Array(lists.length + 1);
  const pairs: number[] = [];
  for (const [i, list] of lists.entries()) {
    starts[i] = pairs.length;
    for (const [block, bits] of list) pairs.push(block, bits);
  }
  starts[lists.length] = pairs.length;
  const flat = Int32Array.from(pairs);

  const marked = new Int32Array(blocks * SETS);
  const found = new Int32Array(keysOf.length);

  const mark = (list: number): void => {
    const stop = starts[list + 1] as number;
    for (let i = starts[list] as number; i < stop; i += 2) {
      const block = flat[i] as number;
      marked[block] = (marked[block] as number) | (flat[i + 1] as number);
    }
  };

  const allowed = new Int32Array(blocks);

  const endSentence = (): void => {
    for (let block = 0; block < blocks; block++) {
      let bits = marked[block] as number;
      for (let set = 1; set < SETS && bits !== 0; set++) bits &= marked[block + set * blocks] as number;
      allowed[block] = (allowed[block] as number) | bits;
    }
    marked.set(granted);
  };

  const find = (text: string, unsegmented: boolean): number => {
    marked.set(granted);
    allowed.fill(0);
    let hash = 7;
    let size = 0;
    let isEmpty = true;
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === STOP && size === 0) {
        if (!isEmpty) endSentence();
        isEmpty = true;
        // What was struck is dots from its first character to its last.
        while (i + 1 < text.length && text.charCodeAt(i + 1) !== SPACE) i++;
        i++;
        continue;
      }
      if (code !== SPACE) {
        hash = (Math.imul(hash, FACTOR) + code) | 0;
        size++;
        if (size === KEY_LENGTH || size === LONG_KEY_LENGTH) {
          const list = prefixes.get(hash);
          if (list !== 0) mark(list);
        }
        continue;
      }
      const list = words.get(hash);
      if (list !== 0) mark(list);
      hash = 7;
      size = 0;
      isEmpty = false;
    }
    endSentence();
    if (unsegmented) {
      for (let block = 0; block < blocks; block++) {
        let bits = grantedUnsegmented[block] as number;
        for (let set = 1; set < SETS; set++) bits &= grantedUnsegmented[block + set * blocks] as number;
        allowed[block] = (allowed[block] as number) | bits;
      }
    }
    let count = 0;
    for (let block = 0; block * 32 < listed; block++) {
      let bits = allowed[block] as number;
      while (bits !== 0) {
        const number = block * 32 + 31 - Math.clz32(bits & -bits);
        if (number < listed) found[count++] = number;
        bits &= bits - 1;
      }
    }
    return count;
  };
  const allows = (number: number): boolean => ((allowed[number >> 5] as number) & (1 << (number & 31))) !== 0;
  return { find, found, allows };
}

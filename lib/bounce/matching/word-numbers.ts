/** A number for each word that a rule or a hint asks for: texts are searched by numbers, not by letters. */

/** A key that ends so stands for every word that begins with what is in front. */
const STAR = '*';

/** Beginnings are told apart at these two lengths only, so that a text's words are hashed once. */
export const PREFIX_LENGTH = 4;
export const LONG_PREFIX_LENGTH = 8;

/** The number of the end of a sentence; 0 is a word that nobody asked for. */
export const SENTENCE_END = 1;
/** One more than the highest number. */
export const NUMBERS = 16_384;

export const HASH_START = 7;
export const HASH_FACTOR = 0x1f351;

/**
 * Open addressing from hash to number: each slot holds the hash and the number, 0 where it is free.
 * Room for as many slots as are said, a power of two: small enough for the processor to keep near.
 */
export class NumberTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private used = 0;

  constructor(slots: number) {
    this.slots = new Int32Array(slots * 2);
    this.mask = slots * 2 - 1;
  }

  get(hash: number): number {
    let slot = ((hash ^ (hash >>> 15)) << 1) & this.mask;
    let number = this.slots[slot + 1] as number;
    while (number !== 0) {
      if (this.slots[slot] === hash) return number;
      slot = (slot + 2) & this.mask;
      number = this.slots[slot + 1] as number;
    }
    return 0;
  }

  /** Throws where half is full: words that nobody asks for, which most are, would be looked for long. */
  set(hash: number, number: number): void {
    this.used++;
    if (this.used * 4 > this.slots.length) throw new Error('the table of words is too small');
    let slot = ((hash ^ (hash >>> 15)) << 1) & this.mask;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & this.mask;
    this.slots[slot] = hash;
    this.slots[slot + 1] = number;
  }
}

/** Whole words, and beginnings of words, by hash. A stranger word of the same 32 bits is taken for the one asked for. */
export const wholeWords = new NumberTable(NUMBERS);
export const beginnings = new NumberTable(NUMBERS / 4);

/** For a word's number, 1 where whoever asks for one of its beginnings is found by the word itself. */
export const coversBeginnings = new Uint8Array(NUMBERS);

/** The words and beginnings that are asked for, each at its number. */
export const keyOfNumber: string[] = ['', ''];

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, HASH_FACTOR) + word.charCodeAt(i)) | 0;
  return hash;
}

export function isBeginning(key: string): boolean {
  return key.endsWith(STAR);
}

/** The number of a beginning that somebody asked for; 0 of any other. */
export function numberOfBeginning(letters: string): number {
  return beginnings.get(hashOf(letters));
}

/** The number of a word, or of a beginning such as `reject*`; a new one where nobody asked for it before. */
export function numberOf(key: string): number {
  const table = isBeginning(key) ? beginnings : wholeWords;
  const hash = hashOf(isBeginning(key) ? key.slice(0, -1) : key);
  const known = table.get(hash);
  if (known !== 0) {
    if (keyOfNumber[known] !== key) throw new Error(`"${key}" and "${keyOfNumber[known]}" have one hash`);
    return known;
  }
  const number = keyOfNumber.length;
  if (number >= NUMBERS) throw new Error(`more than ${NUMBERS} words are asked for`);
  table.set(hash, number);
  keyOfNumber.push(key);
  return number;
}

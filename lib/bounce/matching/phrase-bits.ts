/** A set of phrases, one bit for each. */
export type PhraseBits = Int32Array;

/** An empty set with room for so many phrases. */
export function phraseBits(count: number): PhraseBits {
  return new Int32Array(Math.ceil(count / 32));
}

export function setBit(bits: PhraseBits, number: number): void {
  bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
}

export function hasBit(bits: PhraseBits, number: number): boolean {
  return ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

/** Whether a phrase is in both sets. */
export function haveCommon(some: PhraseBits, others: PhraseBits): boolean {
  for (let i = 0; i < some.length; i++) if (((some[i] as number) & (others[i] as number)) !== 0) return true;
  return false;
}

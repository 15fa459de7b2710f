/** Which phrases of scripts without spaces a text allows: those of which it holds a first character. */
import { FIRST_UNSEGMENTED, isUnsegmented } from './fold.ts';
import { withHanVariants } from './han-variants.ts';
import { type PhraseBits, phraseBits, setBit } from './phrase-bits.ts';

/** The characters that a match of the phrase may begin with; null where that is not plain to see. */
export function firstCharacters(source: string): string[] | null {
  const group = /^\(([^()]*)\)(?!\?)/.exec(source)?.[1];
  if (group === undefined && /^[(]/.test(source)) return null;
  const firsts: string[] = [];
  for (const option of (group ?? source).split('|')) {
    const [first = '', second] = option.trim();
    // A Latin word or an optional beginning could be anywhere.
    if (second === '?' || first === '(' || !isUnsegmented(first.charCodeAt(0))) return null;
    firsts.push(...withHanVariants(first).replace(/[[\]]/g, ''));
  }
  return firsts;
}

/** Answers the phrases, each by its number, that the characters allow; the set is reused by the next call. */
export function buildUnsegmentedIndex(
  phrases: ReadonlyMap<number, string>,
  count: number,
): (chars: Uint16Array, length: number) => PhraseBits {
  const always = phraseBits(count);
  const byCharacter = new Map<number, PhraseBits>();
  for (const [number, source] of phrases) {
    const firsts = firstCharacters(source);
    if (firsts === null) setBit(always, number);
    for (const first of firsts ?? []) {
      const code = first.charCodeAt(0);
      const bits = byCharacter.get(code) ?? phraseBits(count);
      byCharacter.set(code, bits);
      setBit(bits, number);
    }
  }
  const answer = phraseBits(count);
  return (chars, length) => {
    answer.set(always);
    for (let i = 0; i < length; i++) {
      const code = chars[i] as number;
      if (code < FIRST_UNSEGMENTED) continue;
      const bits = byCharacter.get(code);
      if (bits !== undefined)
        for (let j = 0; j < answer.length; j++) answer[j] = (answer[j] as number) | (bits[j] as number);
    }
    return answer;
  };
}

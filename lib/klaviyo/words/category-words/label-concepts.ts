import { remembered } from '../../../bounce/matching/remembered.ts';
import type { Concept, ConceptWords } from './concept.ts';
import { concepts } from './concept.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';

interface Entry {
  readonly text: string;
  readonly concept: Concept;
  /** Takes endings and stands in compounds. */
  readonly isStem: boolean;
}

/** The words of one language by their first two letters. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** Its first two letters, or the first of those scripts that write syllables. */
const beginning = (word: string, at = 0) => word.slice(at, at + (word.charCodeAt(at) >= 0x1100 ? 1 : 2));

function lexiconOf(words: ConceptWords): Lexicon {
  const entries = concepts.flatMap((concept) =>
    (words[concept] ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word): Entry => {
        const isStem = word.endsWith('-');
        return { text: isStem ? word.slice(0, -1) : word, concept, isStem };
      }),
  );
  return Map.groupBy(entries, ({ text }) => beginning(text));
}

let lexicons: readonly Lexicon[] | null = null;
const all = [english, french, german, italian, korean, portuguese, spanish, dutch, swedish, polish];

/** Longest ending, and longest joint of a compound, in letters: "-en-" of "Nachrichteninhalt". */
const longestEnding = 3;

/** Adds the concepts that the rest of a word is put together from; says whether it can be. */
function compose(lexicon: Lexicon, word: string, at: number, found: Set<Concept>): boolean {
  let isWhole = false;
  for (const { text, concept, isStem } of lexicon.get(beginning(word, at)) ?? []) {
    if (!word.startsWith(text, at) || (!isStem && (at > 0 || text.length < word.length))) continue;
    const end = at + text.length;
    let fits = word.length - end <= longestEnding;
    for (let joint = end; joint <= end + longestEnding && joint < word.length; joint++)
      fits = compose(lexicon, word, joint, found) || fits;
    if (fits) found.add(concept);
    isWhole ||= fits;
  }
  return isWhole;
}

/** What a word means in each language, in the order of `all`; `null` where it is known in none. */
const meaningsOfWord = remembered((word: string): readonly (ReadonlySet<Concept> | null)[] | null => {
  lexicons ??= all.map(lexiconOf);
  const key = beginning(word);
  let isKnown = false;
  const meanings = lexicons.map((lexicon) => {
    if (!lexicon.has(key)) return null;
    const found = new Set<Concept>();
    const isWhole = compose(lexicon, word, 0, found);
    isKnown ||= isWhole;
    return isWhole ? found : null;
  });
  return isKnown ? meanings : null;
});

/**
 * What each word of a label means, in every language in which all of its words are known. A word of a sentence, of a
 * product or of a person's name is known in none.
 */
export function conceptsOfLabel(words: readonly string[]): ReadonlySet<Concept>[][] {
  const meanings: (readonly (ReadonlySet<Concept> | null)[])[] = [];
  for (const word of words) {
    const meaning = meaningsOfWord(word);
    if (meaning === null) return [];
    meanings.push(meaning);
  }
  return all.flatMap((_, language) => {
    const read = meanings.flatMap((meaning) => meaning[language] ?? []);
    return read.length === words.length ? [read] : [];
  });
}

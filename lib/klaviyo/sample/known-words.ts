import { languages } from '../dates.ts';
import { normaliseLabel } from '../text.ts';
import { parseBounceType } from '../words/bounce-type.ts';
import * as labels from '../words/labels.ts';
import * as states from '../words/list-state-words.ts';
import * as paging from '../words/paging.ts';
import { categoryWords, pageWords, providerNames, replyWords } from './plain-words.ts';

const lists: readonly (readonly string[])[] = [
  ...Object.values(labels.columnLabels),
  ...Object.values(labels.figureLabels),
  ...Object.values(paging.pagerWords),
  ...Object.values(paging.looserPagerWords),
  ...Object.values(paging.moreOfList),
  paging.firstPageWords,
  labels.skipReasons,
  [...paging.pagerCompanions],
  [...paging.pageNouns],
  labels.summaryWords,
  labels.otherSectionStems.filter((stem) => stem.includes(' ')),
  states.emptySentences,
];

/** Beginnings of words; what follows them is an ending of a few letters. */
const stems: readonly string[] = [
  ...Object.values(labels.columnStems).flat(),
  ...labels.bounceStems,
  ...labels.skippedStems,
  ...labels.otherSectionStems,
  ...labels.suppressionStems,
  ...states.listNouns,
  ...states.errorStems,
  ...states.filterStems,
  ...states.loadingStems,
].flatMap((stem) => stem.split(' ').filter((word) => word.length >= 4 || /[가-힣]{2}/.test(word)));
const longestEnding = 3;

/** Names of months, which dates need. */
function monthNames(): string[] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', year: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index, 15)));
    }),
  );
}

const split = (text: string) =>
  normaliseLabel(text)
    .split(' ')
    .filter((word) => /^\p{L}+$/u.test(word));
let known: ReadonlySet<string> | null = null;

/** Built when it is first asked: most pages are never sampled. */
function knownWords(): ReadonlySet<string> {
  known ??= new Set([
    ...lists.flat().flatMap(split),
    ...monthNames().flatMap(split),
    ...replyWords,
    ...pageWords,
    ...categoryWords,
    ...providerNames,
  ]);
  return known;
}

/** Is a word one of Klaviyo's interface in any of its languages, of servers' replies, or of a date? */
export function isKnownWord(word: string): boolean {
  const normal = normaliseLabel(word);
  if (normal === '' || knownWords().has(normal) || parseBounceType(normal) !== null) return true;
  return stems.some((stem) => normal.startsWith(stem) && normal.length <= stem.length + longestEnding);
}

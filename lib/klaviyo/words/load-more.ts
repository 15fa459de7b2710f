import { normaliseLabel } from '../text.ts';
import { allWords } from './list-state-words.ts';
import { moreOfList } from './paging.ts';

const kinds: readonly (readonly [keyof typeof moreOfList, ReadonlySet<string>])[] = (
  ['load', 'view', 'more', 'nouns', 'fillers', 'counts'] as const
).map((kind) => [kind, new Set<string>(moreOfList[kind])]);

/** Words written as one in Korean: 더보기, 더불러오기. */
const glued = /^더(?=보기|불러오기|로드|표시|가져오기)/;
/** A number written in groups: 1,260, 1.260, 1 260. */
const groups = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu;
/** "More" beside a number alone: "50 till", "laad nog 50". */
const moreByNumber = /(?<=\d )till(?= |$)|(?<=^(?:laad|toon) (?:er )?)nog(?= \d)/u;

/** Longer sentences say something else. */
const mostWords = 10;

/**
 * Does a control say that it adds rows below those on show? "Load more", "Weitere Ergebnisse laden", "50개 더 보기",
 * "Show the remaining 12", "50 more", "Load 50 more (60 left)". Every word has to be one of such a sentence: "Load more actions", "Learn more",
 * "Suppress more addresses" do something else, and so may "View more".
 */
export function saysLoadMore(text: string): boolean {
  const label = normaliseLabel(text.slice(0, 200).replace(groups, ''))
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .replace(moreByNumber, 'more');
  if (label.length > 60) return false;
  const words = label.split(' ').flatMap((word) => word.replace(glued, '더 ').split(' '));
  const numbers = words.filter((word) => /^\d+$/.test(word)).length;
  if (numbers > 3 || words.length > mostWords) return false;
  const said = words.filter((word) => !/^\d+$/.test(word)).map((word) => kinds.filter(([, set]) => set.has(word)));
  if (said.length === 0 || said.some((meanings) => meanings.length === 0)) return false;
  // What counts the rest needs a number to count by: "Show left" is something else.
  if (numbers === 0 && said.some((meanings) => meanings.every(([name]) => name === 'counts'))) return false;
  const means = (kind: keyof typeof moreOfList) => said.some((meanings) => meanings.some(([name]) => name === kind));
  if (!means('more')) {
    const isAll = numbers === 1 && words.some((word) => (allWords as readonly string[]).includes(word));
    return isAll && (means('load') || (means('view') && means('nouns')));
  }
  if (means('load')) return true;
  return (means('view') && (numbers > 0 || means('nouns'))) || (numbers === 1 && !isNextPage(words));
}

/** "Next 50" turns a page, as "Load the next 50" need not. */
const turning =
  /^(?:next|nachsten?|suivante?s?|siguientes?|prossim[ie]|successiv[ie]|proxim[oa]s?|seguintes?|volgende|nasta|nastepnych|nastepne|다음)$/;
const isNextPage = (words: readonly string[]) => words.some((word) => turning.test(word));

const maybe =
  /^(?:(?:view|see|show|load|voir|ver|vedi|bekijk|visa|zobacz) )?(?:more|all|mehr|plus|mas|altro|mais|meer|fler|wiecej|더)(?: \d+)?$/u;

/** "More", "View more": may add rows, or lead elsewhere. */
export function mayLoadMore(text: string): boolean {
  return maybe.test(normaliseLabel(text));
}

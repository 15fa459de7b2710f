import { elementLines, elementText, normaliseLabel } from '../text.ts';
import { bounceStems } from './labels.ts';
import {
  allWords,
  arrangingStems,
  deliveredStems,
  emptySentences,
  errorStems,
  failedStems,
  filterNouns,
  filterStems,
  listNouns,
  loadingStems,
  moreWords,
  negations,
  pageDeeds,
  rangeWords,
  recipientStems,
  removeStems,
  rules,
} from './list-state-words.ts';
import { saysNotBounced } from './not-bounced.ts';
import { saysUndelivered, withoutUndelivered } from './undelivered.ts';

const startsAny = (word: string, stems: readonly string[]) =>
  stems.some(
    (stem) =>
      (stem === 'fel' || stem === 'erro' ? word === stem : word.startsWith(stem)) ||
      (/[가-힣]/.test(stem) && word.includes(stem)),
  );
const saysAny = (text: string, stems: readonly string[]) =>
  stems.some((stem) => ` ${text}`.includes(` ${stem}`) || (/[가-힣]/.test(stem) && text.includes(stem)));
const sentences = (element: Element) => {
  const text = elementLines(element, 500);
  return text.length > 300
    ? []
    : text
        .split(/[.!?。\n]/)
        .map(normaliseLabel)
        .filter((sentence) => sentence !== '');
};

/** Says that rows are on their way. */
export function saysLoading(element: Element): boolean {
  const text = normaliseLabel(elementText(element, 400));
  return text.length < 120 && saysAny(text, loadingStems);
}

const saysWord = (words: readonly string[], stems: readonly string[]) => words.some((word) => startsAny(word, stems));

/** "Aucun destinataire en échec", "No failed recipients": what is denied is that a message reached somebody. */
function deniesFailure(sentence: string): boolean {
  const words = sentence.split(' ');
  return negations.test(sentence) && saysWord(words, failedStems) && saysWord(words, recipientStems);
}

/** "All e-mails were delivered", "Tous les e-mails ont été remis". */
function saysAllArrived(sentence: string): boolean {
  const words = sentence.split(' ');
  if (words.length < 3 || words.length > 12 || /\d/.test(sentence) || negations.test(sentence)) return false;
  const isAll = words.some((word) => (allWords as readonly string[]).includes(word)) || /모든|모두|전체/.test(sentence);
  return isAll && saysWord(words, deliveredStems) && saysWord(words, recipientStems);
}

/** Says of a list of bounces that nobody is in it. */
function isNobodyBounced(sentence: string): boolean {
  if (/[1-9]/.test(sentence) || saysNotBounced(sentence) || saysWord(sentence.split(' '), pageDeeds)) return false;
  // "No entregados" denies the delivery, and no bounce.
  const isDenied = negations.test(withoutUndelivered(sentence));
  const isBounce = bounceStems.some((stem) => sentence.includes(stem)) || saysUndelivered(sentence);
  return (isDenied && isBounce) || deniesFailure(sentence) || saysAllArrived(sentence);
}

/** A label that announces trouble: "Error", "Fehler". */
export function namesError(label: string): boolean {
  return normaliseLabel(label)
    .split(' ')
    .some((word) => startsAny(word, errorStems));
}

/** Says that something went wrong where rows should stand. */
export function saysError(element: Element): boolean {
  return sentences(element).some(
    (sentence) =>
      !isNobodyBounced(sentence) &&
      (sentence.split(' ').some((word) => startsAny(word, errorStems)) ||
        saysAny(
          sentence,
          errorStems.filter((stem) => stem.includes(' ')),
        )),
  );
}

function isEmptySentence(sentence: string): boolean {
  if ((emptySentences as readonly string[]).includes(sentence) || isNobodyBounced(sentence)) return true;
  if (!negations.test(sentence) || /[1-9]/.test(sentence) || rules.test(sentence)) return false;
  return sentence.split(' ').some((word) => startsAny(word, listNouns));
}

/** Says that a list holds nothing, as opposed to not having arrived; never beside the words of an error. */
export function saysEmpty(element: Element): boolean {
  return sentences(element).some(isEmptySentence) && !saysError(element);
}

/** Says that there are no bounces, by that name or as messages that did not arrive. */
export function saysNoBounces(element: Element): boolean {
  return saysEmpty(element) && sentences(element).some(isNobodyBounced);
}

/** Says that a search or a filter left nothing: that is nothing about the whole list. */
export function saysFiltered(element: Element): boolean {
  return sentences(element).some((sentence) => sentence.split(' ').some((word) => startsAny(word, filterStems)));
}

/** Says that there is more than what is on show: "Showing the first 20", "View all", "Page 1 of 7". */
export function saysMore(text: string): boolean {
  const normal = normaliseLabel(text);
  return (
    normal.length <= 80 &&
    (moreWords.test(normal) || /(?:^|\D)1 (?:of|von|sur|de|di|van|av|z|em) (?!1(?:\D|$))\d+/.test(normal))
  );
}

/** A choice that leaves nothing out: "All types", "Alle Gründe", "전체". */
export function saysAll(text: string): boolean {
  const words = normaliseLabel(text).split(' ');
  return words.some((word) => (allWords as readonly string[]).includes(word)) || /전체|모든|모두/.test(text);
}

/** A range of dates that is not all of time: "Last 30 days", "Letzte 7 Tage". */
export function saysRange(text: string): boolean {
  const normal = normaliseLabel(text);
  return normal.length <= 60 && !saysAll(text) && rangeWords.test(normal);
}

/** The word for a filter: "Filters (1)", "Filter anwenden". */
export function namesFilter(text: string): boolean {
  const normal = normaliseLabel(text);
  return normal.length <= 40 && normal.split(' ').some((word) => startsAny(word, filterNouns));
}

/** A control that takes something off: "Remove", "Clear all", "×". */
export function namesRemoval(text: string): boolean {
  if (/^[×✕✖✗xX⨯]$/.test(text.trim())) return true;
  const normal = normaliseLabel(text);
  return normal.length <= 60 && saysAny(normal, removeStems);
}

/** A choice that only arranges rows: their order, or how many are drawn at once. */
export function namesArranging(text: string): boolean {
  return saysAny(normaliseLabel(text), arrangingStems);
}

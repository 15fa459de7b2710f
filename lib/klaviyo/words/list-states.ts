import { elementLines, elementText, normaliseLabel } from '../text.ts';
import { bounceStems } from './labels.ts';
import { emptySentences, errorStems, filterStems, listNouns, loadingStems, negations } from './list-state-words.ts';

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

/** Says that something went wrong where rows should stand. */
export function saysError(element: Element): boolean {
  return sentences(element).some(
    (sentence) =>
      sentence.split(' ').some((word) => startsAny(word, errorStems)) ||
      saysAny(
        sentence,
        errorStems.filter((stem) => stem.includes(' ')),
      ),
  );
}

function isEmptySentence(sentence: string): boolean {
  if ((emptySentences as readonly string[]).includes(sentence)) return true;
  if (!negations.test(sentence) || /[1-9]/.test(sentence)) return false;
  return sentence
    .split(' ')
    .some((word) => startsAny(word, listNouns) || bounceStems.some((stem) => word.includes(stem)));
}

/** Says that a list holds nothing, as opposed to not having arrived; never beside the words of an error. */
export function saysEmpty(element: Element): boolean {
  return sentences(element).some(isEmptySentence) && !saysError(element);
}

/** Says that there are no bounces, by that name. */
export function saysNoBounces(element: Element): boolean {
  return (
    saysEmpty(element) &&
    sentences(element).some(
      (sentence) => isEmptySentence(sentence) && bounceStems.some((stem) => sentence.includes(stem)),
    )
  );
}

/** Says that a search or a filter left nothing: that is nothing about the whole list. */
export function saysFiltered(element: Element): boolean {
  return sentences(element).some((sentence) => sentence.split(' ').some((word) => startsAny(word, filterStems)));
}

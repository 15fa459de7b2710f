import { figureLines } from '../../figure-lines.ts';
import { findCounts } from '../../numbers.ts';
import { isLongerThan, normaliseLabel } from '../../text.ts';
import { parseFigureLabel, parseReachFigure, type ReachFigure, reachOf } from '../../words/figure-label.ts';
import { isVerdict } from '../../words/report-label.ts';
import { countOf, figureBeside, labelledValue } from './label-value.ts';

export interface SpokenFigure {
  readonly figure: ReachFigure;
  readonly value: number;
}

/** Longest words around a figure, in characters, and longest place of both. */
const longestWords = 40;
const longestPlace = 300;

/** Quickly, before words are asked: does a short text hold such a sign? */
const holdsBriefly = (element: Element, sign: RegExp) =>
  !isLongerThan(element, longestPlace) && sign.test(element.textContent ?? '');

/** The count in a value that is a share as well: "2.41%", below it "1,164 people". */
const countBesideShare = (text: string): number | null => (/\d\s?%/.test(text) ? countOf(text) : null);

/** The same of a tile: all that it says beside its label. */
function countIn(tile: Element, label: string): number | null {
  const lines = figureLines(tile).split('\n');
  const others = lines.filter((text) => normaliseLabel(text) !== normaliseLabel(label) && !isVerdict(text));
  return others.length < lines.length ? countBesideShare(others.join('\n')) : null;
}

/** "Bounce rate", "Taxa de entrega": a rate whose count stands beside it. */
function ratedFigure(words: string, text: Text, label: Element): SpokenFigure | null {
  const tile = label.parentElement;
  if (/[\d%]/.test(words) || !tile || !holdsBriefly(tile, /%/)) return null;
  const rate = parseFigureLabel(words);
  const figure = rate?.isRate ? reachOf(rate) : null;
  // Of how many are sent no rate is told.
  if (!figure || figure === 'sent') return null;
  const value = labelledValue(text, label, countBesideShare) ?? countIn(tile, words);
  return value === null ? null : { figure, value };
}

/** One whole number, and nothing of another. */
const countInSentence = (text: string): number | null => {
  const [count, ...others] = findCounts(text);
  return count !== undefined && others.length === 0 ? count : null;
};

/** "The message was sent to", "bounced": words of a sentence around a figure that is dressed as such. */
function sentenceFigure(words: string, text: Text, label: Element): SpokenFigure | null {
  // "12.480 gesendet · " in front of "42 gebounct": the words have a figure of their own.
  if (label.childElementCount === 0 || /\d/.test(words) || !holdsBriefly(label, /\d/)) return null;
  const figure = parseReachFigure(words.replace(/\(.*$/, ''));
  const value = figure && figureBeside(text, label, countInSentence);
  return figure && value !== null ? { figure, value } : null;
}

/** A figure of the message whose words are no label that is known as a whole: those of a rate, or of a sentence. */
export function spokenFigure(text: Text, label: Element): SpokenFigure | null {
  const words = text.data.trim();
  if (words.length > longestWords) return null;
  return ratedFigure(words, text, label) ?? sentenceFigure(words, text, label);
}

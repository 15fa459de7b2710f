import { figureLines } from '../figure-lines.ts';
import { findCounts } from '../numbers.ts';
import { elementText, isLongerThan, labelText, normaliseLabel, textPieces } from '../text.ts';
import { ownLines } from '../words/other-figures.ts';

/** Words that a figure may have beside it without becoming another figure. */
export const besideCount =
  /\b(?:recipients?|emails?|profiles?|messages?|people|total|empfänger|e-mails?|destinataires|destinatarios|destinatari|destinatários|ontvangers|mottagare|odbiorców)\b|수신자|이메일|명|개|건/giu;

/** One count, with at most its percentage beside it: `318`, `318 (2.5%)`, `2.5 % 318`, `318 recipients`. */
export function countOf(given: string): number | null {
  const text = ownLines(given);
  const [count, ...others] = findCounts(text);
  if (count === undefined || others.length > 0) return null;
  const remainder = text.replace(besideCount, '').replace(/[\d.,'’\s\u00A0\u202F%()·•|/▲▼↑↓+–—-]+/gu, '');
  return remainder === '' ? count : null;
}

/** What opens an explanation beside a label. */
const helpMark = /^[?iⓘℹ]$/u;

/** Longest text of a neighbour that may be a label's value, in characters: what is longer is a list or a paragraph. */
const longestValue = 2_000;

const beside = (neighbour: Element | null) =>
  neighbour !== null && !isLongerThan(neighbour, longestValue) ? neighbour : null;

/** The value that belongs to a label: beside it, or all else that the smallest element around it says. */
export function valueBeside<T>(label: Element, read: (text: string) => T | null): T | null {
  const next = beside(label.nextElementSibling);
  const previous = beside(label.previousElementSibling);
  const after = next ? read(figureLines(next)) : null;
  const before = previous ? read(figureLines(previous)) : null;
  // A value that is there and cannot be read, or a dash, is this label's: the one before it belongs to another.
  if (after === null && next && (label.tagName === 'DT' || /\d|^\W+$|^n\/?a$/i.test(elementText(next, 200))))
    return null;
  if (after !== null && before !== null) {
    // A row of figures and labels in turn: what the first of them is tells which stands first.
    const first = label.parentElement?.firstElementChild;
    return first && read(figureLines(first)) !== null ? before : after;
  }
  if (after !== null || before !== null) return after ?? before;
  const own = normaliseLabel(elementText(label, 200));
  let around = label.parentElement;
  for (let level = 0; level < 3 && around; level++, around = around.parentElement) {
    if (isLongerThan(around, 300)) return null;
    const lines = (figureLines(around, 400) || labelText(around))
      .split('\n')
      .filter((line) => normaliseLabel(line) !== own && !helpMark.test(line));
    if (lines.length === 0) continue;
    return read(lines.join('\n'));
  }
  return null;
}

/** Longest element of a sentence that holds a label and its figure, in characters. */
const longestSentence = 300;

const beginsWithNumber = /^[\s(:–—-]*\d/u;

/**
 * The figure that a label has in its own element: `<p>Bounced <b>318</b> (2.5%)</p>`, `<li><b>318</b> bounced</li>`.
 * `null` where none stands next to the label there.
 */
function figureInside(text: Text, label: Element): string | null {
  if (label.childElementCount === 0 || isLongerThan(label, longestSentence)) return null;
  const pieces = textPieces(label, longestSentence);
  const place = pieces.findIndex(({ node }) => node === text);
  const [first] = pieces;
  if (place < 0 || !first) return null;
  const parts = beginsWithNumber.test(first.text)
    ? pieces.slice(0, place).toReversed()
    : // What is counted may stand between a count and its share.
      pieces
        .slice(place + 1)
        .map((piece) => ({ ...piece, text: piece.text.replace(/^[^\d(]*(?=\([\d.,]+\s?%)/u, '') }));
  const end = parts.findIndex((piece) => !beginsWithNumber.test(piece.text));
  const own = (end < 0 ? parts : parts.slice(0, end)).map((piece) => piece.text.trim());
  return own.length === 0 ? null : (beginsWithNumber.test(first.text) ? own.toReversed() : own).join('\n');
}

/** The value of a label that is a text: in its own element, else beside that (`valueBeside`). */
export function labelledValue<T>(text: Text, label: Element, read: (text: string) => T | null): T | null {
  const inside = figureInside(text, label);
  return inside === null ? valueBeside(label, read) : read(inside);
}

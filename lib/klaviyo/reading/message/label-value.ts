import { figureLines } from '../../figure-lines.ts';
import { findCounts } from '../../numbers.ts';
import { elementText, isLongerThan, labelText, normaliseLabel, textPieces } from '../../text.ts';
import { parseFigureLabel } from '../../words/figure-label.ts';
import { ownLines } from '../../words/other-figures.ts';

/** Words that a figure may have beside it without becoming another figure. */
export const besideCount =
  /\b(?:recipients?|emails?|profiles?|messages?|people|persons?|personnes?|personas?|pessoas?|persone|personen|personer|osób|osoby|total|empfänger|e-mails?|destinataires|destinatarios|destinatari|destinatários|ontvangers|mottagare|odbiorców|addresses|adressen|adresses|adresser|direcciones|indirizzi|endereços|adresów|adresy)\b|수신자|이메일|주소|명|개|건/giu;

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

/** The nearest sibling with a text: a bar or an icon may stand between. */
function filled(element: Element, step: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let neighbour = element[step];
  while (neighbour && elementText(neighbour, 20) === '') neighbour = neighbour[step];
  return neighbour;
}

/** The value that belongs to a label: beside it, or all else that the smallest element around it says. */
export function valueBeside<T>(label: Element, read: (text: string) => T | null): T | null {
  const next = beside(filled(label, 'nextElementSibling'));
  const previous = beside(filled(label, 'previousElementSibling'));
  const own = normaliseLabel(elementText(label, 200));
  /** All that an element says beside the label. */
  const allIn = (around: Element): string | null => {
    const lines = (figureLines(around, 400) || labelText(around))
      .split('\n')
      .filter((line) => normaliseLabel(line) !== own && !helpMark.test(line));
    return lines.length === 0 ? null : lines.join('\n');
  };
  // With a bar between, the count and its share may stand side by side behind that.
  if (next && next !== label.nextElementSibling && label.parentElement) {
    const all = isLongerThan(label.parentElement, 300) ? null : allIn(label.parentElement);
    const value = all === null ? null : read(all);
    if (value !== null) return value;
  }
  const after = next ? read(figureLines(next)) : null;
  const before = previous ? read(figureLines(previous)) : null;
  // A value that is there and cannot be read, or a dash, is this label's: the one before it belongs to another. A share
  // below a label may stand beside the count above it.
  const isShare = next !== null && /^[\d.,]+\s?%$/.test(elementText(next, 200));
  if (after === null && next && (label.tagName === 'DT' || /\d|^\W+$|^n\/?a$/i.test(elementText(next, 200))))
    return isShare && previous === label.parentElement?.firstElementChild ? before : null;
  if (after !== null && before !== null) {
    // A row of figures and labels in turn: what the first of them is tells which stands first.
    const first = label.parentElement?.firstElementChild;
    return first && read(figureLines(first)) !== null ? before : after;
  }
  if (after !== null || before !== null) return after ?? before;
  let around = label.parentElement;
  for (let level = 0; level < 3 && around; level++, around = around.parentElement) {
    if (isLongerThan(around, 300)) return null;
    const all = allIn(around);
    if (all !== null) return read(all);
  }
  return null;
}

/** Longest element of a sentence that holds a label and its figure, in characters. */
const longestSentence = 300;

/** A figure as a piece of a sentence: `318`, `(2.5%)`, `messages (2.5%)`; a change, `-12%`, is none. */
const figureStart = /^(?:[^\d(]*(?=\([\d.,]+\s?%))?[\s(:]*(?:[–—-]\s+)?\d/u;
/** "30 days": how long, not how many. */
const duration =
  /^[\s(]*\d+\s?(?:days?|hours?|h\b|minutes?|min\b|weeks?|months?|tage?n?|stunden?|wochen?|jours?|heures?|semaines?|d[ií]as?|horas?|semanas?|giorni|ore\b|settimane|dagen|uur|weken|dagar|timmar|veckor|dni\b|godzin\p{L}*|tygodni\p{L}*|일|시간|주)/iu;

/** The figure that stands with a label. */
type Inside = { readonly figure: string } | 'none' | 'unclear';

/** The number of a footnote counts nothing. */
const isNote = (node: Text) => node.parentElement?.closest('sup') != null;

/**
 * The figure that a label has in its own element: `<p>Bounced <b>318</b> (2.5%)</p>`, `<li><b>318</b> bounced</li>`.
 * `none` where none stands next to the label there, `unclear` where one stands before it and another behind.
 */
function figureInside(text: Text, label: Element): Inside {
  // A term's figure is its description.
  if (label.childElementCount === 0 || label.matches('dt, th') || isLongerThan(label, longestSentence)) return 'none';
  const pieces = textPieces(label, longestSentence).filter(({ node }) => !isNote(node));
  const isFigure = pieces.map((piece) => figureStart.test(piece.text) && !duration.test(piece.text));
  const place = pieces.findIndex(({ node }) => node === text);
  if (place < 0) return 'none';
  const run = (step: 1 | -1) => {
    const parts: string[] = [];
    for (let i = place + step; isFigure[i]; i += step) parts.push((pieces[i]?.text ?? '').trim());
    return (step === 1 ? parts : parts.reverse()).join('\n');
  };
  const [before, behind] = [run(-1), run(1)];
  if (before === '' || behind === '') return before + behind === '' ? 'none' : { figure: before + behind };
  // Figures and labels in turn: the first of them tells which stands first. In "Of 500 sent, 480 were delivered" the
  // words before it label nothing; what has other words among its labels is a sentence of another order.
  const isLabel = pieces.map((piece, i) => !isFigure[i] && parseFigureLabel(piece.text) !== null);
  const start = isFigure.findIndex((figure, i) => figure || isLabel[i]);
  const turns = isFigure.slice(start).filter((figure, i, all) => i === 0 || figure !== all[i - 1] || !figure);
  const alternates = turns.every((figure, i) => i === 0 || figure !== turns[i - 1]) && turns.length % 2 === 0;
  if (!alternates) return 'unclear';
  if (isFigure[start]) return { figure: before };
  return isFigure.slice(start).every((figure, i) => figure || isLabel[start + i]) ? { figure: behind } : 'unclear';
}

/** The figure that stands with a label in its own element, as in a sentence; `null` where none does, or more than one. */
export function figureBeside<T>(text: Text, label: Element, read: (text: string) => T | null): T | null {
  const inside = figureInside(text, label);
  return typeof inside === 'string' ? null : read(inside.figure);
}

/** The value of a label that is a text: in its own element, else beside that (`valueBeside`). */
export function labelledValue<T>(text: Text, label: Element, read: (text: string) => T | null): T | null {
  const inside = figureInside(text, label);
  if (inside === 'none') return valueBeside(label, read);
  return inside === 'unclear' ? null : read(inside.figure.replace(/^[^\d(]*(?=\([\d.,]+\s?%)/gmu, ''));
}

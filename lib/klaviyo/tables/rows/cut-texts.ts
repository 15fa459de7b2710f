import { elementText, plain, type TextPiece } from '../../text.ts';
import { referredBy } from './references.ts';

const cut = /\s*(?:…|\.\.\.)$/;

/** Does a text end where the page has cut it off? */
export const isCut = (text: string): boolean => text.endsWith('…') || text.endsWith('...');

/** Does one text go on where another is cut off? */
export function continuesCut(whole: string, shown: string): boolean {
  const start = shown.replace(cut, '');
  return (
    start !== '' && isCut(shown) && whole.startsWith(start) && !/^\s*(?:…|\.\.\.)?$/.test(whole.slice(start.length))
  );
}

const gap = /^\s*(?:…|\.\.\.)\s*$/;

/**
 * The texts of some pieces, runs joined. Where dots stand between the beginning of a text and its rest, which is folded
 * away, they are one text without the dots.
 */
export function joinedPieces<T>(
  pieces: readonly TextPiece[],
  about: (piece: TextPiece) => T,
): { readonly text: string; readonly joint: TextPiece['joint']; readonly about: T }[] {
  const lines: { text: string; joint: TextPiece['joint']; about: T }[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    const last = lines.at(-1);
    if (!piece) continue;
    const rest = pieces[index + 1];
    if (last && rest && gap.test(piece.text) && rest.joint !== 'block' && isFolded(rest.node)) {
      last.text += rest.text;
      index++;
    } else if (piece.joint === 'same-run' && last) last.text += piece.text;
    else lines.push({ text: piece.text, joint: piece.joint, about: about(piece) });
  }
  return lines;
}

const isFolded = (node: Text) => node.parentElement?.isConnected === true && !node.parentElement.checkVisibility();

const carrying = '[title], [aria-label], [data-tooltip], [role="tooltip"]';
const attributes = ['title', 'aria-label', 'data-tooltip'] as const;

/** The whole of a text that is cut off, from a tooltip of the element or of a part of it, wherever it is open; else `null`. */
export function wholeInTooltip(element: Element, shown: string, limit: number): string | null {
  for (const target of referredBy(element)) {
    const whole = elementText(target, limit);
    if (continuesCut(whole, shown)) return whole;
  }
  for (const carrier of [element, ...element.querySelectorAll(carrying)]) {
    const open = carrier.getAttribute('role') === 'tooltip' ? (carrier.textContent ?? '') : '';
    for (const text of [open, ...attributes.map((name) => carrier.getAttribute(name) ?? '')]) {
      const whole = plain(text.slice(0, limit));
      if (continuesCut(whole, shown)) return whole;
    }
  }
  return null;
}

import { plain, stripInvisible, type TextPiece, textPieces } from './text.ts';
import { isForScreenReaders } from './visible-lines.ts';

/** Joiners and variation selectors: emoji and many scripts, Persian and Hindi among them, are written with these. */
const joiner = /[\u200C\u200D\uFE00-\uFE0F]/;

export const hasJoiners = (text: string) => joiner.test(text);

/** A joiner that joins nothing: at the edge of a word. */
const idle = /(?<=^|\s)[\u200C\u200D\uFE00-\uFE0F]+|[\u200C\u200D]+(?=\s|$)/gu;

/** A person's name on one line, as `plain`, but with the joiners inside that its letters and emoji are made with. */
export function plainName(text: string): string {
  if (!joiner.test(text)) return plain(text);
  const parts = text.split(/([\u200C\u200D\uFE00-\uFE0F]+)/);
  const kept = parts.map((part, index) => (index % 2 === 1 ? part : stripInvisible(part))).join('');
  return kept.replace(idle, '').replace(/\s+/g, ' ').replace(idle, '').trim();
}

/** Are these few letters the picture that stands for a name? `AL` for `Ann Lee`, `UL` for `Ulla`, `MJL` for three words. */
export function isInitialsOf(letters: string, name: string): boolean {
  const short = letters.trim();
  if (!/^[\p{Lu}\p{Lo}]{1,3}$/u.test(short) || name.includes('@')) return false;
  const words = plain(name)
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length === 1) return words[0] !== short && words[0]?.startsWith(short) === true && short.length < 3;
  // In the order of the words, some of which a picture leaves out: "van der".
  let next = 0;
  for (const word of words) if (word.charAt(0) === short.charAt(next)) next++;
  return next === short.length && words[0]?.charAt(0) === short.charAt(0);
}

/** The pieces without the letters of a picture before the name. */
function withoutPicture(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const [first, second] = pieces;
  if (!first || !second || second.joint === 'same-run') return pieces;
  const isPicture =
    isInitialsOf(first.text, second.text) ||
    (/^\p{L}{1,3}$/u.test(first.text.trim()) && first.node.parentElement?.closest('[aria-hidden="true"]') != null);
  return isPicture ? pieces.slice(1) : pieces;
}

const controls = 'button, [role="button"], [role="menuitem"]';

/** The pieces without what edits or explains a name, where anything else is left; of buttons alone the first. */
function withoutControls(pieces: readonly TextPiece[], cell: Element): readonly TextPiece[] {
  if (pieces.length < 2) return pieces;
  const isApart = ({ node: { parentElement } }: TextPiece) => {
    const control = parentElement?.closest(controls);
    return (control && cell.contains(control)) || (parentElement && isForScreenReaders(parentElement, cell));
  };
  const left = pieces.filter((piece) => !isApart(piece));
  return left.some(({ text }) => /\p{L}/u.test(text)) ? left : pieces.slice(0, 1);
}

/** What the only field of a cell holds, where names can be edited in their place. */
function fieldText(cell: Element): string {
  const fields = [...cell.querySelectorAll('input')].filter(({ type }) => type === 'text');
  return fields.length === 1 ? plainName(fields[0]?.value ?? '') : '';
}

/**
 * The name in a cell: without the letters of an avatar, and with the joiners that it is written with.
 * @param alone the only text of the cell, where that is known already and is written without joiners
 */
export function nameText(cell: Element, limit: number, alone: string | null): string {
  if (alone !== null && alone.length <= limit) return alone;
  let text = '';
  for (const piece of withoutPicture(withoutControls(textPieces(cell, limit), cell)))
    text += (piece.joint === 'same-run' ? '' : ' ') + piece.text;
  return plainName(text) || fieldText(cell);
}

import { bareLetters } from '../bare-letters.ts';
import { partsAddress } from './address-joint.ts';

/** Reading the text of an element without layout (`textContent`-like) and without gluing neighbours together. */

/**
 * Bidirectional controls, zero-width characters, soft hyphens, byte order marks: invisible, and never part of an address.
 * So are `↦` and `↵`, which Elastic UI hides behind cells and rows for whoever copies them.
 */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u21A6\u21B5]/g;

/** Removes what a person cannot see in a text; keeps everything else as it is. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Nearly every text is plain already, and telling so costs less than making it so. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line of plain text: no invisible characters, every run of white space one blank, trimmed. */
export function plain(text: string): string {
  if (text.length < 1_000 && isPlain.test(text)) return text;
  return stripInvisible(text).replace(/\s+/g, ' ').trim();
}

/**
 * The form in which labels are compared: plain, lower case, without diacritics, arrows and punctuation.
 * `Bounce‑Typ ▲` and `bounce typ` are the same label.
 */
export function normaliseLabel(text: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text) && text.length <= 200) return text;
  return bareLetters(plain(text.slice(0, 200)))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The label of a header or a control, whose texts stand on lines of their own (`labelText`). */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** How a piece of text hangs together with the piece before it. */
type Joint = 'same-run' | 'span' | 'block';

export interface TextPiece {
  readonly text: string;
  readonly joint: Joint;
  readonly node: Text;
}

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'OPTION', 'svg']);

/** Elements that only dress letters: a word goes on through them, as in `ann<mark>.lee</mark>@shop.example`. */
const dressing = new Set([
  'B',
  'STRONG',
  'EM',
  'I',
  'U',
  'S',
  'MARK',
  'FONT',
  'SUB',
  'SUP',
  'WBR',
  'BDI',
  'BDO',
  'ABBR',
]);
/** Elements on a line that are texts of their own: a reply in `<code>` is no part of the word before it. */
const inline = new Set([
  ...dressing,
  ...['SPAN', 'A', 'LABEL', 'TIME', 'DATA', 'CITE', 'BUTTON', 'SMALL', 'CODE', 'KBD', 'SAMP', 'Q'],
]);

/**
 * The pieces of text below `root` in document order, each with how it hangs together with the one before:
 * letters dressed differently (`same-run`), a neighbouring inline element (`span`), or another block (`block`).
 * Stops after `limit` characters, so that a hostile cell costs no more than a long one.
 */
export function textPieces(root: Element, limit = 20_000): TextPiece[] {
  const pieces: TextPiece[] = [];
  let joint: Joint = 'block';
  /** The texts since the last that stood apart. */
  let run = '';
  let left = limit;
  const widen = (next: Joint) => {
    if (next === 'block' || joint === 'same-run') joint = next;
  };
  const walk = (parent: Node): void => {
    for (let child = parent.firstChild; child && left > 0; child = child.nextSibling) visit(child);
  };
  const visit = (child: Node): void => {
    if (left <= 0) return;
    if (child.nodeType === Node.TEXT_NODE) {
      const text = (child as Text).data.slice(0, left);
      if (text.trim() === '') {
        if (text !== '' && joint === 'same-run') joint = 'span';
        return;
      }
      left -= text.length;
      const before = pieces.at(-1);
      if (
        joint === 'same-run' &&
        before &&
        (text.includes('@') || run.includes('@')) &&
        partsAddress(run, before.node, child as Text)
      )
        joint = 'span';
      run = joint === 'same-run' ? run + text : text;
      pieces.push({ text, joint, node: child as Text });
      joint = 'same-run';
      return;
    }
    if (child.nodeType !== Node.ELEMENT_NODE) return;
    const element = child as Element;
    const name = element.tagName;
    // What opens over a text explains it and is no part of it.
    if (skipped.has(name) || element.getAttribute('role') === 'tooltip') return;
    if (name === 'SLOT') {
      // What a component shows in its own tree may be the children that its user gave it.
      const assigned = (element as HTMLSlotElement).assignedNodes();
      for (const node of assigned) visit(node);
      if (assigned.length === 0) walk(element);
      return;
    }
    const boundary: Joint = dressing.has(name) ? 'same-run' : inline.has(name) ? 'span' : 'block';
    if (boundary !== 'same-run') widen(boundary);
    walk(element.shadowRoot ?? element);
    if (boundary !== 'same-run') widen(boundary);
  };
  if (root.tagName === 'SLOT') visit(root);
  else walk(root.shadowRoot ?? root);
  return pieces;
}

/** Is there more text in an element than so many characters? Asks no further than that, however long a list is in it. */
export function isLongerThan(element: Element, characters: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = characters;
  while (left >= 0 && walker.nextNode()) left -= (walker.currentNode as Text).length;
  return left < 0;
}

/** Is any of these elements a component with a tree of its own, or does it hold such? */
export function hasShadowRoots(elements: readonly Element[]): boolean {
  return elements.some(
    (element) =>
      element.shadowRoot !== null || [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null),
  );
}

/** Rows that are asked whether they are components: all rows of a list are made alike. */
const askedRows = 5;

/** Reads all text of a row as it is; where rows are components or made of such, what these show. */
export function textOfRows(rows: readonly Element[]): (row: Element) => string {
  if (!hasShadowRoots(rows.slice(0, askedRows))) return (row) => row.textContent ?? '';
  return (row) =>
    textPieces(row)
      .map(({ text }) => text)
      .join('\n');
}

/** All text of one row as it is; of many rows `textOfRows` asks only once what they are. */
export function rowText(row: Element): string {
  return textOfRows([row])(row);
}

/** The text of an element that holds a single one, however deep, on one line; `null` where it holds more. */
export function textAlone(root: Element, limit = 20_000): string | null {
  let element = root;
  for (;;) {
    if (element.shadowRoot) return null;
    const child = element.firstChild;
    if (child === null) return element.tagName === 'SLOT' ? null : '';
    if (child.nextSibling !== null) return childlessText(element, limit);
    if (child.nodeType === Node.TEXT_NODE) {
      if (skipped.has(element.tagName) || element.tagName === 'SLOT') return null;
      const { data } = child as Text;
      return plain(data.length > limit ? data.slice(0, limit) : data);
    }
    if (child.nodeType !== Node.ELEMENT_NODE) return '';
    element = child as Element;
  }
}

/** Several texts and no element among them, as frameworks write what they put together. */
function childlessText(element: Element, limit: number): string | null {
  if (element.firstElementChild || element.tagName === 'SLOT' || skipped.has(element.tagName)) return null;
  return plain((element.textContent ?? '').slice(0, limit));
}

/** The text of an element on one line, its parts kept apart by a blank. Cheap where the element holds a single text. */
export function elementText(root: Element, limit = 20_000): string {
  const alone = textAlone(root, limit);
  if (alone !== null) return alone;
  let text = '';
  for (const piece of textPieces(root, limit)) text += (piece.joint === 'same-run' ? '' : ' ') + piece.text;
  return plain(text);
}

/**
 * The text of a header or control: one line for each of its parts, because a label often stands beside a sort hint or
 * a tooltip; where it holds no text, what it is called (`aria-label`, `title`).
 */
export function labelText(element: Element): string {
  const text = elementLines(element, 400);
  if (text !== '') return text;
  const named = element.matches('[aria-label], [title]') ? element : element.querySelector('[aria-label], [title]');
  return plain(named?.getAttribute('aria-label') ?? named?.getAttribute('title') ?? '');
}

/** The text of an element with each of its parts on a line of its own, so that neighbours are not taken for one text. */
export function elementLines(root: Element, limit = 20_000): string {
  if (!root.shadowRoot && root.firstElementChild === null) return plain((root.textContent ?? '').slice(0, limit));
  const lines: string[] = [];
  for (const piece of textPieces(root, limit)) {
    if (piece.joint === 'same-run' && lines.length > 0) lines[lines.length - 1] += piece.text;
    else lines.push(piece.text);
  }
  return lines
    .map(plain)
    .filter((line) => line !== '')
    .join('\n');
}

import { plain, textPieces } from './text.ts';

/** What style sheets call the texts that are for screen readers alone. */
const unseen =
  /(?:^|[^a-z])(?:sr|screen-?reader|visually-?hidden|offscreen|off-screen|assistive-?text|a11y|vh)(?![a-z])/i;

/** Pixels by which a text is moved out of a cell to hide it. */
const far = 200;

const isCalledUnseen = (part: Element) =>
  unseen.test((part.getAttribute('class') ?? '').replace(/([a-z])(?=[A-Z])/g, '$1-'));

/** Does a style sheet call an element of a cell one for screen readers alone, or what it is in? */
export function isForScreenReaders(element: Element, cell: Element): boolean {
  for (let part: Element | null = element; part && part !== cell; part = part.parentElement)
    if (isCalledUnseen(part)) return true;
  return false;
}

/** Is an element on the page, and yet nothing of it for the eye: a box of one pixel, or far from the cell that it is in? */
function isUnseen(element: Element, cell: Element): boolean {
  for (let part: Element | null = element; part && part !== cell; part = part.parentElement) {
    if (isCalledUnseen(part)) return true;
    const [box, around] = [part.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (around.width <= 1 || part.tagName === 'SLOT') continue;
    if (box.width <= 1 || box.height <= 1) return getComputedStyle(part).display !== 'contents';
    if (box.right < around.left - far || box.bottom < around.top - far) return true;
  }
  return false;
}

/** The lines of an element without those that only a screen reader is told. Asks the layout: of few elements only. */
export function visibleLines(element: Element, limit: number): string[] {
  const lines: string[] = [];
  for (const { text, joint, node } of textPieces(element, limit)) {
    if (node.parentElement && isUnseen(node.parentElement, element)) continue;
    if (joint === 'same-run' && lines.length > 0) lines[lines.length - 1] += text;
    else lines.push(text);
  }
  return lines.map(plain).filter((line) => line !== '');
}

import { textPieces } from '../../text.ts';
import type { TableView } from '../table-view.ts';

const transparent = /^(?:transparent|rgba\(.*[,/]\s*0\))$/;

/** Longest text that is looked at, in characters. */
const longest = 200;

/** Takes a text its room on the page, and nobody sees it? */
function isUnseen(element: Element): boolean {
  if (!element.checkVisibility()) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  const { color, backgroundClip } = getComputedStyle(element);
  return transparent.test(color) && backgroundClip !== 'text';
}

/** Does a cell hold a text only to give a skeleton its size, as MUI, Chakra and Radix have it? */
function holdsSample(cell: Element | undefined): boolean {
  const pieces = cell ? textPieces(cell, longest).filter(({ text }) => text.trim() !== '') : [];
  return pieces.length > 0 && pieces.every(({ node }) => node.parentElement !== null && isUnseen(node.parentElement));
}

/**
 * Whether a row's cell of this column holds sample text, in a table where the first or the last row does: skeletons stand
 * alone, or below the rows that are there already.
 */
export function sampleTexts({ rows, cells }: TableView, column: number | undefined): (row: Element) => boolean {
  if (column === undefined) return () => false;
  const ofRow = (row: Element | undefined) => row !== undefined && holdsSample(cells(row)[column]);
  return ofRow(rows[0]) || ofRow(rows.at(-1)) ? ofRow : () => false;
}

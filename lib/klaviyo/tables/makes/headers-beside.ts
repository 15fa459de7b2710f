import { labelText } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { headings } from '../headings.ts';

/** How far above a table its header may stand as elements without any table's markup, in boxes where anything stands above. */
const levels = 3;

/** Tabs and links lead elsewhere, however many there are. */
const navigation = 'nav, nav *, [role="navigation"], [role="tablist"]';

/** A menu of sections without any role: each of its items leads somewhere, or one says that it is open. */
const isMenu = (row: Element) =>
  row.querySelector('[aria-current]') !== null ||
  [...row.children].every((item) => item.matches('a[href]') || item.querySelector(':scope > a[href]') !== null);

/** Words of its own between its parts make a sentence of it. */
const isSentence = (row: Element) =>
  [...row.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''));

/** What coloured marks in the list stand for: "Hard bounce", "Soft bounce". */
const isLegend = (labels: readonly string[]) => labels.filter((label) => parseBounceType(label) !== null).length > 1;

/** Labels in a row of plain elements just above a table or a list of rows, one for each of its columns. */
export function headersBeside(list: Element, columns: number): string[] {
  if (columns < 2) return [];
  let element: Element | null = list;
  for (let level = 0; level < levels && element; element = element.parentElement) {
    let row: Element | null = element.previousElementSibling;
    // What makes a list scroll wraps it in boxes above which there is nothing.
    if ((row?.textContent ?? '').trim() !== '') level++;
    while (row?.childElementCount === 1) row = row.firstElementChild;
    if (
      row?.childElementCount === columns &&
      !row.matches(navigation) &&
      !row.querySelector(':scope > [role="tab"]') &&
      !isMenu(row) &&
      !isSentence(row) &&
      // With a button for exports or a count beside it, a heading is the title of the list or of a group.
      !row.querySelector(headings)
    ) {
      const labels = [...row.children].map(labelText);
      if (
        labels.every((label) => label.length <= 60 && !/@|^[(\d.,)]+$/.test(label)) &&
        labels.filter((label) => label !== '').length > 1 &&
        !isLegend(labels)
      )
        return labels;
    }
  }
  return [];
}

import { hasJoiners } from '../../person-name.ts';
import { hasShadowRoots, plain } from '../../text.ts';
import type { TableView } from '../table-view.ts';

/** Text in these is not what a reader sees of a cell: code, choices of a menu. */
const notShown = ['script', 'style', 'template', 'noscript', 'option', 'slot'];

/** Is there any text in a table that is no part of what its cells say? Names of icons and tooltips are none either. */
const otherTexts: readonly ((table: Element) => boolean)[] = [
  ...notShown.map((name) => (table: Element) => table.getElementsByTagName(name).length > 0),
  (table) => [...table.getElementsByTagName('svg')].some((icon) => (icon.textContent ?? '').trim() !== ''),
  (table) => table.querySelector('[role="tooltip"]') !== null,
];

/** Settled by the first character in nearly every text. */
const isBlank = (text: string) => !(text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127) && text.trim() === '';

/** Longest text of a cell that is settled here, in characters. */
const mostCharacters = 20_000;

/** Rows that are asked whether they are components, spread over the table. */
const askedRows = 24;

/** Each question goes through all of a table: of a longer one than this, one is asked with every row until all are answered. */
const longTable = 500;

/** Texts of mere white space that are passed over in one go, as between the tags of a page that a server wrote. */
const mostBlanks = 60;

const unsettled: readonly null[] = [];

/** Gives, for the cells of a row, the text of each that holds a single one, on one line; `null` for all others. */
export type RowTexts = (row: Element, cells: readonly (Element | undefined)[]) => readonly (string | null)[];

/**
 * Settles the texts of plain cells, which are nearly all, at a fraction of what it costs to ask every cell how its texts
 * hang together: one walk over the texts of a row, in step with its cells. What it gives is what `elementText` says of a
 * cell; all else it leaves to that.
 *
 * ```
 * children of the row   [td]        [td]     [td]              [td]
 * texts in it            ann@…       (none)   Hard · Invalid    550 5.1.1 …
 * settled                ann@…       null     null              550 5.1.1 …
 * ```
 */
export function rowTexts({ rows, element }: TableView): RowTexts {
  const step = Math.max(1, Math.ceil(rows.length / askedRows));
  const questions = [...otherTexts, () => hasShadowRoots(rows.filter((_, index) => index % step === 0))];
  let isOdd = false;
  const ask = () => {
    if (questions.pop()?.(element)) isOdd = true;
  };
  while (rows.length < longTable && questions.length > 0) ask();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const next = () => walker.nextNode() as Text | null;
  /** The next text that says something; `undefined` where too many say nothing before it. */
  const nextSaying = () => {
    for (let blanks = 0; blanks < mostBlanks; blanks++) {
      const node = next();
      if (node === null || !isBlank(node.data)) return node;
    }
    return undefined;
  };

  /**
   * The same where each cell holds one text at most, and so nearly always. The texts are cut out of the row's, because what
   * costs most is to get a string from the page. `null` where a cell holds more, or something else in the row holds any.
   */
  const singles = (row: Element, cells: readonly (Element | undefined)[]) => {
    const all = row.textContent ?? '';
    const texts: (string | null)[] = [];
    walker.currentNode = row;
    let node = next();
    let child = row.firstElementChild;
    let start = 0;
    for (const cell of cells) {
      if (cell === undefined || cell !== child) return null;
      child = cell.nextElementSibling;
      if (node === null || !cell.contains(node)) {
        texts.push(null);
        continue;
      }
      const end = start + node.length;
      texts.push(settled(all.slice(start, end)));
      start = end;
      node = next();
    }
    // All that the row says has been met, and each piece of it in another cell.
    return start === all.length ? texts : null;
  };

  return (row, cells) => {
    if (isOdd || questions.length > 0) {
      if (!isOdd) ask();
      return unsettled;
    }
    // Rows that a grid only owns, or that are in the trees of components, were not asked for other texts.
    if (!element.contains(row)) return unsettled;
    const texts = singles(row, cells);
    if (texts) return texts;
    walker.currentNode = row;
    let node = nextSaying();
    let child = row.firstElementChild;
    return cells.map((cell) => {
      // Where a cell is none of the row's own, or stands twice below a header that spans, no other is taken for it.
      if (!child) return null;
      const isOwn = cell === child;
      let text: string | null = null;
      let count = 0;
      for (; node && child.contains(node); node = nextSaying()) {
        text = node.data;
        count++;
      }
      child = child.nextElementSibling;
      return text !== null && count === 1 && isOwn && node !== undefined ? settled(text) : null;
    });
  };
}

/** Longest text with white space to be collapsed: readers that want the first so many characters count these as well. */
const mostUneven = 200;

/** The text as `plain` makes it; a name may need joiners, which are asked for where it stands. */
function settled(text: string): string | null {
  const line = plain(text);
  const isEven = line === text;
  if (line === '' || text.length > (isEven ? mostCharacters : mostUneven)) return null;
  return isEven || !hasJoiners(text) ? line : null;
}

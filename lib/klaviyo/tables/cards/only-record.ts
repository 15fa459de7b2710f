import { elementText } from '../../text.ts';
import { namesOf } from '../../words/accessible-names.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { parseTypeAndCategory } from '../../words/type-and-category.ts';
import { drawnChildren } from '../composed-tree.ts';
import { headersBeside } from '../makes/headers-beside.ts';
import { rowLines } from '../rows/row-lines.ts';

/** Does an element hold an address, as it is drawn? */
export const holdsAddress = (element: Element) => elementText(element).includes('@');

/** The row in a list of one: below what holds nothing else, or a header row of as many parts. */
function rowInside(list: Element): Element {
  const children = drawnChildren(list);
  const row = children.find(holdsAddress);
  const width = row ? drawnChildren(row).length : 0;
  if (!row || width < 2) return row && children.length === 1 && width > 0 ? rowInside(row) : list;
  const isHeaded = children.some((child) => child !== row && drawnChildren(child).length === width);
  return isHeaded || children.length === 1 ? rowInside(row) : list;
}

/** The row around an address that stands below headers of as many columns, where nothing else tells where it begins. */
function headedRow(record: Element, leaves: Iterable<Element>): Element | null {
  for (const leaf of leaves) {
    if (!record.contains(leaf)) continue;
    for (let row: Element | null = leaf; row && row !== record.parentElement; row = row.parentElement) {
      const headers = headersBeside(row, drawnChildren(row).length);
      if (headers.filter((header) => parseColumnLabel(header) !== null).length > 1) return row;
    }
  }
  return null;
}

/** Does a part say a type, a category or a server's reply, in words or by what a picture is called? */
const saysFact = (part: Element) =>
  [...rowLines(part), ...namesOf(part)].some((line) => {
    const { type, category, rest } = parseTypeAndCategory(line);
    return isServerReply(line) || ((type !== null || category !== null) && rest === '');
  });

/** Longest text of an address with a name beside it. */
const longestNamed = 200;

/** The smallest part of the only record that holds its address and something else, in a few words; where none does, the address. */
function namedAddress(only: Element): Element {
  let named: Element | null = null;
  for (let part = only; ; ) {
    const text = elementText(part, longestNamed + 1);
    if (text.includes(' ') && text.length <= longestNamed) named = part;
    const inner = drawnChildren(part).find(holdsAddress);
    if (!inner) return named ?? part;
    part = inner;
  }
}

/**
 * The only record of a page without what stands around it: sections with their counters, headings, a pager. Nothing
 * repeats that would tell where it begins, so it is the largest part beside whose address a fact of the bounce stands;
 * `null` where none does.
 */
function withoutSurroundings(only: Element): Element | null {
  for (let part = only; ; ) {
    const children = drawnChildren(part);
    const [inner, ...others] = children.filter(holdsAddress);
    if (!inner || others.length > 0) return null;
    if (children.some((child) => child !== inner && saysFact(child))) return part;
    part = inner;
  }
}

const items = 'li, article, [role="listitem"], dl';

/**
 * The record in the largest element around an only address, where nothing of its shape stands on the page: a row below
 * headers, an item, what holds a fact beside the address, or the address with what names it.
 * @param leaves elements whose texts are addresses
 */
export function recordInside(only: Element, leaves: Iterable<Element>): Element {
  const found =
    headedRow(only, leaves) ?? [...only.querySelectorAll(items)].find(holdsAddress) ?? withoutSurroundings(only);
  if (found) return found;
  const row = rowInside(only);
  return row === only ? namedAddress(only) : row;
}

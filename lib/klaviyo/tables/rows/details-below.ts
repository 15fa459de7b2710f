import { parseInlineLabel } from '../../words/inline-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import type { TableView } from '../table-view.ts';
import { rowLines } from './row-lines.ts';

const isBelow = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Are the rows between the records the details of those above them? A list in groups begins with a heading; details
 * begin below the first record, and stand below most others as well.
 */
export function hasDetails({ rows, asides }: TableView): boolean {
  const [first] = rows;
  return (
    first !== undefined &&
    asides.length > 1 &&
    asides.length * 2 >= rows.length &&
    asides.every((aside) => isBelow(aside, first))
  );
}

/** Is a row between the records a detail by what it says: a server's reply, or several facts with their labels? */
export function isDetail(aside: Element): boolean {
  const lines = rowLines(aside);
  return lines.some(isServerReply) || lines.filter((line) => parseInlineLabel(line) !== null).length > 1;
}

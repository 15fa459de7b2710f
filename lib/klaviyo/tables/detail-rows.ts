import { elementText } from '../text.ts';
import { saysBounce } from '../words/column-label.ts';
import { namesError, saysError } from '../words/list-states.ts';
import { isServerReply } from '../words/server-reply.ts';
import { loreOf } from './card-cells.ts';
import { isDrawn } from './composed-tree.ts';
import { type CardLore, readCard } from './read-card.ts';
import { childrenOf, isAside, type TableView } from './table-view.ts';

/** The row just below one, over the border of a row group too: some give every record a group of its own. */
function rowBelow(row: Element): Element | null {
  const group = row.parentElement;
  if (row.nextElementSibling || !group?.matches('tbody, [role="rowgroup"]')) return row.nextElementSibling;
  return group.nextElementSibling?.matches('tbody, [role="rowgroup"]')
    ? group.nextElementSibling.firstElementChild
    : null;
}

/**
 * The reason that an opened detail gives: below a label that says so, a server's reply, or what stands where other details
 * have theirs. `''` where it gives none.
 */
export function reasonIn(detail: Element, lore?: CardLore): string {
  const { values, labels } = readCard(detail, lore);
  const reason = values.reason ?? '';
  if (isServerReply(reason) || (lore?.replyPlace && readCard(detail).values.reason === undefined)) return reason;
  if (!labels.reason) return '';
  if (saysBounce(labels.reason)) return reason;
  // "Error: something went wrong" is the page's own trouble; where details hold replies, a reply may speak of errors.
  const isTrouble = lore?.replyPlace ? namesError(labels.reason) : saysError(detail);
  return isTrouble ? '' : reason;
}

/**
 * Completes a row's reason by the detail that opens below it, shown or folded away. The cell's own text stays where it
 * is a whole reply: the detail counts where the cell is empty, holds a button or some words, or is cut off.
 */
export function detailReasons(table: TableView): (row: Element, inCells: string) => string {
  const asides = new Set(table.asides);
  const records = new Set(table.rows);
  const width = table.headers.length;
  /** Learned from details that stand open; asked once, and only where a row has one. */
  let lore: CardLore | undefined;
  const isDetail = (row: Element) =>
    asides.has(row) || (table.make !== 'blocks' && !isDrawn(row) && isAside(childrenOf(row), width));
  return (row, inCells) => {
    const below = rowBelow(row);
    if (!below || records.has(below)) return inCells;
    const cutOff = /(?:…|\.\.\.)$/.test(inCells);
    if (isServerReply(inCells) && !cutOff) return inCells;
    if (!isDetail(below) || elementText(below, 40) === '') return inCells;
    lore ??= loreOf(table.asides);
    const reason = reasonIn(below, lore);
    if (inCells === '') return reason;
    return isServerReply(reason) ? reason : inCells;
  };
}

import { elementText } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { saysBounce } from '../../words/column-label.ts';
import { namesError, saysError } from '../../words/list-states.ts';
import { isServerReply } from '../../words/server-reply.ts';
import type { TypeAndCategory } from '../../words/type-and-category.ts';
import { loreOf } from '../cards/card-cells.ts';
import { type CardLore, readCard } from '../cards/read-card.ts';
import { isDrawn } from '../composed-tree.ts';
import { childrenOf, isAside, type TableView } from '../table-view.ts';
import { hasDetails, isDetail } from './details-below.ts';

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

/** What the details below rows say of these. */
export interface DetailReader {
  /** @param inCells the reason as far as the row's own cells tell it */
  readonly reason: (row: Element, inCells: string) => string;
  readonly facts: (row: Element) => Pick<TypeAndCategory, 'type' | 'category'>;
}

/**
 * Completes a row's reason by the detail that opens below it, shown or folded away. The cell's own text stays where it
 * is a whole reply: the detail counts where the cell is empty, holds a button or some words, or is cut off.
 */
export function readDetails(table: TableView): DetailReader {
  const asides = new Set(table.asides);
  const records = new Set(table.rows);
  const width = table.headers.length;
  /** Learned from details that stand open; asked once, and only where a row has one. */
  let lore: CardLore | undefined;
  const areDetails = hasDetails(table);
  const mayBeDetail = (row: Element) =>
    asides.has(row) || (table.make !== 'blocks' && !isDrawn(row) && isAside(childrenOf(row), width));
  const detailBelow = (row: Element): Element | null => {
    const below = rowBelow(row);
    return below && !records.has(below) && mayBeDetail(below) && elementText(below, 40) !== '' ? below : null;
  };
  const loreOfAll = () => {
    lore ??= loreOf(table.asides);
    return lore;
  };
  const reason = (row: Element, inCells: string) => {
    const cutOff = /(?:…|\.\.\.)$/.test(inCells);
    if (isServerReply(inCells) && !cutOff) return inCells;
    const below = detailBelow(row);
    if (!below) return inCells;
    const told = reasonIn(below, loreOfAll());
    if (inCells === '') return told;
    return isServerReply(told) ? told : inCells;
  };
  return {
    reason,
    facts(row) {
      const below = detailBelow(row);
      // What stands below a row may as well head the group that begins there.
      const isOwn = below !== null && (areDetails || isDetail(below) || !isDrawn(below));
      const { type = '', category = '' } = isOwn ? readCard(below, loreOfAll()).values : {};
      return { type: parseBounceType(type), category: parseBounceCategory(category) };
    },
  };
}

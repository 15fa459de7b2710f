import { tableSignature } from '../../mapping/signature.ts';
import type { MessageAddress } from '../../pages/address.ts';
import type { Columns } from '../../tables/columns/columns.ts';
import type { BounceList } from './bounce-lists.ts';
import type { Recognition } from './recognise-page.ts';

/** Remembers what the columns of a message's list hold, from the page of it that showed the most rows. */
export interface ColumnMemory {
  /** A recognition of the next page of the same list, by the columns of the fullest one so far. */
  readonly steady: (found: Recognition) => Recognition;
}

const identityOf = ({ channel, id }: MessageAddress) => `${channel} ${id}`;

/** What was decided by more rows holds for fewer below the same headers, unless the addresses have moved. */
const holdsFor = (known: Columns, now: Columns) => known.index.email === now.index.email;

/**
 * A list's last page may hold one row, whose cells tell little of their columns; a list that is turned keeps the
 * columns of its fullest page. Another message's list is weighed anew, whatever its headers.
 */
export function createColumnMemory(): ColumnMemory {
  let message = '';
  let fullest = new Map<string, { readonly rows: number; readonly columns: Columns }>();

  const steadyList = (list: BounceList): BounceList => {
    const { table, columns } = list;
    const signature = tableSignature(table);
    const known = fullest.get(signature);
    if (known && known.rows > table.rows.length && holdsFor(known.columns, columns)) {
      const { index, code, dateOrder, statusDecides } = known.columns;
      const kept = { index, code, dateOrder: dateOrder ?? columns.dateOrder };
      return { table, columns: { ...columns, ...kept, statusDecides: statusDecides || columns.statusDecides } };
    }
    fullest.set(signature, { rows: table.rows.length, columns });
    return list;
  };

  /** Nobody bounced on this page of a list of all recipients, of which other pages told that some did. */
  const pageOfAll = (found: Extract<Recognition, { status: 'other-list' }>): Recognition => {
    if (identityOf(found.message) !== message || found.section.open !== 'unknown') return found;
    const lists = found.lists.flatMap(({ table, columns }) => {
      const known = fullest.get(tableSignature(table))?.columns;
      return known?.statusDecides && holdsFor(known, columns) ? [{ table, columns: known }] : [];
    });
    const [list] = lists.toSorted((a, b) => b.table.rows.length - a.table.rows.length);
    return list ? { status: 'bounces', message: found.message, lists, ...list, section: found.section } : found;
  };

  return {
    steady(found) {
      if (found.status === 'other-list') return pageOfAll(found);
      if (found.status !== 'bounces' || found.byHand) return found;
      const identity = identityOf(found.message);
      if (identity !== message) fullest = new Map();
      message = identity;
      const lists = found.lists.map(steadyList);
      const [longest] = lists;
      return longest ? { ...found, lists, ...longest } : found;
    },
  };
}

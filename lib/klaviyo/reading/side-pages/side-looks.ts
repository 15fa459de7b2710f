import type { Completeness } from '../../../messages.ts';
import type { TableView } from '../../tables/table-view.ts';
import { rowText } from '../../text.ts';
import type { Look } from '../look.ts';
import { isEnabled, type Pager } from '../pager/pager.ts';
import { canScroll, scrollerOf } from '../scroller.ts';

/** What walks see of a list that is on show. */
export const lookAt = (table: TableView, pager: Pager | null, texts: readonly string[]): Look => ({
  status: 'bounces',
  fingerprint: texts.join('\n'),
  rows: texts.length,
  pager,
  list: table.rows[0] ?? table.element,
  elements: table.rows,
  table: table.element,
});

/** Is there a way to further rows: a control of its pager, or scrolling? */
export const leadsOn = (table: TableView, pager: Pager | null): boolean =>
  [pager?.next, pager?.previous, pager?.more].some((control) => control != null && isEnabled(control)) ||
  canScroll(scrollerOf(table.rows[0] ?? table.element));

/**
 * What walks see of a person's log. It says nowhere how long it is: it is read on as long as a control of its own brings
 * more.
 * @param read entries of it that were read so far
 * @returns with a completeness of `null` where nothing brings more
 */
export function lookAtLog(
  log: Element,
  pager: Pager,
  read: number,
): { readonly look: Look; readonly completeness: Completeness | null } {
  const entries = [...log.children];
  const bringsMore = [pager.next, pager.more].some((control) => control !== null && isEnabled(control));
  return {
    look: {
      status: 'bounces',
      fingerprint: entries.map(rowText).join('\n'),
      rows: entries.length,
      pager,
      list: entries[0] ?? log,
      elements: entries,
      table: log,
    },
    completeness: bringsMore ? { read, expected: null, expectedBy: null, complete: 'unknown', leftOut: {} } : null,
  };
}

import { findTables } from '../../tables/find-tables.ts';
import type { TableView } from '../../tables/table-view.ts';
import { rowText } from '../../text.ts';
import type { ListMemory } from '../capture/list-memory.ts';
import { createViewGuard, type View, type ViewGuard, type ViewHead } from '../capture/view-guard.ts';
import type { PagerText } from '../pager/pager.ts';

/** These pages tell of no message by which a view could be known as another's. */
const noHead: ViewHead = { name: null, sentAt: null, sent: null, bounced: null, counter: null };

/** Rows by which a table is known again; those of a page of any list are enough. */
const mostRows = 200;

/** How long rows of bounces may stay below another section's name before they are looked at again, in milliseconds. */
const untilRedrawn = 1_000;

/** Keeps what another address showed from being taken for the page in the address now. */
export interface SideGuard {
  /**
   * Milliseconds for which the page has to stay as it is before it is believed; 0 where it is.
   * `isBare`: no row says anything but whose it is, as of people beside a list that is still to come.
   */
  readonly wait: (
    page: { identity: string; table: TableView | null; pager: PagerText | null; isBare?: boolean },
    ofMessages: ViewGuard,
  ) => number;
  /**
   * The same of a list that stands beside the bounces of one message: it must not be these, and what is believed of the
   * message stays as it is.
   * @param page `people`: the addresses in its rows
   */
  readonly waitBeside: (
    page: { identity: string; table: TableView; people: readonly string[] },
    ofMessages: ViewGuard,
  ) => number;
  readonly sawNone: (identity: string, ofMessages: ViewGuard) => void;
  /**
   * A page that is not read is on show: everybody under Profiles must not become suppressed because the address went on
   * to the suppressed ones first.
   */
  readonly sawStranger: (document: Document, identity: string) => void;
}

/** @param lists of the tab, shared with the guard of messages */
export function createSideGuard(lists: ListMemory): SideGuard {
  const own = createViewGuard(lists);
  const viewOf = (identity: string, table: TableView | null, pager: PagerText | null): View => ({
    identity,
    head: noHead,
    pager,
    list: table?.element ?? null,
    rows: (table?.rows ?? []).slice(0, mostRows).map((element) => ({ element, text: rowText(element) })),
  });
  return {
    wait({ identity, table, pager, isBare = false }, ofMessages) {
      const view = viewOf(identity, table, pager);
      const now = performance.now();
      return Math.max(own.wait({ ...view, isBare }, now), ofMessages.wait(view, now));
    },
    waitBeside({ identity, table, people }, ofMessages) {
      const view = { ...viewOf(identity, table, null), people };
      return ofMessages.keeps(view.rows) ? untilRedrawn : own.wait(view, performance.now());
    },
    sawNone(identity, ofMessages) {
      own.sawNone(identity);
      ofMessages.sawNone(identity);
    },
    sawStranger(document, identity) {
      const [table] = findTables(document).toSorted((a, b) => b.rows.length - a.rows.length);
      if (table && table.rows.length > 0) own.wait(viewOf(identity, table, null), performance.now());
      else own.sawNone(identity);
    },
  };
}

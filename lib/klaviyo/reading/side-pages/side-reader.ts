import type { CapturedMessage, PageRead, PageStatus, RowsAnswer } from '../../../messages.ts';
import { batchLimit } from '../../../messages.ts';
import type { SideCount, SideStatus } from '../../../page-read.ts';
import { parseMessageAddress, routeOf } from '../../pages/address.ts';
import {
  isSumKind,
  type PersonRow,
  type PersonRowReading,
  type SideKind,
  type SideReading,
} from '../../pages/side-page.ts';
import { rowText, textOfRows } from '../../text.ts';
import { isEngagement } from '../../words/engagement.ts';
import { type AccountMark, readAccount } from '../account/account.ts';
import type { Capture } from '../capture/capture.ts';
import type { ListMemory } from '../capture/list-memory.ts';
import type { ViewGuard } from '../capture/view-guard.ts';
import { readFilters } from '../filters.ts';
import { type Look, unnamed, unread } from '../look.ts';
import { readPager } from '../pager/pager.ts';
import type { EngagedList } from '../recognising/recognise-page.ts';
import { inSlices } from '../slices.ts';
import { readEngagedPeople } from './engaged-people.ts';
import { readMessageFigures } from './message-figures.ts';
import { createPageDelivery } from './page-delivery.ts';
import { readSidePage, type SidePageReading } from './read-side-page.ts';
import { reportScope } from './report-scope.ts';
import { createSideCapture, type SideCapture, tally } from './side-capture.ts';
import { createSideGuard } from './side-guard.ts';
import { leadsOn, lookAt, lookAtLog } from './side-looks.ts';
import { createSumPages } from './sum-pages.ts';

/** What a look at a page beside Recipient activity gave: for whoever walks through it, and for the popup. */
export interface SideLook {
  readonly look: Look;
  readonly status: Pick<
    PageStatus,
    'side' | 'account' | 'completeness' | 'canReadRest' | 'filtered' | 'unsaved' | 'failure'
  >;
  /** The page may still show what another address showed: to be looked at again after so many milliseconds. */
  readonly wait: number;
}

export interface SideReader {
  /**
   * Reads the page on show; `null` where it is none of these pages.
   * @param ofMessages what is known of the message on show before, whose rows may still be there
   */
  readonly look: (here: URL, language: string, ofMessages: ViewGuard) => Promise<SideLook | null>;
  /** Hands over the figures of a message whose overview is on show. */
  readonly readFigures: (message: CapturedMessage, account: AccountMark) => void;
  /**
   * Hands over who opened or clicked, where that section is on show.
   * @returns milliseconds for which the list has to stay as it is before it is believed; 0 where it is
   */
  readonly readEngaged: (
    list: EngagedList | null,
    message: CapturedMessage,
    account: AccountMark,
    ofMessages: ViewGuard,
  ) => number;
  /** The reading of a list, as walks see it; `null` where no list is on show. */
  readonly capture: () => Capture | null;
  /** Another page than these is on show. */
  readonly leave: () => void;
  readonly state: () => Pick<PageStatus, 'unsaved' | 'failure'>;
  readonly settled: () => Promise<void>;
}

export interface SideReaderOptions {
  readonly document: Document;
  readonly url: () => URL;
  /** The lists of this tab that were believed last. */
  readonly lists: ListMemory;
  readonly send: (batch: PageRead) => Promise<RowsAnswer>;
  /** Told after every answer of the background. */
  readonly onAnswer: () => void;
  readonly signal: AbortSignal;
}

/** How long a page without an account is waited for to say one, in milliseconds. */
const accountPatience = 1_000;

const identityOf = (kind: SideKind, here: URL, account: AccountMark) =>
  `${here.origin} ${kind} ${routeOf(here)} ${JSON.stringify(account)}`;

/** A row that names somebody, and nothing of what became of them or when. */
const saysNothing = (row: PersonRow) =>
  row.at === null && (row.what === 'suppression' ? row.reason === null : row.type === null && row.messageName === null);

/** Reads the pages beside Recipient activity and hands over what they say. */
export function createSideReader({ document, url, lists, send, onAnswer, signal }: SideReaderOptions): SideReader {
  const guard = createSideGuard(lists);
  const sumPages = createSumPages();
  const delivery = createPageDelivery(send, onAnswer, signal);
  let list: { readonly identity: string; readonly reading: SideCapture } | null = null;
  let shown: { readonly route: string; readonly since: number } | null = null;
  const leave = () => {
    list = null;
    sumPages.leave();
    shown = null;
    delivery.forget();
  };
  /** A page may be drawn before the navigation that says whose account it is. */
  const waitForAccount = (route: string, { id, name }: AccountMark): number => {
    const now = performance.now();
    if (shown?.route !== route) shown = { route, since: now };
    return id || name ? 0 : Math.max(0, shown.since + accountPatience - now);
  };

  const statusOf = (side: SideStatus, account: AccountMark): SideLook['status'] => ({
    side,
    account,
    completeness: null,
    canReadRest: false,
    filtered: [],
    ...delivery.state(),
  });

  const readList = async (
    here: URL,
    { kind, reading }: { kind: SidePageReading['kind']; reading: Extract<SideReading, { status: 'list' }> },
    account: AccountMark,
    ofMessages: ViewGuard,
  ): Promise<SideLook> => {
    const { table, readRow } = reading;
    const identity = identityOf(kind, here, account);
    const scan: { element: Element; text: string; reading: PersonRowReading }[] = [];
    const visit = (element: Element) => void scan.push({ element, text: rowText(element), reading: readRow(element) });
    const isWhole = await inSlices(table.rows, visit, signal);
    const side: SideStatus = { kind, state: 'waiting', read: 0, counts: {}, expected: [], saw: [] };
    // The address changed while the rows were read: they are neither page's for certain.
    if (!isWhole || url().href !== here.href)
      return { look: unread('waiting'), status: statusOf(side, account), wait: 0 };
    const pager = readPager(table.element, here);
    const isBare =
      scan.length > 0 && scan.every(({ reading: read }) => read.status !== 'bounce' || saysNothing(read.row));
    const wait = guard.wait({ identity, table, pager: pager.text, isBare }, ofMessages);
    if (wait > 0) return { look: unread('stale'), status: statusOf(side, account), wait };
    if (list?.identity !== identity) list = { identity, reading: createSideCapture() };
    const { reading: own } = list;
    const filtered = readFilters(table.element);
    const fresh = own.take(scan, pager.text);
    const completeness = own.capture.completeness({
      pager: pager.text?.total ?? null,
      section: null,
      message: null,
      rows: table.declaredRows,
      isFiltered: filtered.length > 0,
    });
    if (kind === 'suppressed-profiles' || kind === 'bounced-email-feed')
      delivery.putPeople(kind, fresh, {
        account,
        capture: own.capture.id,
        completeness:
          filtered.length > 0
            ? { ...completeness, complete: completeness.complete === 'yes' ? 'unknown' : completeness.complete }
            : completeness,
      });
    const loading = scan.some(({ reading: { status } }) => status === 'loading') || table.busy;
    return {
      look: {
        ...lookAt(
          table,
          pager,
          scan.map(({ text }) => text),
        ),
        status: loading ? 'waiting' : 'bounces',
      },
      status: {
        ...statusOf({ ...side, state: 'read', read: own.capture.size(), counts: own.counts() }, account),
        completeness,
        filtered,
        canReadRest: completeness.complete !== 'yes' && leadsOn(table, pager),
      },
      wait: 0,
    };
  };

  const readPerson = (
    here: URL,
    { rows, log }: Extract<SideReading, { status: 'person' }>,
    account: AccountMark,
  ): SideLook => {
    const read = rows.filter((row) => row.what === 'suppression' || !isEngagement(row.kind)).length;
    const side: SideStatus = { kind: 'profile', state: 'read', read, counts: tally(rows), expected: [], saw: [] };
    const status = statusOf(side, account);
    if (log === null) return { look: unread('elsewhere'), status, wait: 0 };
    const { look, completeness } = lookAtLog(log, readPager(log, here), read);
    return { look, status: { ...status, completeness, canReadRest: completeness !== null }, wait: 0 };
  };

  const readSums = (
    here: URL,
    { kind, reading }: { kind: SidePageReading['kind']; reading: Extract<SideReading, { status: 'sums' }> },
    account: AccountMark,
    ofMessages: ViewGuard,
  ): SideLook => {
    const { table } = reading;
    const scope = reportScope(document, table);
    const pager = table && readPager(table.element, here);
    const identity = identityOf(kind, here, account);
    const side: SideStatus = { kind, state: 'read', read: reading.rows.length, counts: {}, expected: [], saw: [] };
    const wait = guard.wait({ identity, table, pager: null }, ofMessages);
    if (wait > 0) return { look: unread('stale'), status: statusOf({ ...side, state: 'waiting' }, account), wait };
    const textOf = textOfRows(table?.rows ?? []);
    const { rows, isWhole, completeness } = sumPages.take(JSON.stringify([identity, scope]), {
      rows: reading.rows,
      texts: table?.rows.map(textOf) ?? [],
      pager,
      // A row of totals counts among them, and is no row to wait for.
      declaredRows: table?.declaredRows == null ? null : table.declaredRows - table.asides.length,
    });
    const address = parseMessageAddress(routeOf(here));
    // A part would take the place of the whole that was read earlier.
    if (isSumKind(kind) && isWhole)
      delivery.put({
        account,
        message: address ? unnamed(address) : null,
        completeness: null,
        content: {
          what: 'sums',
          page: kind,
          scope,
          rows: rows.slice(0, batchLimit).map((row) => ({ ...row })),
        },
      });
    const summed: Partial<Record<SideCount, number>> = {};
    for (const { type, bounces } of rows) {
      if (bounces === null || kind !== 'bounce-report') continue;
      summed[type ?? 'unknown'] = (summed[type ?? 'unknown'] ?? 0) + bounces;
    }
    return {
      look: table && completeness ? lookAt(table, pager, table.rows.map(textOf)) : unread('elsewhere'),
      status: {
        ...statusOf({ ...side, read: rows.length, counts: summed }, account),
        completeness,
        canReadRest: !isWhole && table !== null && leadsOn(table, pager),
      },
      wait: 0,
    };
  };

  return {
    async look(here, language, ofMessages) {
      const found = readSidePage(document, here, language);
      if (!found) {
        guard.sawStranger(document, `${here.origin} ${routeOf(here)}`);
        leave();
        return null;
      }
      const account = readAccount(document);
      const { kind, reading } = found;
      const identity = identityOf(kind, here, account);
      if (reading.status === 'list' || reading.status === 'sums' || reading.status === 'person') {
        const wait = Math.max(
          waitForAccount(routeOf(here), account),
          reading.status === 'person' ? guard.wait({ identity, table: null, pager: null }, ofMessages) : 0,
        );
        const side: SideStatus = { kind, state: 'waiting', read: 0, counts: {}, expected: [], saw: [] };
        if (wait > 0) return { look: unread('waiting'), status: statusOf(side, account), wait };
      }
      if (reading.status !== 'sums' && reading.status !== 'waiting') sumPages.leave();
      if (reading.status === 'list') return readList(here, { kind, reading }, account, ofMessages);
      // Between two pages of rows a list says that it is loading: it is still the same.
      if (list?.identity !== identity) list = null;
      if (reading.status === 'sums') return readSums(here, { kind, reading }, account, ofMessages);
      if (reading.status === 'person') {
        delivery.putPeople('profile', reading.rows, { account, completeness: null });
        return readPerson(here, reading, account);
      }
      guard.sawNone(identity, ofMessages);
      const expected = reading.status === 'not-understood' ? reading.expected : [];
      const saw = reading.status === 'not-understood' ? reading.saw.map((header) => header.slice(0, 200)) : [];
      const side: SideStatus = { kind, state: reading.status, read: 0, counts: {}, expected, saw };
      return {
        look: unread(reading.status === 'waiting' ? 'waiting' : 'elsewhere'),
        status: statusOf(side, account),
        wait: 0,
      };
    },
    readFigures(message, account) {
      const figures = readMessageFigures(document, message);
      if (figures)
        delivery.put({
          account,
          message,
          completeness: null,
          content: { what: 'figures', figures },
        });
    },
    readEngaged(engaged, message, account, ofMessages) {
      list = null;
      const identity = `${message.channel} ${message.id} ${engaged?.engagement}`;
      if (!engaged) {
        guard.sawStranger(document, identity);
        return 0;
      }
      const rows = readEngagedPeople(engaged, message.sentAt);
      const people = rows.map(({ email }) => email);
      const wait = guard.waitBeside({ identity, table: engaged.table, people }, ofMessages);
      if (wait === 0) delivery.putPeople('engaged-people', rows, { account, message, completeness: null });
      return wait;
    },
    capture: () => list?.reading.capture ?? sumPages.capture(),
    leave,
    state: delivery.state,
    settled: delivery.settled,
  };
}

// Longer than other files: one look at a page is one order of steps, of which each may end it and all share its state.
import type { CapturedMessage, PageRead, PageStatus, RowsAnswer, RowsRead, Walk } from '../../messages.ts';
import { attachFile } from '../attach/attach-file.ts';
import { findFileField } from '../attach/find-file-field.ts';
import { mappingsFor } from '../mapping/apply-mapping.ts';
import type { ColumnMapping } from '../mapping/column-mapping.ts';
import { parseMessageAddress, routeOf } from '../pages/address.ts';
import { textOfRows } from '../text.ts';
import { type AccountMark, readAccount } from './account/account.ts';
import { createMessageAccounts } from './account/account-of-message.ts';
import type { Capture } from './capture/capture.ts';
import { createHandOver } from './capture/hand-over.ts';
import { createListMemory } from './capture/list-memory.ts';
import { createCalm } from './capture/one-screen.ts';
import { createViewGuard } from './capture/view-guard.ts';
import { createWaysOfReading } from './capture/ways-of-reading.ts';
import { followRoots, watchRows } from './follow-roots.ts';
import { type Look, nothing, unnamed, unread } from './look.ts';
import { createLooks } from './looks.ts';
import { readChoices } from './message/choices.ts';
import { readMessageFacts } from './message/message-facts.ts';
import { ownListOf } from './message/own-list.ts';
import { type Recognition, recognising } from './recognising/recognise-page.ts';
import { createColumnMemory } from './recognising/steady-columns.ts';
import { createTypesInForce } from './recognising/types-in-force.ts';
import { isBare, scanLists } from './scan-lists.ts';
import { createSideReader } from './side-pages/side-reader.ts';
import { createPace, finish, inSlices } from './slices.ts';
import { watchPage } from './watch-page.ts';
import { leadsThrough, pagerOf, weighList } from './weigh-list.ts';

export interface PageReader {
  readonly status: () => PageStatus;
  /** Reads the page now. Looks follow one another; they never overlap. */
  readonly look: () => Promise<Look>;
  /** Resolves at the next look that the page's own changes cause, or after `patience` milliseconds. */
  readonly nextLook: (patience: number) => Promise<Look>;
  readonly capture: () => Capture | null;
  readonly setWalk: (walk: Walk | null) => void;
  /** Puts a file into the field of Klaviyo's import dialog; the status tells what came of it. */
  readonly attach: (file: { readonly name: string; readonly text: string }) => void;
  /** Waits until all that was read is stored, or has failed. */
  readonly settled: () => Promise<void>;
}

export interface PageReaderOptions {
  readonly document: Document;
  /** The address now; it changes inside the page. */
  readonly url: () => URL;
  readonly send: (batch: RowsRead) => Promise<RowsAnswer>;
  /** Takes what pages beside Recipient activity say; where nobody does, it is for the popup alone. */
  readonly sendPage?: (batch: PageRead) => Promise<RowsAnswer>;
  readonly onChange: (status: PageStatus) => void;
  /** Columns that a person has named; they change while the page is open. */
  readonly mappings?: () => readonly ColumnMapping[];
  /** Has a person the status before the eyes? Then it follows the page with little rest. */
  readonly isSeen?: () => boolean;
  readonly signal: AbortSignal;
}

/** A message as the guards of a tab know it, by its address. */
const identityOf = ({ origin }: URL, { channel, id }: Pick<CapturedMessage, 'channel' | 'id'>) =>
  `${origin} ${channel} ${id}`;

/** Are columns that a person has named in use, or left aside because the table has other headers now? */
function mappingState(found: Recognition, isMapped: boolean): PageStatus['mapping'] {
  if (found.status === 'bounces' && found.byHand) return 'applied';
  return isMapped && (found.status === 'bounces' || found.status === 'not-recognised') ? 'no-longer-fits' : 'none';
}

/** How long after a movement of the list its changes are read at once, in milliseconds. */
const hurryFor = 400;
/** How long after the address has changed what belongs to it may be waited for, in milliseconds. */
const arrivesWithin = 10_000;

/**
 * Follows a Klaviyo page: recognises it after every change, reads its bounces, and hands them over.
 *
 * ```
 *  change ─→ look: recognise ─→ read rows in slices ─→ capture (each row once) ─→ outbox ─→ background
 *              └─→ status for the popup, whatever came of it
 * ```
 */
export function createPageReader({
  document,
  url,
  send,
  sendPage = async () => ({ status: 'stored', account: '', stored: 0, added: 0 }),
  onChange,
  mappings = () => [],
  isSeen = () => false,
  signal,
}: PageReaderOptions): PageReader {
  let status = nothing;
  let capture: Capture | null = null;
  const ways = createWaysOfReading();
  /** Columns that a person has named, by which the capture was read. */
  let readByHand: string | null = null;
  let account: AccountMark = { id: null, name: null };
  let lastMark = account;
  const accounts = createMessageAccounts();
  const lists = createListMemory();
  const atStart = parseMessageAddress(routeOf(url()));
  const guard = createViewGuard(lists, atStart && identityOf(url(), atStart));
  const calm = createCalm();
  const columns = createColumnMemory();
  const types = createTypesInForce();
  let hurryUntil = 0;
  let arrival = { href: url().href, at: performance.now() };
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<PageStatus>) => {
    const next = { ...status, ...change };
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    if (!signal.aborted) onChange(status);
  };
  const handOver = createHandOver(
    send,
    (id) => (capture?.id === id ? capture.all() : []),
    (answer) => set({ ...handOver.state(), ...(answer?.status === 'stored' ? { accountKey: answer.account } : {}) }),
    signal,
  );
  const side = createSideReader({
    document,
    url,
    lists,
    send: sendPage,
    onAnswer: () => {
      if (status.side) set(side.state());
    },
    signal,
  });
  /** Looks again after a while in which nothing may change that an observer would see. */
  const lookAgainIn = (milliseconds: number) => {
    clearTimeout(alarm);
    alarm = setTimeout(() => watcher.changed(), milliseconds);
  };

  const readNow = async (): Promise<Look> => {
    const here = url();
    if (here.href !== arrival.href) arrival = { href: here.href, at: performance.now() };
    const language = document.documentElement.lang;
    const pace = createPace();
    const recognised = await finish(recognising(document, here, language, mappings()), pace, signal);
    // The address changed while the page was looked through: what was found is neither page's for certain.
    if (!recognised || url().href !== here.href) return unread('waiting');
    const found = columns.steady(recognised);
    if (found.status === 'bounces') for (const { table } of found.lists) watchRows(table.rows, watcher);
    if (found.status === 'elsewhere') {
      const beside = await side.look(here, language, guard);
      if (beside && beside.wait > 0) lookAgainIn(beside.wait);
      const attachable = findFileField(document, here) !== null;
      set({
        ...nothing,
        state: 'elsewhere',
        account: status.account,
        walk: status.walk,
        ...beside?.status,
        isDoubted: beside?.look.status === 'stale',
        attachable,
        attached: attachable ? status.attached : null,
      });
      return beside?.look ?? unread('elsewhere');
    }
    // An overview and the lists beside the bounces tell something of their own.
    if (found.status !== 'overview' && found.status !== 'other-list') side.leave();
    const mark = readAccount(document);
    if (mark.id || mark.name) lastMark = mark;
    const table = found.status === 'bounces' ? found.table.element : undefined;
    await pace.rest();
    const read = readMessageFacts(document, language, ownListOf(found));
    await pace.rest();
    const identity = identityOf(here, found.message);
    const isMapped = mappingsFor(here, mappings()).length > 0;
    // By other columns the same rows say other things: what was read before is no part of this reading.
    readByHand = found.status === 'bounces' ? (found.byHand ?? null) : isMapped ? readByHand : null;
    const current = ways.of(identity, readByHand);
    capture = current;
    const mapping = mappingState(found, isMapped);
    const scan = found.status === 'bounces' ? await scanLists(found, language, signal, pace, types) : [];
    await pace.rest();
    // The address changed while the rows were read: they are neither message's for certain.
    if (!scan || url().href !== here.href) return unread('waiting');
    const pager = found.status === 'bounces' ? pagerOf(found, here) : null;

    // What the pager counts is the list, however it is called above it.
    const facts = read.sent !== null && read.sent === pager?.text?.total ? { ...read, sent: null } : read;
    const tells = found.status === 'bounces' || found.status === 'no-bounces' || found.status === 'overview';
    const section = 'section' in found ? found.section : null;
    const view = {
      identity,
      head: { ...facts, counter: section?.bouncedCount ?? null, choice: readChoices(document, table) },
      pager: pager?.text ?? null,
      list: table ?? null,
      rows: scan,
      people: scan.flatMap(({ reading }) => (reading.status === 'bounce' ? [reading.row.email] : [])),
      isBare: isBare(scan),
      turns: () => found.status !== 'bounces' || pager === null || leadsThrough(found.table, pager),
    };
    const wait = tells ? guard.wait(view, performance.now()) : 0;
    if (!tells) guard.sawNone(identity, found.status === 'other-list' ? found.rows.map(textOfRows(found.rows)) : null);
    if (wait > 0) {
      lookAgainIn(wait);
      const isDoubted = scan.length > 0;
      set({ ...nothing, state: 'waiting', account, message: unnamed(found.message), isDoubted, walk: status.walk });
      return unread('stale');
    }
    if (tells) account = accounts.of(identity, lastMark);
    const message: CapturedMessage = { ...found.message, ...facts };
    const envelope = { capture: current.id, account, message, ...(readByHand === null ? {} : { byHand: true }) };
    // Columns that were named and fit no more are still the person's word for what they once fitted.
    const isSettled = readByHand !== null || !isMapped;

    if (found.status !== 'bounces') {
      if (found.status === 'overview' && (facts.sent !== null || facts.bounced !== null))
        handOver.put({ ...envelope, page: 'message-overview', completeness: null }, []);
      if (found.status === 'overview') side.readFigures(message, account);
      if (found.status === 'other-list') {
        const rest = side.readEngaged(found.engaged, message, accounts.of(identity, lastMark), guard);
        if (rest > 0) lookAgainIn(rest);
      }
      const completeness =
        found.status === 'no-bounces'
          ? { read: 0, expected: 0, expectedBy: 'section' as const, complete: 'yes' as const, leftOut: {} }
          : null;
      if (found.status === 'no-bounces') handOver.put({ ...envelope, page: 'recipient-activity', completeness }, []);
      const replaced = found.status === 'not-recognised' && isSettled ? ways.change() : null;
      if (replaced) handOver.put({ ...envelope, page: 'recipient-activity', completeness: null }, [], replaced);
      // Rows that give way to a skeleton for a moment, as at every turn of a page, are no news to anybody.
      if (found.status === 'waiting' && current.size() > 0) return unread('waiting');
      set({
        ...nothing,
        state: found.status,
        account,
        accountKey: status.accountKey,
        message,
        completeness,
        saw: 'saw' in found ? found.saw : [],
        mapping,
        walk: status.walk,
        ...handOver.state(),
      });
      return unread(found.status);
    }

    await pace.rest();
    const list = weighList(found, scan, pager ?? pagerOf(found, here), facts.bounced);
    const taking = current.taking(list.totals.hidesColumns);
    await inSlices(scan, taking.note, signal, pace);
    const fresh = taking.end(pager?.text ?? null);
    if (list.seemsWhole) {
      const rest = calm.left(`${identity}\n${list.look.fingerprint}`, performance.now());
      if (rest === 0) current.finish();
      else lookAgainIn(rest);
    }
    await pace.rest();
    const completeness = current.completeness(list.totals);
    const replaced = isSettled ? ways.change() : null;
    const told = replaced ? current.all() : fresh;
    handOver.put({ ...envelope, page: 'recipient-activity', completeness }, told, replaced);
    set({
      ...nothing,
      state: 'bounces',
      account,
      accountKey: status.accountKey,
      message,
      completeness,
      mapping,
      filtered: list.filtered,
      reordered: current.isReordered(),
      hidesColumns: current.lacksColumns(list.totals),
      canReadRest: completeness.complete !== 'yes' && list.leadsOn,
      walk: status.walk,
      ...handOver.state(),
    });
    return list.look;
  };

  const looks = createLooks(readNow);

  const watcher = watchPage(document, {
    read: async () => {
      const start = performance.now();
      follow();
      await looks.lookForAll();
      return performance.now() - start;
    },
    isAwaited: () => looks.isAwaited() || performance.now() < hurryUntil,
    isQuiet: () => status.state === 'elsewhere' && status.side === null,
    isSeen,
    isExpecting: () =>
      (status.state === 'starting' || status.state === 'waiting') && performance.now() < arrival.at + arrivesWithin,
    signal,
  });
  // Rows of a grid that recycles them are gone when they have passed: while the user scrolls, reading keeps up.
  const follow = followRoots(
    document,
    watcher,
    () => {
      if (status.state !== 'bounces' && status.state !== 'waiting' && status.side === null) return;
      hurryUntil = performance.now() + hurryFor;
      watcher.changed();
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(alarm), { once: true });
  watcher.changed();

  return {
    status: () => status,
    look: async () => {
      const seen = await looks.look();
      handOver.confirm();
      return seen;
    },
    nextLook: looks.nextLook,
    capture: () => side.capture() ?? capture,
    setWalk: (walk) => set({ walk }),
    attach: (file) => set({ attached: attachFile(document, url(), file) }),
    settled: async () => {
      await Promise.all([handOver.settled(), side.settled()]);
    },
  };
}

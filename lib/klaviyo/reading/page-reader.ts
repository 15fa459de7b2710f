import type { CapturedMessage, PageStatus, RowsAnswer, RowsRead, Walk } from '../../messages.ts';
import { type RowReading, rowReader } from '../pages/recipient-activity.ts';
import { openRoots } from '../tables/find-tables.ts';
import { type AccountMark, readAccount } from './account.ts';
import { type Capture, createCapture, type Totals } from './capture.ts';
import { readMessageFacts } from './message-facts.ts';
import { createOutbox } from './outbox.ts';
import { isEnabled, type Pager, readPager } from './pager.ts';
import { type Recognition, recognisePage } from './recognise-page.ts';
import { canScroll, scrollerOf } from './scroller.ts';
import { inSlices } from './slices.ts';
import { watchPage } from './watch-page.ts';

/** What one look at the page gave to whoever walks through its pages. */
export interface Look {
  readonly status: Recognition['status'] | 'stale';
  /** The rows on show, as one text: another page of rows has another. */
  readonly fingerprint: string;
  readonly pager: Pager | null;
  /** An element among the rows: what scrolls it scrolls the list. */
  readonly list: Element | null;
}

/** A look at which there were no rows to read. */
const unread = (status: Look['status']): Look => ({ status, fingerprint: '', pager: null, list: null });

export interface PageReader {
  readonly status: () => PageStatus;
  /** Reads the page now. Looks follow one another; they never overlap. */
  readonly look: () => Promise<Look>;
  /** Resolves at the next look that the page's own changes cause, or after `patience` milliseconds. */
  readonly nextLook: (patience: number) => Promise<Look>;
  readonly capture: () => Capture | null;
  readonly setWalk: (walk: Walk | null) => void;
  /** Waits until all that was read is stored, or has failed. */
  readonly settled: () => Promise<void>;
}

export interface PageReaderOptions {
  readonly document: Document;
  /** The address now; it changes inside the page. */
  readonly url: () => URL;
  readonly send: (batch: RowsRead) => Promise<RowsAnswer>;
  readonly onChange: (status: PageStatus) => void;
  readonly signal: AbortSignal;
}

const nothing: PageStatus = {
  state: 'starting',
  account: null,
  accountKey: null,
  message: null,
  completeness: null,
  saw: [],
  unsaved: 0,
  failure: null,
  canReadRest: false,
  walk: null,
};

/** Until a page shows other rows than the message before, they are that message's; after this time (ms) they are its own. */
const staleFor = 5_000;

/** How long after a movement of the list its changes are read at once, in milliseconds. */
const hurryFor = 400;

/**
 * Follows a Klaviyo page: recognises it after every change, reads its bounces, and hands them over.
 *
 * ```
 *  change ─→ look: recognise ─→ read rows in slices ─→ capture (each row once) ─→ outbox ─→ background
 *              └─→ status for the popup, whatever came of it
 * ```
 */
export function createPageReader({ document, url, send, onChange, signal }: PageReaderOptions): PageReader {
  let status = nothing;
  let capture: Capture | null = null;
  let captureOf = '';
  let account: AccountMark = { id: null, name: null };
  /** Rows of the message before, which a page may go on showing for a while after its address has changed. */
  let stale: { readonly texts: ReadonlySet<string>; readonly name: string | null; readonly since: number } | null =
    null;
  let lastEnvelope = '';
  let queue: Promise<unknown> = Promise.resolve();
  let waiters: ((look: Look) => void)[] = [];
  let hurryUntil = 0;

  const set = (change: Partial<PageStatus>) => {
    const next = { ...status, ...change };
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    if (!signal.aborted) onChange(status);
  };
  const outbox = createOutbox(
    send,
    (answer) =>
      set({
        unsaved: outbox.unsaved(),
        failure: outbox.failure(),
        ...(answer?.status === 'stored' ? { accountKey: answer.account } : {}),
      }),
    signal,
  );

  const readNow = async (): Promise<Look> => {
    const here = url();
    const language = document.documentElement.lang;
    const found = recognisePage(document, here, language);
    if (found.status === 'elsewhere') {
      set({ ...nothing, state: 'elsewhere', account: status.account, walk: status.walk });
      return unread('elsewhere');
    }
    const mark = readAccount(document);
    if (mark.id || mark.name) account = mark;
    const facts = readMessageFacts(document, language);
    const identity = `${here.origin} ${found.message.channel} ${found.message.id}`;
    if (identity !== captureOf) {
      if (capture && capture.texts.size > 0)
        stale = { texts: capture.texts, name: status.message?.name ?? null, since: performance.now() };
      capture = createCapture(crypto.randomUUID());
      captureOf = identity;
      lastEnvelope = '';
    }
    const current = capture ?? createCapture(crypto.randomUUID());
    const message: CapturedMessage = { ...found.message, ...facts };

    if (found.status !== 'bounces') {
      if (found.status === 'overview' && (facts.sent !== null || facts.bounced !== null))
        handOver('message-overview', message, null, []);
      const completeness =
        found.status === 'no-bounces'
          ? { read: 0, expected: 0, expectedBy: 'section' as const, complete: 'yes' as const, leftOut: {} }
          : null;
      if (found.status === 'no-bounces') handOver('recipient-activity', message, completeness, []);
      // Rows that give way to a skeleton for a moment, as at every turn of a page, are no news to anybody.
      if (found.status === 'waiting' && current.size() > 0) return unread('waiting');
      set({
        state: found.status,
        account,
        message,
        completeness,
        saw: 'saw' in found ? found.saw : [],
        canReadRest: false,
        unsaved: outbox.unsaved(),
        failure: outbox.failure(),
      });
      return unread(found.status);
    }

    const scan: { text: string; reading: RowReading }[] = [];
    let whole = true;
    for (const { table, columns } of found.lists) {
      const read = rowReader(table, columns, found.section.open === 'bounced', language);
      whole &&= await inSlices(
        table.rows,
        (row) => void scan.push({ text: row.textContent ?? '', reading: read(row) }),
        signal,
      );
    }
    // The address changed while the rows were read: they are neither message's for certain.
    if (!whole || url().href !== here.href) return unread('waiting');
    if (stale) {
      const known = stale;
      const renamed = facts.name !== null && facts.name !== known.name;
      const waited = performance.now() - known.since > (renamed ? staleFor : 3 * staleFor);
      if (!waited && scan.every(({ text }) => known.texts.has(text))) {
        set({ ...nothing, state: 'waiting', account, message });
        return unread('stale');
      }
      stale = null;
    }

    const pager = readPager(found.table.element, here);
    const declared = found.lists.map(({ table }) => table.declaredRows);
    const fresh = current.take(scan, pager.text);
    const totals: Totals = {
      pager: pager.text?.total ?? null,
      section: found.section.bouncedCount,
      message: facts.bounced,
      rows: declared.every((count) => count !== null) ? declared.reduce((sum, count) => sum + count, 0) : null,
    };
    const completeness = current.completeness(totals);
    const loading =
      scan.some(({ reading }) => reading.status === 'loading') || found.lists.some(({ table }) => table.busy);
    handOver('recipient-activity', message, completeness, fresh);
    const list = found.table.rows[0] ?? found.table.element;
    const leads = [pager.next, pager.previous, pager.more].some((control) => control !== null && isEnabled(control));
    set({
      state: 'bounces',
      account,
      message,
      completeness,
      saw: [],
      canReadRest: completeness.complete !== 'yes' && (leads || canScroll(scrollerOf(list))),
      unsaved: outbox.unsaved(),
      failure: outbox.failure(),
    });
    return {
      status: loading ? 'waiting' : 'bounces',
      fingerprint: scan.map(({ text }) => text).join('\n'),
      pager,
      list,
    };
  };

  /** Nothing new to say is not said: a page that redraws the same rows sends no messages. */
  function handOver(
    page: RowsRead['page'],
    message: CapturedMessage,
    completeness: PageStatus['completeness'],
    rows: Parameters<typeof outbox.put>[1],
  ) {
    const envelope = { page, capture: capture?.id ?? '', account, message, completeness };
    const told = JSON.stringify(envelope);
    if (rows.length === 0 && told === lastEnvelope) {
      if (outbox.failure()) outbox.retry();
      return;
    }
    lastEnvelope = told;
    outbox.put(envelope, rows);
  }

  const look = () => {
    const result = queue.then(readNow);
    queue = result.catch(() => {});
    return result;
  };

  const watcher = watchPage(
    document,
    async () => {
      const start = performance.now();
      for (const root of openRoots(document)) watcher.watch(root);
      const seen = await look();
      const told = waiters;
      waiters = [];
      for (const tell of told) tell(seen);
      return performance.now() - start;
    },
    () => waiters.length > 0 || performance.now() < hurryUntil,
    signal,
  );
  // Rows of a grid that recycles them are gone when they have passed: while the user scrolls, reading keeps up.
  document.addEventListener(
    'scroll',
    () => {
      if (status.state !== 'bounces' && status.state !== 'waiting') return;
      hurryUntil = performance.now() + hurryFor;
      watcher.changed();
    },
    { capture: true, passive: true, signal },
  );
  watcher.changed();

  return {
    status: () => status,
    look,
    nextLook: (patience) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiters = waiters.filter((waiter) => waiter !== tell);
          void look().then(resolve);
        }, patience);
        const tell = (seen: Look) => {
          clearTimeout(timer);
          resolve(seen);
        };
        waiters.push(tell);
      }),
    capture: () => capture,
    setWalk: (walk) => set({ walk }),
    settled: () => outbox.settled(),
  };
}

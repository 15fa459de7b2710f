import type { PagerText } from '../pager/pager-text.ts';
import { createListMemory, type ListMemory, type SeenList } from './list-memory.ts';

/** What a page says of its message around the list; `null` where it does not. */
export interface ViewHead {
  readonly name: string | null;
  readonly sentAt: number | null;
  readonly sent: number | null;
  readonly bounced: number | null;
  /** The number beside the section of bounces. */
  readonly counter: number | null;
  /** What is chosen in the page's menus: of several messages below one heading the one on show, perhaps. */
  readonly choice?: string | null;
}

/** What one look saw of a message: whose address it was, what stood around the rows, and the rows as elements. */
export interface View {
  readonly identity: string;
  readonly head: ViewHead;
  readonly pager: PagerText | null;
  readonly list: Element | null;
  readonly rows: readonly { readonly element: Element; readonly text: string }[];
  /** Addresses in the rows, by which they are known again in other elements; none where people do not tell lists apart. */
  readonly people?: readonly string[];
  /** Hardly a row says anything of a bounce, in columns that should: rows of another section, or not filled yet. */
  readonly isBare?: boolean;
  /** Does a pager or a scroller lead through the list, so that other rows in it may be its own? Not known where it is left out. */
  readonly turns?: () => boolean;
}

export interface ViewGuard {
  /**
   * Is the view that of the message in the address?
   * @param now milliseconds on any steady clock
   * @returns 0 where it is, else the milliseconds for which it has to stay as it is before it is taken for that
   */
  readonly wait: (view: View, now: number) => number;
  /**
   * A look that found no bounces: what comes next was drawn after the address had changed. `others`: texts of another
   * section's rows, which may stay for a moment below the heading of bounces.
   */
  readonly sawNone: (identity: string, others?: readonly string[] | null) => void;
  /** Are any of these rows among those last believed, as elements with the same text? Changes nothing. */
  readonly keeps: (rows: View['rows']) => boolean;
}

type Likeness = 'other' | 'unclear' | 'silent' | 'same';

/** How long a view has to stay as it is, in milliseconds, by how surely it is no longer that of the message before. */
const calm = {
  /** The list was drawn anew; an answer for a message that was passed over may come just before its own. */
  redrawn: { other: 800, unclear: 1_500, silent: 1_000, same: 5_000 },
  /** The same list holds other rows: the new message's, or the next page of the one before. */
  rewritten: { other: 1_000, unclear: 2_000, silent: 3_000, same: 10_000 },
  /** Every row is still there, element by element. */
  kept: { other: 8_000, unclear: 15_000, silent: 15_000, same: 30_000 },
  /** The pager is at a later page, as of a list that was being turned. */
  laterPage: 5_000,
  /** The totals around the rows belong to two messages. */
  contradicted: 10_000,
  /** Rows without any fact of a bounce. */
  bare: 3_000,
  /** The same, just after another section was open, or as the first of another message. */
  bareOther: 15_000,
  /** All rows gave way to others at once, and nothing leads through the list: the address and the heading may follow. */
  replaced: 1_500,
  /** Rows that stood there already when the address was looked at for the first time. */
  unseen: 1_000,
  /** Rows that stayed, with totals that agree on being another message's: two messages with the very same rows. */
  agreed: 2_000,
} as const;

/**
 * Keeps the rows of one message from being filed under the next. In a page that changes its address by script, the
 * address comes first; heading, counters and rows follow in any order, and an answer for the message before may still
 * arrive in between. So after a change nothing is believed until the view differs from the one before it, and the less
 * it differs, the longer it has to stay as it is.
 * @param lists shared by the guards of one tab: rows may be left over from a list that another of them has believed
 * @param start the identity that the address has as the guard begins, where it is a message's
 */
export function createViewGuard(lists: ListMemory = createListMemory(), start: string | null = null): ViewGuard {
  /** The last view that was believed. */
  let trusted: {
    readonly view: Omit<View, 'rows'>;
    readonly texts: WeakMap<Element, string>;
    readonly count: number;
  } | null = null;
  /** Whose address was looked at last, whatever was there. */
  let looked = start;
  let gapIn: string | null = null;
  /** The message in which another section was open since the last view that was believed. */
  let otherIn: string | null = null;
  let otherTexts: ReadonlySet<string> = new Set();
  let held: { readonly signature: string; readonly since: number; readonly isUnseen: boolean } | null = null;
  /** The last view that was waited for after a change of message, and may never have been believed. */
  let passed: { readonly identity: string; readonly head: ViewHead; readonly texts: WeakMap<Element, string> } | null =
    null;

  const trust = (view: View): 0 => {
    trusted = { view: { ...view }, texts: textsOf(view.rows), count: view.rows.length };
    passed = null;
    lists.remember(seenList(view));
    gapIn = null;
    otherIn = null;
    otherTexts = new Set();
    held = null;
    return 0;
  };

  const needed = (view: View, before: NonNullable<typeof trusted>): number => {
    const likeness = compare(view.head, before.view.head);
    const kept = view.rows.filter(({ element, text }) => before.texts.get(element) === text).length;
    const { counter } = view.head;
    const total = view.pager?.total ?? null;
    const agrees = counter !== null && total === counter && counter !== before.view.head.counter;
    if (kept > 0 && kept === before.count) return likeness === 'other' && agrees ? calm.agreed : calm.kept[likeness];
    // A filter makes a total smaller than the section's counter, never greater.
    const isOldTotal =
      total !== null &&
      counter !== null &&
      (total > counter || (total < counter && total === before.view.pager?.total));
    const isTooMany = counter !== null && view.rows.length > counter && counter !== before.view.head.counter;
    // Beside the list before, of which nothing is in it: a page of several lists has drawn the next.
    const isAnother = view.list !== before.view.list && kept === 0;
    const isRedrawn = gapIn === view.identity || before.view.list?.isConnected === false || isAnother;
    return Math.max(
      (isRedrawn ? calm.redrawn : calm.rewritten)[likeness],
      (view.pager?.from ?? 1) > 1 ? calm.laterPage : 0,
      isOldTotal || isTooMany ? calm.contradicted : 0,
    );
  };

  return {
    sawNone(identity, others = null) {
      looked = identity;
      if (others) {
        otherIn = identity;
        otherTexts = new Set(others);
      }
      if (trusted && identity !== trusted.view.identity) gapIn = identity;
    },
    keeps: (rows) => rows.some(({ element, text }) => trusted?.texts.get(element) === text),
    wait(view, now) {
      const isSame = trusted?.view.identity === view.identity;
      const isUnseen = !trusted && (held ? held.isUnseen : looked !== null && looked !== view.identity);
      looked = view.identity;
      const isReplaced =
        isSame &&
        trusted !== null &&
        (isOtherList(view, trusted.view) || (isTooMuch(view) && view.rows.length > trusted.count));
      // A heading that changes before the address does, or the message that is chosen: the rows are about to follow it.
      const isRenamed =
        isSame &&
        (['name', 'choice'] as const).some(
          (key) => compareValues(view.head[key] ?? null, trusted?.view.head[key] ?? null) === 'other',
        );
      const hasLeft = otherIn === view.identity;
      // A list of mere addresses that was believed once is turned like any other.
      const isNewlyBare = view.isBare === true && (hasLeft || !isSame || trusted?.view.isBare !== true);
      const isKept = hasLeft && view.rows.filter(({ text }) => otherTexts.has(text)).length > view.rows.length / 2;
      const leftOver = lists.wait(seenList(view));
      const isDoubtful = isNewlyBare || isKept || (hasLeft && isTooMuch(view)) || leftOver > 0;
      const isPlain = trusted ? isSame && !held && !isRenamed && !isReplaced : !isUnseen;
      if (!isDoubtful && isPlain) return trust(view);
      const signature = JSON.stringify([view.identity, view.head, view.pager, view.rows.map(({ text }) => text)]);
      if (held?.signature !== signature) held = { signature, since: now, isUnseen };
      // Back where the rows came from before anything of the other message was believed.
      const back = isDoubtful ? 0 : isReplaced ? calm.replaced : calm.rewritten.other;
      const least = !trusted ? (isUnseen ? calm.unseen : 0) : isSame ? back : needed(view, trusted);
      const bare = isNewlyBare ? (hasLeft || (trusted && !isSame) ? calm.bareOther : calm.bare) : 0;
      const limit = Math.max(
        least,
        bare,
        isKept ? calm.kept.same : 0,
        leftOver,
        hasLeft && isTooMuch(view) ? calm.contradicted : 0,
      );
      const stayed = passed !== null && passed.identity !== view.identity && staysFrom(passed.texts, view.rows);
      const left =
        held.since + Math.max(limit, stayed && passed ? calm.kept[compare(view.head, passed.head)] : 0) - now;
      if (left <= 0) return trust(view);
      if (trusted && !isSame && !stayed)
        passed = { identity: view.identity, head: view.head, texts: textsOf(view.rows) };
      return left;
    },
  };
}

function textsOf(rows: View['rows']): WeakMap<Element, string> {
  const texts = new WeakMap<Element, string>();
  for (const { element, text } of rows) texts.set(element, text);
  return texts;
}

/** Are these rows, element by element, those of another view? */
const staysFrom = (texts: WeakMap<Element, string>, rows: View['rows']) =>
  rows.length > 0 && rows.every(({ element, text }) => texts.get(element) === text);

const seenList = ({ identity, people = [], pager, head }: View): SeenList => ({
  identity,
  people,
  total: pager?.total ?? null,
  counter: head.counter,
});

/** So large a part of a message's people may have bounced in the one before as well. */
const mostInBoth = 0.5;

/** Hardly anybody of the list before is in it, on the same page of it, and its size is another or nothing could have turned it. */
function isOtherList({ people = [], pager, head, turns }: View, before: Omit<View, 'rows'>): boolean {
  if (people.length === 0 || !before.people?.length || pager?.from !== before.pager?.from) return false;
  const known = new Set(before.people);
  if (people.filter((email) => known.has(email)).length > people.length * mostInBoth) return false;
  const isOtherSize =
    compareValues(pager?.total ?? null, before.pager?.total ?? null) === 'other' ||
    compareValues(head.counter, before.head.counter) === 'other';
  return isOtherSize || turns?.() === false;
}

/** More people than the section of bounces counts: those of another section, which has more. */
function isTooMuch({ head: { counter }, pager, rows }: View): boolean {
  return counter !== null && Math.max(pager?.total ?? 0, rows.length) > counter;
}

/** Does what stands around the rows speak of another message than before? Figures alone may change while one is sent. */
function compare(head: ViewHead, before: ViewHead): Likeness {
  const names = compareValues(head.name, before.name);
  const figures = (['sentAt', 'sent', 'bounced', 'counter'] as const).map((key) =>
    compareValues(head[key], before[key]),
  );
  const differs = figures.includes('other') || compareValues(head.choice ?? null, before.choice ?? null) === 'other';
  if (names === 'other') return !differs && figures.includes('same') ? 'unclear' : 'other';
  if (differs) return names === 'same' ? 'unclear' : 'other';
  return names === 'same' || figures.includes('same') ? 'same' : 'silent';
}

function compareValues(now: string | number | null, before: string | number | null): 'other' | 'silent' | 'same' {
  if (now === null || before === null) return 'silent';
  return now === before ? 'same' : 'other';
}

import type { Completeness } from '../../../messages.ts';
import type { BounceRow, LeftOutReason, RowReading } from '../../pages/recipient-activity.ts';
import type { PagerText } from '../pager/pager.ts';
import { judgeCompleteness, type Totals } from './judge-completeness.ts';
import { createRowPlaces } from './row-places.ts';

/**
 * What has been read of one message's bounces since the user came to it, over all its pages and redraws. Rows count
 * once, however often they are drawn.
 */
export interface Capture {
  readonly id: string;
  /** Takes the readings of one full scan; returns the rows that are new or say more than before. */
  readonly take: (scan: readonly ReadRow[], pager: PagerText | null) => BounceRow[];
  /** The same row by row, for scans that are too long to be taken at once. */
  readonly taking: (hidesColumns?: boolean) => Taking;
  /** A walk has seen every column of every row. */
  readonly seeColumns: () => void;
  /** Columns are out of sight, and what they should say of the rows is missing. */
  readonly lacksColumns: (totals: Totals) => boolean;
  /** The walk has come to the last page, from the first. */
  readonly finish: () => void;
  readonly completeness: (totals: Totals) => Completeness;
  readonly size: () => number;
  /** Rows were met at other places than before: what one page showed may have moved to another, unread or read twice. */
  readonly isReordered: () => boolean;
  /** How many places of the list have been on show, by the ranges of its pager; 0 where it gives none. */
  readonly covered: () => number;
  /** Every row that was read, in the order of reading. */
  readonly all: () => readonly BounceRow[];
}

/** One row's text with what was read of it. */
export interface ReadRow {
  readonly text: string;
  readonly reading: RowReading;
}

/** One full scan that is being taken. */
export interface Taking {
  readonly note: (row: ReadRow) => void;
  /** After the last row: the rows that are new or say more than before. */
  readonly end: (pager: PagerText | null) => BounceRow[];
}

/** Same recipient, same time: the same bounce, whatever order or page it stands on. */
const keyOf = (row: BounceRow) => `${row.email}\n${row.at ?? ''}`;

/** What a row says beside its key, as one text. */
const contentOf = ({ name, type, category, categoryText, reason }: BounceRow) =>
  `${type}\n${category}\n${categoryText}\n${name}\n${reason}`;

/** Does `full` say all that `part` says, and more where `part` is silent? */
function completes(part: BounceRow, full: BounceRow): boolean {
  const isPart = <T>(before: T | null | '', now: T | null | '') => before === null || before === '' || before === now;
  return (
    isPart(part.type, full.type) &&
    isPart(part.category, full.category) &&
    isPart(part.categoryText, full.categoryText || (full.category ? part.categoryText : '')) &&
    isPart(part.name, full.name) &&
    isPart(part.reason, full.reason)
  );
}

/** What two readings of a row with different columns in sight say together; `null` where they contradict each other. */
function joined(one: BounceRow, other: BounceRow): BounceRow | null {
  const contradict = <T>(a: T | null | '', b: T | null | '') =>
    a !== null && a !== '' && b !== null && b !== '' && a !== b;
  if (
    contradict(one.type, other.type) ||
    contradict(one.category, other.category) ||
    contradict(one.reason, other.reason)
  )
    return null;
  return {
    email: one.email,
    name: one.name || other.name,
    type: one.type ?? other.type,
    category: one.category ?? other.category,
    categoryText: one.category || other.category ? '' : one.categoryText || other.categoryText,
    reason: one.reason || other.reason,
    // The time is part of what a bounce is known by.
    at: one.at,
  };
}

export function createCapture(id: string): Capture {
  /** What each row has said so far: a recipient who is listed twice says two things, each of them once. */
  const rows = new Map<string, Map<string, BounceRow>>();
  /** Rows that are left out, by text, with the most that one scan showed. */
  const leftOut = new Map<string, { readonly why: LeftOutReason; readonly times: number }>();
  /** Rows that say again what another row says, by text, with the most that one scan showed. */
  const repeats = new Map<string, number>();
  const places = createRowPlaces();
  let finished = false;
  let hasSeenColumns = false;
  /** The first key of each address: where the column of times may be out of sight, a row without one is that row. */
  const firstKeys = new Map<string, string>();
  const keyAlready = (row: BounceRow) => {
    const first = firstKeys.get(row.email);
    if (first === undefined) firstKeys.set(row.email, keyOf(row));
    const isTimeless = row.at === null || first === keyOf({ ...row, at: null });
    return first !== undefined && isTimeless ? first : keyOf(row);
  };
  const lacksColumns = ({ hidesColumns }: Totals) => {
    if (!hidesColumns || hasSeenColumns) return false;
    return [...rows.values()].some((said) => [...said.values()].some(({ type, reason }) => !type || reason === ''));
  };
  /** The completeness that was reached once: a filter that comes later takes nothing from it. */
  let whole: Completeness | null = null;

  const taking = (hidesColumns = false): Taking => {
    const fresh: BounceRow[] = [];
    const here = new Map<string, number>();
    /** The scan's rows by what tells them apart. */
    const page: string[] = [];
    return {
      note({ text, reading }) {
        if (reading.status === 'loading') return;
        const key = reading.status === 'bounce' ? (hidesColumns ? keyAlready(reading.row) : keyOf(reading.row)) : text;
        const times = (here.get(key) ?? 0) + 1;
        here.set(key, times);
        page.push(key);
        if (reading.status === 'left-out') {
          leftOut.set(text, { why: reading.why, times: Math.max(leftOut.get(text)?.times ?? 0, times) });
          return;
        }
        if (times > 1) repeats.set(key, Math.max(repeats.get(key) ?? 0, times - 1));
        const content = contentOf(reading.row);
        const said = rows.get(key) ?? new Map<string, BounceRow>();
        const [before] = said.values();
        const whole = hidesColumns && before && said.size === 1 ? joined(before, reading.row) : null;
        if (whole) {
          rows.set(key, new Map([[contentOf(whole), whole]]));
          if (!said.has(contentOf(whole))) fresh.push(whole);
          return;
        }
        if (said.has(content) || [...said.values()].some((row) => completes(reading.row, row))) return;
        // What the row said while it was being filled is no bounce of its own.
        for (const [before, row] of said) if (completes(row, reading.row)) said.delete(before);
        rows.set(key, said.set(content, reading.row));
        fresh.push(reading.row);
      },
      end(pager) {
        if (pager?.from && pager.to && page.length === pager.to - pager.from + 1)
          places.note(page.join('\n'), [pager.from, pager.to]);
        return fresh;
      },
    };
  };

  return {
    id,
    taking,
    take(scan, pager) {
      const all = taking();
      for (const row of scan) all.note(row);
      return all.end(pager);
    },
    finish() {
      finished = true;
    },
    seeColumns() {
      hasSeenColumns = true;
    },
    lacksColumns,
    size: () => rows.size,
    all: () => [...rows.values()].flatMap((said) => [...said.values()]),
    isReordered: () => places.isMoved(),
    covered: () => places.covered(),
    completeness(totals) {
      const repeated = [...repeats.values()].reduce((sum, times) => sum + times, 0);
      const counts: Completeness['leftOut'] = {};
      for (const { why, times } of leftOut.values()) counts[why] = (counts[why] ?? 0) + times;
      const skipped = [...leftOut.values()].reduce((sum, { times }) => sum + times, 0);
      const unique = rows.size + skipped + repeated;
      // A row on two pages may be listed twice, or have moved from one to the other while another slipped past.
      const read = places.isConfirmed() && !places.isMoved() ? Math.max(unique, places.covered()) : unique;
      if (read > rows.size + skipped) counts.repeated = read - rows.size - skipped;
      const others = ['not_a_bounce', 'skipped', 'not_email_channel', 'no_address'] as const;
      const bounces = others.reduce((rest, why) => rest - (counts[why] ?? 0), read);
      const judged = { ...judgeCompleteness(read, totals, finished, bounces), read, leftOut: counts };
      if (judged.complete === 'yes' && lacksColumns(totals))
        return { ...judged, expected: null, expectedBy: null, complete: 'unknown' };
      if (judged.complete === 'yes') whole = judged;
      return whole?.read === read && judged.complete === 'unknown' ? whole : judged;
    },
  };
}

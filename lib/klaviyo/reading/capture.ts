import type { Completeness } from '../../messages.ts';
import type { BounceRow, LeftOutReason, RowReading } from '../pages/recipient-activity.ts';
import type { PagerText } from './pager.ts';

/** The totals that a page gives, each from another place, most telling first. */
export interface Totals {
  readonly pager: number | null;
  readonly section: number | null;
  readonly message: number | null;
  readonly rows: number | null;
}

/**
 * What has been read of one message's bounces since the user came to it, over all its pages and redraws. Rows count
 * once, however often they are drawn.
 */
export interface Capture {
  readonly id: string;
  /** Texts of all rows that were ever seen, to tell when a page still shows the rows of the message before. */
  readonly texts: ReadonlySet<string>;
  /** Takes the readings of one full scan; returns the rows that are new or say more than before. */
  readonly take: (
    scan: readonly { readonly text: string; readonly reading: RowReading }[],
    pager: PagerText | null,
  ) => BounceRow[];
  /** The walk has come to the last page, from the first. */
  readonly finish: () => void;
  readonly completeness: (totals: Totals) => Completeness;
  readonly size: () => number;
}

/** Same recipient, same time: the same bounce, whatever order or page it stands on. */
const keyOf = (row: BounceRow) => `${row.email}\n${row.at ?? ''}`;

export function createCapture(id: string): Capture {
  /** What each row has said so far: a recipient who is listed twice says two things, each of them once. */
  const rows = new Map<string, Set<string>>();
  const texts = new Set<string>();
  /** Rows that are left out, by text, with the most that one scan showed. */
  const leftOut = new Map<string, { readonly why: LeftOutReason; readonly times: number }>();
  /** Rows that say again what another row says, by text, with the most that one scan showed. */
  const repeats = new Map<string, number>();
  /** Positions that each page of rows covered, by the page's rows. */
  const ranges = new Map<string, readonly [number, number]>();
  let finished = false;

  return {
    id,
    texts,
    take(scan, pager) {
      const fresh: BounceRow[] = [];
      const here = new Map<string, number>();
      for (const { text, reading } of scan) {
        if (reading.status === 'loading') continue;
        texts.add(text);
        if (reading.status === 'left-out') {
          here.set(text, (here.get(text) ?? 0) + 1);
          leftOut.set(text, { why: reading.why, times: Math.max(leftOut.get(text)?.times ?? 0, here.get(text) ?? 1) });
          continue;
        }
        const key = keyOf(reading.row);
        here.set(key, (here.get(key) ?? 0) + 1);
        const content = JSON.stringify(reading.row);
        const said = rows.get(key) ?? new Set();
        if (said.has(content)) continue;
        rows.set(key, said.add(content));
        fresh.push(reading.row);
      }
      for (const [key, times] of here)
        if (times > 1 && rows.has(key)) repeats.set(key, Math.max(repeats.get(key) ?? 0, times - 1));
      const counted = scan.filter(({ reading }) => reading.status !== 'loading');
      if (pager?.from && pager.to && counted.length === pager.to - pager.from + 1) {
        const page = counted.map(({ text }) => text).join('\n');
        const range = [pager.from, pager.to] as const;
        // The text of a pager and its rows change one after the other: a page keeps the first place it had, unless
        // another page has the better claim to it.
        const held = ranges.get(page);
        const shared = held && [...ranges].some(([other, [from]]) => other !== page && from === held[0]);
        if (!held || shared) ranges.set(page, range);
      }
      return fresh;
    },
    finish() {
      finished = true;
    },
    size: () => rows.size,
    completeness({ pager, section, message, rows: declared }) {
      const repeated = [...repeats.values()].reduce((sum, times) => sum + times, 0);
      const counts: Completeness['leftOut'] = {};
      for (const { why, times } of leftOut.values()) counts[why] = (counts[why] ?? 0) + times;
      const skipped = [...leftOut.values()].reduce((sum, { times }) => sum + times, 0);
      const covered = coveredBy([...ranges.values()]);
      const unique = rows.size + skipped + repeated;
      const read = Math.max(unique, covered);
      if (read > rows.size + skipped) counts.repeated = read - rows.size - skipped;
      const offers = [
        ['pager', pager],
        ['section', section],
        ['message', message],
        ['rows', declared],
      ] as const;
      // A total that is smaller than what was read is wrong, and says nothing.
      const [expectedBy, expected] = offers.find(([, total]) => total !== null && total >= read && total > 0) ?? [
        null,
        null,
      ];
      const complete = expected !== null ? (read >= expected ? 'yes' : 'no') : finished ? 'yes' : 'unknown';
      return { read, expected, expectedBy, complete, leftOut: counts };
    },
  };
}

/** How many positions the ranges cover together. */
function coveredBy(ranges: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let end = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    covered += Math.max(0, to - Math.max(from - 1, end));
    end = Math.max(end, to);
  }
  return covered;
}

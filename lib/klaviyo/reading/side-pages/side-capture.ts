import type { SideCount } from '../../../page-read.ts';
import type { BounceRow, RowReading } from '../../pages/recipient-activity.ts';
import type { PersonRow, PersonRowReading } from '../../pages/side-page.ts';
import { isEngagement } from '../../words/engagement.ts';
import { type Capture, createCapture } from '../capture/capture.ts';
import type { PagerText } from '../pager/pager.ts';

/** What has been read of one list of people, over all its pages and redraws. */
export interface SideCapture {
  /** The same reading as walks through the list see it. */
  readonly capture: Capture;
  /** Takes the readings of one full scan; returns the rows that are new or say more than before. */
  readonly take: (
    scan: readonly { readonly element: Element; readonly text: string; readonly reading: PersonRowReading }[],
    pager: PagerText | null,
  ) => PersonRow[];
  readonly counts: () => Partial<Record<SideCount, number>>;
}

/** A person's row in the shape by which captures tell rows apart: who, when, and what is said. */
function keyRow(row: PersonRow): BounceRow {
  const said = row.what === 'suppression' ? [row.reason, row.reasonText] : [row.kind, row.type, row.messageName];
  const { email, name, at } = row;
  return { email, name, at, type: null, category: null, categoryText: '', reason: JSON.stringify(said) };
}

export const countOf = (row: PersonRow): SideCount =>
  row.what === 'suppression' ? (row.reason ?? 'unknown') : row.kind === 'dropped' ? 'dropped' : (row.type ?? 'unknown');

/** Counts what has become of mail; that somebody opened is for the ledger alone. */
export function tally(rows: Iterable<PersonRow>): Partial<Record<SideCount, number>> {
  const counts: Partial<Record<SideCount, number>> = {};
  for (const row of rows) {
    if (row.what === 'event' && isEngagement(row.kind)) continue;
    counts[countOf(row)] = (counts[countOf(row)] ?? 0) + 1;
  }
  return counts;
}

export function createSideCapture(): SideCapture {
  const capture = createCapture(crypto.randomUUID());
  /** Rows by what they say; a later reading of the same person at the same time takes the place of the earlier. */
  const rows = new Map<string, PersonRow>();
  const identity = (row: BounceRow) => JSON.stringify(row);
  return {
    capture,
    take(scan, pager) {
      const known = new Map<string, PersonRow>();
      const readings = scan.map(({ element, text, reading }) => {
        if (reading.status !== 'bounce') return { element, text, reading: reading satisfies RowReading };
        const row = keyRow(reading.row);
        known.set(identity(row), reading.row);
        return { element, text, reading: { status: 'bounce', row } satisfies RowReading };
      });
      const fresh = capture.take(readings, pager).flatMap((row) => known.get(identity(row)) ?? []);
      for (const row of fresh) rows.set(JSON.stringify([row.email, row.at, row.what === 'event' ? row.kind : '']), row);
      return fresh;
    },
    counts: () => tally(rows.values()),
  };
}

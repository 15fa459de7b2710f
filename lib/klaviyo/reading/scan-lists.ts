import type { BounceType } from '../../bounce/types.ts';
import { type RowReading, rowReader } from '../pages/recipient-activity.ts';
import { textOfRows } from '../text.ts';
import { parseTypeHeading } from '../words/bounce-type.ts';
import { readFilters } from './filters.ts';
import type { Recognition } from './recognise-page.ts';
import { inSlices, type Pace } from './slices.ts';

/** One row as one look found it. */
export interface ScannedRow {
  readonly element: Element;
  readonly text: string;
  readonly reading: RowReading;
}

/** Reads every row of every list of a recognised page, in slices. `null` where `signal` ended it before the last. */
export async function scanLists(
  found: Extract<Recognition, { status: 'bounces' }>,
  language: string,
  signal: AbortSignal,
  pace?: Pace,
): Promise<ScannedRow[] | null> {
  const scan: ScannedRow[] = [];
  for (const { table, columns } of found.lists) {
    const read = rowReader(table, columns, found.section.open === 'bounced', language);
    const textOf = textOfRows(table.rows);
    // Where no row says a type, a filter for one of them says it of all.
    const inForce = columns.shares.type === 0 ? typeInForce(readFilters(table.element)) : null;
    const visit = (element: Element) => {
      const reading = read(element);
      const lacksType = inForce !== null && reading.status === 'bounce' && reading.row.type === null;
      scan.push({
        element,
        text: textOf(element),
        reading: lacksType ? { ...reading, row: { ...reading.row, type: inForce } } : reading,
      });
    };
    if (!(await inSlices(table.rows, visit, signal, pace))) return null;
  }
  return scan;
}

/** The one type that filters ask for: "Hard bounces (26)", "Type: hard"; `null` where they ask for none, or for both. */
function typeInForce(filters: readonly string[]): BounceType | null {
  const types = new Set(filters.map((filter) => parseTypeHeading(filter.split(/[:：]\s*/u).at(-1) ?? '')));
  types.delete(null);
  const [type = null] = types;
  return types.size === 1 ? type : null;
}

/** Shares of rows that say nothing of a bounce before all are doubted. */
const bareShare = 0.9;

/** Does hardly a row say a type, a category or a reason? Then the rows are another section's, or not filled yet. */
export function isBare(scan: readonly ScannedRow[]): boolean {
  const bounces = scan.flatMap(({ reading }) => (reading.status === 'bounce' ? [reading.row] : []));
  const bare = bounces.filter(
    ({ type, category, categoryText, reason }) => !type && !category && !categoryText && !reason,
  );
  return bounces.length > 0 && bare.length >= bounces.length * bareShare;
}

import { type RowReading, rowReader } from '../pages/recipient-activity.ts';
import { textOfRows } from '../text.ts';
import { readFilters } from './filters.ts';
import type { Recognition } from './recognising/recognise-page.ts';
import { createTypesInForce, type TypesInForce } from './recognising/types-in-force.ts';
import { inSlices, type Pace } from './slices.ts';

/** One row as one look found it. */
export interface ScannedRow {
  readonly element: Element;
  readonly text: string;
  readonly reading: RowReading;
}

/**
 * Reads every row of every list of a recognised page, in slices. `null` where `signal` ended it before the last.
 * @param types where no row says a type, a filter for one of them says it of all
 */
export async function scanLists(
  found: Extract<Recognition, { status: 'bounces' }>,
  language: string,
  signal: AbortSignal,
  pace?: Pace,
  types: TypesInForce = createTypesInForce(),
): Promise<ScannedRow[] | null> {
  const scan: ScannedRow[] = [];
  for (const { table, columns } of found.lists) {
    const read = rowReader(table, columns, found.section.open === 'bounced', language);
    const textOf = textOfRows(table.rows);
    const typeOf = columns.shares.type === 0 ? types.of(found.message, readFilters(table.element)) : null;
    const visit = (element: Element) => {
      const text = textOf(element);
      const reading = read(element);
      if (typeOf === null || reading.status !== 'bounce' || reading.row.type !== null) {
        scan.push({ element, text, reading });
        return;
      }
      scan.push({ element, text, reading: { ...reading, row: { ...reading.row, type: typeOf(text) } } });
    };
    if (!(await inSlices(table.rows, visit, signal, pace))) return null;
  }
  return scan;
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

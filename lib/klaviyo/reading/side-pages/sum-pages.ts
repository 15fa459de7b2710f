import type { Completeness } from '../../../messages.ts';
import type { SumRow } from '../../pages/side-page.ts';
import { type Capture, createCapture } from '../capture.ts';
import type { Pager } from '../pager.ts';

/** A table of sums as far as its rows have been on show. */
export interface SummedPages {
  readonly rows: readonly SumRow[];
  readonly isWhole: boolean;
  /** `null` where the table shows all its rows at once. */
  readonly completeness: Completeness | null;
}

/** The rows of a table of sums that are on show. */
export interface ShownSums {
  readonly rows: readonly SumRow[];
  /** The text of every row, also of those that say no sum. */
  readonly texts: readonly string[];
  readonly pager: Pager | null;
  /** Rows of the table as its markup counts them, or `null`. */
  readonly declaredRows: number | null;
}

/** Puts the pages of one table of sums together, and what a grid shows of itself: a part says less than the table. */
export interface SumPages {
  /** @param identity the same for all pages of a table under the same choices */
  readonly take: (identity: string, shown: ShownSums) => SummedPages;
  /** The reading of a table in parts, as walks see it; `null` where it is whole at once. */
  readonly capture: () => Capture | null;
  readonly leave: () => void;
}

/** A later look at the same row takes the place of the earlier: figures change, what they are of does not. */
const keyOf = ({ name, type, category, provider }: SumRow) => JSON.stringify([name, type, category, provider]);

/** How many rows the table has in all, and who says so; `null` where nothing says that it has more than are on show. */
function expectedOf({ texts, pager, declaredRows }: ShownSums): Pick<Completeness, 'expected' | 'expectedBy'> | null {
  const isPaged = pager !== null && (pager.next !== null || pager.previous !== null || pager.numbers.size > 1);
  const total = isPaged ? (pager.text?.total ?? null) : null;
  if (total !== null && total > texts.length) return { expected: total, expectedBy: 'pager' };
  return declaredRows !== null && declaredRows > texts.length ? { expected: declaredRows, expectedBy: 'rows' } : null;
}

export function createSumPages(): SumPages {
  let table: {
    readonly identity: string;
    readonly rows: Map<string, SumRow>;
    readonly texts: Set<string>;
    readonly capture: Capture;
  } | null = null;
  return {
    take(identity, shown) {
      const { rows, texts, pager } = shown;
      const told = expectedOf(shown);
      if (!told) {
        table = null;
        return { rows, isWhole: true, completeness: null };
      }
      if (table?.identity !== identity)
        table = { identity, rows: new Map(), texts: new Set(), capture: createCapture(crypto.randomUUID()) };
      for (const row of rows) table.rows.set(keyOf(row), row);
      for (const text of texts) table.texts.add(text);
      const scan = rows.map((row) => {
        const nothing = { name: '', type: null, category: null, categoryText: '', at: null };
        const reason = JSON.stringify([row.bounces, row.recipients, row.share]);
        return {
          text: keyOf(row),
          reading: { status: 'bounce', row: { ...nothing, email: keyOf(row), reason } },
        } as const;
      });
      table.capture.take(scan, pager?.text ?? null);
      const read = Math.max(table.rows.size, table.texts.size);
      const isWhole = read >= (told.expected ?? 0);
      return {
        rows: [...table.rows.values()],
        isWhole,
        completeness: { ...told, read, complete: isWhole ? 'yes' : 'no', leftOut: {} },
      };
    },
    capture: () => table?.capture ?? null,
    leave() {
      table = null;
    },
  };
}

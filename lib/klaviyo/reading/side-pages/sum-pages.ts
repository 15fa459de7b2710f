import type { SumRow } from '../../pages/side-page.ts';
import type { Pager } from '../pager.ts';

/** A table of sums as far as its pages have been on show. */
export interface SummedPages {
  readonly rows: readonly SumRow[];
  /** Rows of all pages as the pager counts them, else those on show. */
  readonly expected: number;
  readonly isWhole: boolean;
}

/** Puts the pages of one table of sums together: a page alone says less than the table. */
export interface SumPages {
  /** @param identity the same for all pages of a table under the same choices */
  readonly take: (identity: string, rows: readonly SumRow[], pager: Pager | null) => SummedPages;
}

/** A later look at the same row takes the place of the earlier: figures change, what they are of does not. */
const keyOf = ({ name, type, category, provider }: SumRow) => JSON.stringify([name, type, category, provider]);

export function createSumPages(): SumPages {
  let table: { readonly identity: string; readonly rows: Map<string, SumRow> } | null = null;
  return {
    take(identity, rows, pager) {
      const total = pager?.text?.total ?? null;
      const isPaged = pager !== null && (pager.next !== null || pager.previous !== null || pager.numbers.size > 1);
      if (!isPaged || total === null || total <= rows.length) {
        table = null;
        return { rows, expected: rows.length, isWhole: true };
      }
      if (table?.identity !== identity) table = { identity, rows: new Map() };
      for (const row of rows) table.rows.set(keyOf(row), row);
      const found = [...table.rows.values()];
      return { rows: found, expected: total, isWhole: found.length >= total };
    },
  };
}

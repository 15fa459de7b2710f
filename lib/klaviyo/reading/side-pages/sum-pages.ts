import type { Completeness } from '../../../messages.ts';
import type { SumRow } from '../../pages/side-page.ts';
import { type Capture, createCapture } from '../capture/capture.ts';
import { isEnabled, type Pager } from '../pager/pager.ts';

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

type Expected = Pick<Completeness, 'expected' | 'expectedBy'>;

const usable = (control: HTMLElement | null | undefined): boolean => control != null && isEnabled(control);

/** How many rows the table has in all, and who says so; `null` where nothing says that it has more than are on show. */
function expectedOf({ texts, pager, declaredRows }: ShownSums): Expected | null {
  const isPaged = pager !== null && (pager.next !== null || pager.previous !== null || pager.numbers.size > 1);
  const total = isPaged ? (pager.text?.total ?? null) : null;
  if (total !== null && total > texts.length) return { expected: total, expectedBy: 'pager' };
  if (declaredRows !== null && declaredRows > texts.length) return { expected: declaredRows, expectedBy: 'rows' };
  const goesOn = [pager?.next, pager?.previous, pager?.more].some(usable);
  return goesOn && total === null ? { expected: null, expectedBy: null } : null;
}

/** A table of which not all rows were on show at once. */
interface PagedTable {
  readonly identity: string;
  readonly rows: Map<string, SumRow>;
  readonly texts: Set<string>;
  readonly capture: Capture;
  /** Pages of it were on show that have none before them, and none after. */
  readonly ends: { first: boolean; last: boolean };
  /** Numbers of the pages that were on show, where the pager has numbers. */
  readonly numbers: Set<number>;
}

/** With both ends seen, page by page or with every number in between, all rows of a table came by. */
const wasWalked = ({ ends, numbers }: PagedTable, pager: Pager | null): boolean => {
  const pages = Math.max(0, pager?.position?.of ?? 0, ...(pager?.numbers.keys() ?? []));
  return ends.first && ends.last && (pages === 0 || numbers.size >= pages);
};

export function createSumPages(): SumPages {
  let table: PagedTable | null = null;
  return {
    take(identity, shown) {
      const { rows, texts, pager } = shown;
      const told = expectedOf(shown);
      if (table?.identity !== identity) table = null;
      // Without a way to more rows it is the table at its end, with all that it showed before, or another one.
      if (!told && table && ![...table.texts].every((text) => texts.includes(text))) table = null;
      if (!told && !table) return { rows, isWhole: true, completeness: null };
      table ??= {
        identity,
        rows: new Map(),
        texts: new Set(),
        capture: createCapture(crypto.randomUUID()),
        ends: { first: false, last: false },
        numbers: new Set(),
      };
      table.ends.first ||= !usable(pager?.previous);
      table.ends.last ||= !usable(pager?.next) && !usable(pager?.more);
      if (pager?.current != null) table.numbers.add(pager.current);
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
      const expected = told?.expected ?? null;
      const isWhole = expected === null ? wasWalked(table, pager) : read >= expected;
      return {
        rows: [...table.rows.values()],
        isWhole,
        completeness: {
          expected,
          expectedBy: told?.expectedBy ?? null,
          read,
          complete: isWhole ? 'yes' : expected === null ? 'unknown' : 'no',
          leftOut: {},
        },
      };
    },
    capture: () => table?.capture ?? null,
    leave() {
      table = null;
    },
  };
}

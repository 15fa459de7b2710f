/** One row of a list, by column; times are ISO 8601. */
export type DataRow = Readonly<Partial<Record<string, string | number>>>;

/** A page of any list: `?page=1&page_size=50`. */
export interface RowsAnswer {
  rows: readonly DataRow[];
  /** From 1. */
  page: number;
  pages: number;
  /** How many rows there really are on all pages, which no page tells. */
  count: number;
  /** `null`: the page shall not tell. */
  total: number | null;
}

/** The page that a query asks for; `total=lie|none` spoils the total that the pager shows. */
export function pageOfRows(rows: readonly DataRow[], query: URLSearchParams): RowsAnswer {
  const pageSize = positive(query.get('page_size'), 50);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(positive(query.get('page'), 1), pages);
  return {
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    count: rows.length,
    total: shownTotal(rows.length, query.get('total')),
  };
}

function shownTotal(total: number, told: string | null): number | null {
  if (told === 'none') return null;
  return told === 'lie' ? total + 37 : total;
}

/** A whole number from 1 up, or what is said `otherwise`. */
export function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isFinite(value) && value >= 1 ? Math.floor(value) : otherwise;
}

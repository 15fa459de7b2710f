import type { ColumnKey } from '../sections.ts';

/**
 * What the address can change about the pages. No one outside has seen Klaviyo's markup, so a reader has to manage
 * with all of these; links keep them while one moves about.
 *
 * | parameter  | values                              | what it does |
 * | ---------- | ----------------------------------- | ------------ |
 * | `table`    | `html` `grid` `nothead`             | `<table>`; `<div>`s with ARIA roles; a `<table>` without `thead` and `th` |
 * | `paging`   | `numbered` `next` `none`            | page numbers; only *Previous* and *Next*; all rows at once |
 * | `pageSize` | a number (50)                       | rows a page |
 * | `columns`  | `email,type,time,…` (`ColumnKey`)   | which columns, in which order, in every section |
 * | `delay`    | milliseconds                        | how late all data comes |
 * | `hostile`  | `1`                                 | adds rows of bad input before the bounces |
 * | `empty`    | `1`                                 | nobody bounced |
 * | `total`    | `lie` `none`                        | the pager's total is wrong, or missing |
 *
 * `tab=<section>` chooses the section of Recipient activity; it belongs to one page and is not kept.
 */
interface Variation {
  table: 'html' | 'grid' | 'nothead';
  paging: 'numbered' | 'next' | 'none';
  pageSize: number;
  /** Absent: the section's own columns. */
  columns?: readonly ColumnKey[];
  /** What the server is asked to do: `delay`, `hostile`, `empty`, `total`. */
  asked: URLSearchParams;
}

const kept = ['table', 'paging', 'pageSize', 'columns', 'delay', 'hostile', 'empty', 'total'];
const askedOfServer = ['delay', 'hostile', 'empty', 'total'];

/** Every column by its key, with the heading Klaviyo's article prints. */
export const columnLabels: Record<ColumnKey, string> = {
  email: 'Email address',
  name: 'Name',
  opens: 'Opens',
  clicks: 'Clicks',
  conversions: 'Conversions',
  category: 'Bounce category',
  type: 'Bounce type',
  reason: 'Bounce reason',
  skipped: 'Skipped reason',
  time: 'Time',
};

export function parseVariation(search: string): Variation {
  const query = new URLSearchParams(search);
  const pageSize = Number(query.get('pageSize'));
  const columns = query.get('columns')?.split(',').filter(isColumnKey);
  return {
    table: oneOf(query.get('table'), ['html', 'grid', 'nothead']),
    paging: oneOf(query.get('paging'), ['numbered', 'next', 'none']),
    pageSize: Number.isInteger(pageSize) && pageSize > 0 ? pageSize : 50,
    ...(columns?.length ? { columns } : {}),
    asked: only(query, askedOfServer),
  };
}

/** `path` (with its own query, if any) with the variation of the address that one comes from. */
export function withVariation(path: string, search: string): string {
  const [pathname = '', own] = path.split('?');
  const query = new URLSearchParams(own);
  for (const [name, value] of only(new URLSearchParams(search), kept)) query.set(name, value);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

function only(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => names.includes(name)));
}

/** The first value is the one for an address that says nothing. */
function oneOf<T extends string>(value: string | null, values: readonly [T, ...T[]]): T {
  return values.find((known) => known === value) ?? values[0];
}

function isColumnKey(key: string): key is ColumnKey {
  return Object.hasOwn(columnLabels, key);
}

import type { ColumnKey } from '../sections.ts';
import { type LanguageTag, languageTags } from './languages/language.ts';
import type { Phrase } from './languages/phrases.ts';
import { libraryMakes } from './tables/libraries/library-makes.ts';

/**
 * What the address can change about the pages. No one outside has seen Klaviyo's markup, so a reader has to manage
 * with all of these; links keep them while one moves about.
 *
 * | parameter  | values                              | what it does |
 * | ---------- | ----------------------------------- | ------------ |
 * | `table`    | `html` `grid` `nothead`             | `<table>`; `<div>`s with ARIA roles; a `<table>` without `thead` and `th` |
 * |            | `divs` `cards`                      | the grid's `<div>`s without any role; a `<ul>` of cards |
 * |            | `split` `shadow`                    | the header in a sticky `<table>` of its own; a `<table>` in an open shadow root |
 * |            | `nameplate`                         | a `<table>` with name and address in one cell, type and category in another |
 * |            | `spanning` `twice-headed`           | a header of two lines with spans; a copy of the header above the table |
 * |            | `nested` `shadow-rows`              | tables inside tables; each row in an open shadow root of its own |
 * |            | `ag-grid` `mui` … (`libraryMakes`)  | tables that others wrote, each with a paging of its own instead of `paging` |
 * | `paging`   | `numbered` `next` `none`            | page numbers; only *Previous* and *Next*; all rows at once |
 * |            | `more` `infinite`                   | *Load more* below the rows; a scroll container that fetches more at its end |
 * |            | `virtual`                           | a grid that holds only the rows in sight, with or (`table=divs`) without roles |
 * |            | `sized`                             | page numbers with a chooser of the page's size |
 * | `next`     | `never` `always`                    | *Next* stays disabled; it stays enabled on the last page and does nothing there |
 * | `pageSize` | a number (50)                       | rows a page, and rows that are fetched at a time |
 * | `columns`  | `email,type,time,…` (`ColumnKey`)   | which columns, in which order, in every section |
 * | `headings` | `synonyms`                          | the columns of bounces under other words (English) |
 * | `extra`    | `1`                                 | columns that are no bounce's: list, sender's address, a hidden id |
 * | `dress`    | `rich`                              | badges, signs, tooltips and texts that are visually hidden, in cells and headers |
 * | `rows`     | `late` `redrawn` `reordered`        | rows come a few at a time; the table is redrawn, or its order changed, while it is read |
 * | `filter`   | `hard` `soft`                       | the bounces of one type only, as a control above the table says |
 * | `search`   | a text                              | only rows that hold it, as the search field says |
 * | `frame`    | `1`                                 | the page stands in a frame of the same host |
 * | `account`  | `second`                            | another account's name; its messages are not this one's |
 * | `stale`    | `1`                                 | rows of the message before stay until the next message's rows have come |
 * | `lang`     | `en` `fr` `de` `it` `ko` `pt`       | the language of the recipients and overview pages, |
 * |            | `es-ES` `es-MX` `sv` `nl` `pl`      | their numbers, percentages and times, and `<html lang>` |
 * | `events`   | `en`                                | bounce types and categories stay English ("Show English metric and event names") |
 * | `delay`    | milliseconds                        | how late all data comes |
 * | `hostile`  | `1`                                 | adds rows of bad input before the bounces |
 * | `empty`    | `1`                                 | nobody bounced |
 * | `total`    | `lie` `none` a number               | the pager's total is wrong, or missing; that many bounces |
 *
 * `tab=<section>` chooses the section of Recipient activity; it belongs to one page and is not kept.
 */
export interface Variation {
  table: (typeof tables)[number];
  paging: (typeof pagings)[number];
  pageSize: number;
  lang: LanguageTag;
  englishEvents: boolean;
  /** Absent: the section's own columns. */
  columns?: readonly ColumnKey[];
  next: (typeof nexts)[number];
  headings: (typeof headings)[number];
  dress: (typeof dresses)[number];
  rows: (typeof rowOrders)[number];
  hasExtraColumns: boolean;
  /** `outer`: the page stands in a frame; `inner`: this is that frame. */
  frame: 'none' | 'outer' | 'inner';
  isStale: boolean;
  filter: string;
  search: string;
  /** What the server is asked to do. */
  asked: URLSearchParams;
}

export const ownMakes = [
  'html',
  'grid',
  'nothead',
  'divs',
  'cards',
  'split',
  'shadow',
  'nameplate',
  'spanning',
  'twice-headed',
  'nested',
  'shadow-rows',
] as const;
const tables = [...ownMakes, ...libraryMakes] as const;
export const pagings = ['numbered', 'next', 'none', 'more', 'infinite', 'virtual', 'sized'] as const;
const nexts = ['ordinary', 'never', 'always'] as const;
const headings = ['usual', 'synonyms'] as const;
const dresses = ['plain', 'rich'] as const;
const rowOrders = ['steady', 'late', 'redrawn', 'reordered'] as const;

const askedOfServer = ['delay', 'hostile', 'empty', 'total', 'filter', 'search', 'account'] as const;
const kept: readonly string[] = [
  ...['table', 'paging', 'next', 'pageSize', 'columns', 'headings', 'extra', 'dress', 'rows', 'lang', 'events'],
  ...['frame', 'stale'],
  ...askedOfServer,
];

/** Every column by its key, with the heading Klaviyo's article prints. */
export const columnLabels = {
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
} as const satisfies Record<ColumnKey, Phrase>;

const frames: ReadonlyMap<string | null, Variation['frame']> = new Map([
  ['1', 'outer'],
  ['inner', 'inner'],
]);

export function parseVariation(search: string): Variation {
  const query = new URLSearchParams(search);
  const pageSize = Number(query.get('pageSize'));
  const columns = query.get('columns')?.split(',').filter(isColumnKey);
  return {
    table: oneOf(query.get('table'), tables),
    paging: oneOf(query.get('paging'), pagings),
    pageSize: Number.isInteger(pageSize) && pageSize > 0 ? pageSize : 50,
    lang: oneOf(query.get('lang'), languageTags),
    englishEvents: query.get('events') === 'en',
    next: oneOf(query.get('next'), nexts),
    headings: oneOf(query.get('headings'), headings),
    dress: oneOf(query.get('dress'), dresses),
    rows: oneOf(query.get('rows'), rowOrders),
    hasExtraColumns: query.get('extra') === '1',
    frame: frames.get(query.get('frame')) ?? 'none',
    isStale: query.get('stale') === '1',
    filter: query.get('filter') ?? '',
    search: query.get('search') ?? '',
    ...(columns?.length ? { columns } : {}),
    asked: only(query, askedOfServer),
  };
}

/** `path` (with its own query, if any) with the variation of the address that one comes from. */
export function withVariation(path: string, search: string): string {
  const [pathname = '', own] = path.split('?');
  const query = new URLSearchParams(own);
  for (const [name, value] of only(new URLSearchParams(search), kept)) if (!query.has(name)) query.set(name, value);
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

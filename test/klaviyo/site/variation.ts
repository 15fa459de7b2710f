import type { ColumnKey } from '../sections.ts';
import { type LanguageTag, languageTags } from './languages/language.ts';
import type { Phrase } from './languages/phrases.ts';

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
 * | `paging`   | `numbered` `next` `none`            | page numbers; only *Previous* and *Next*; all rows at once |
 * |            | `more` `infinite`                   | *Load more* below the rows; a scroll container that fetches more at its end |
 * |            | `virtual`                           | a grid that holds only the rows in sight, with or (`table=divs`) without roles |
 * | `pageSize` | a number (50)                       | rows a page, and rows that are fetched at a time |
 * | `columns`  | `email,type,time,…` (`ColumnKey`)   | which columns, in which order, in every section |
 * | `lang`     | `en` `fr` `de` `it` `ko` `pt`       | the language of the recipients and overview pages, |
 * |            | `es-ES` `es-MX` `sv` `nl` `pl`      | their numbers, percentages and times, and `<html lang>` |
 * | `events`   | `en`                                | bounce types and categories stay English ("Show English metric and event names") |
 * | `delay`    | milliseconds                        | how late all data comes |
 * | `hostile`  | `1`                                 | adds rows of bad input before the bounces |
 * | `empty`    | `1`                                 | nobody bounced |
 * | `total`    | `lie` `none`                        | the pager's total is wrong, or missing |
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
  /** What the server is asked to do: `delay`, `hostile`, `empty`, `total`. */
  asked: URLSearchParams;
}

const tables = ['html', 'grid', 'nothead', 'divs', 'cards', 'split', 'shadow', 'nameplate'] as const;
const pagings = ['numbered', 'next', 'none', 'more', 'infinite', 'virtual'] as const;

const kept = ['table', 'paging', 'pageSize', 'columns', 'lang', 'events', 'delay', 'hostile', 'empty', 'total'];
const askedOfServer = ['delay', 'hostile', 'empty', 'total'];

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

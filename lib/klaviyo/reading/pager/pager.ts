import { modal } from '../../contents.ts';
import { drawnChildren, parentOf } from '../../tables/composed-tree.ts';
import { drawnOutsideTables, placesOfOthers } from '../../tables/outside-tables.ts';
import { elementText, isLongerThan, labelText } from '../../text.ts';
import { positionIn } from './page-field.ts';
import { numberedControls } from './page-numbers.ts';
import type { PagePosition } from './page-position.ts';
import { addsRows, type Controls, chooseControls, showsAll } from './pager-controls.ts';
import { hintsAtMore } from './pager-hints.ts';
import { type PagerReading, type PagerText, readPagerText } from './pager-text.ts';
import { isControl, staysHere } from './pressable.ts';

export type { PagerText } from './pager-text.ts';
export { isEnabled } from './pressable.ts';

export interface Pager {
  readonly text: PagerText | null;
  readonly next: HTMLElement | null;
  readonly previous: HTMLElement | null;
  /** The control that leads to the first page at once. */
  readonly first: HTMLElement | null;
  /** The control that adds rows below those on show ("Load more"). */
  readonly more: HTMLElement | null;
  /** Controls that lead to a page by its number. */
  readonly numbers: ReadonlyMap<number, HTMLElement>;
  /** Number of the page on show, where one of the numbers says so. */
  readonly current: number | null;
  /** "Page 2 of 7", where a text near the table says so. */
  readonly position: PagePosition | null;
  /** Something near the table that can be pressed leads on by its name, whether or not it is taken for the pager's. */
  readonly hints: boolean;
}

/** Levels above the table in which its pager may stand; those that hold nothing else do not count. */
const reach = 6;
/** Levels of any kind. */
const furthest = 15;

/** The pager of a table: its text and its controls, the nearest ones around it; first of all in the table's own foot. */
export function readPager(table: Element, url: URL): Pager {
  let text: PagerReading | null = null;
  let found: (Controls & { readonly current?: number | null }) | null = null;
  let more: HTMLElement | null = null;
  let position: PagePosition | null = null;
  let hints = false;
  const search = (elements: readonly Element[], level: number) => {
    text ??= findPagerText(elements, table, level);
    position ??= findPosition(elements, text !== null);
    const candidates = elements.filter(
      (element): element is HTMLElement =>
        isControl(element) && staysHere(element, url, table) && element.checkVisibility(),
    );
    if (!found?.next) {
      found = chooseControls(candidates, text, table) ?? found ?? numberedControls(candidates);
    }
    if (level < nearLevels) {
      const total = text?.total ?? null;
      const adds = (control: HTMLElement) => addsRows(control, table) || (total !== null && showsAll(control, total));
      more ??= candidates.find(adds) ?? null;
    }
    hints ||= candidates.some((control) => hintsAtMore(control, table));
  };
  search(
    footOf(table).flatMap((foot) => [foot, ...drawnOutsideTables(foot, null)]),
    0,
  );
  let around: Element | null = table;
  for (let level = 0, step = 0; level < reach && step < furthest && around && around.tagName !== 'BODY'; step++) {
    if (text && (found as Controls | null)?.next) break;
    const inner: Element = around;
    // Nothing behind a drawer or dialog can be used while that is open.
    if (inner.matches(modal)) break;
    around = parentOf(inner);
    const others = around ? placesOfOthers(around, inner) : [];
    const beside = around
      ? drawnOutsideTables(around, inner).filter((element) => !others.some((other) => other.contains(element)))
      : [];
    if (beside.length === 0) continue;
    search(beside, level);
    level++;
  }
  const {
    next = null,
    previous = null,
    first = null,
    numbers = new Map<number, HTMLElement>(),
  } = (found ?? {}) as Partial<Controls>;
  const current =
    (found as { readonly current?: number | null } | null)?.current ??
    [...numbers].find(([, control]) => control.closest('[aria-current]:not([aria-current="false"])'))?.[0] ??
    null;
  const told = text as PagerReading | null;
  return {
    text: told && { from: told.from, to: told.to, total: told.total },
    next,
    previous,
    first,
    more,
    numbers,
    current: current ?? (position as PagePosition | null)?.page ?? null,
    position,
    hints,
  };
}

/** The text of a page's number nearest to the table. */
function findPosition(elements: readonly Element[], isNamed: boolean): PagePosition | null {
  for (const element of elements) {
    if (isLongerThan(element, 200) || element.closest('script, style, select, h1, h2')) continue;
    const position = positionIn(element, 200, isNamed);
    if (position && element.checkVisibility()) return position;
  }
  return null;
}

/** Parts of a table itself that may hold its pager: foot, caption, and a last row that is no record. */
function footOf(table: Element): Element[] {
  const { tFoot = null, caption = null } = table as Partial<HTMLTableElement>;
  const body =
    table.tagName === 'TABLE'
      ? [...(table as HTMLTableElement).tBodies].at(-1)
      : [...table.querySelectorAll(':scope > [role="rowgroup"]')].at(-1);
  const last = body ? body.lastElementChild : (drawnChildren(table).at(-1) ?? null);
  // A row of records may lack its address; one that reaches over the columns is none.
  const isRow = last?.matches('tr, [role="row"]') || !!last?.querySelector('tr, [role="row"]');
  const isRecord =
    (last && elementText(last, 2_000).includes('@')) ||
    (table.matches('table, [role]') && isRow && !last?.querySelector('[colspan], [aria-colspan]'));
  // A grid may hold its pager beside its rows.
  const below = table.lastElementChild;
  const beside = body && below !== body && !below?.querySelector('tr, [role="row"]') ? below : null;
  return [tFoot, caption, isRecord ? null : last, table.tagName === 'TABLE' ? null : beside].filter(
    (part) => part !== null && part !== undefined,
  );
}

/** Only this near to its table is "318 results" its total; further away it may count anything. */
const nearLevels = 3;

/** The surest pager's text in a place, and of several the shortest: the longer ones hold it and more. */
function findPagerText(elements: readonly Element[], table: Element, level: number): PagerReading | null {
  let best: { readonly reading: PagerReading; readonly length: number } | null = null;
  const ranks = ['range', 'shown', 'bare', 'total'];
  for (const element of elements) {
    if (
      isLongerThan(element, 200) ||
      !/\p{Nd}/u.test(element.shadowRoot ? elementText(element, 200) : (element.textContent ?? '')) ||
      element.closest('script, style, select, h1')
    )
      continue;
    const label = labelText(element);
    for (const text of new Set([label.replaceAll('\n', ' '), ...label.split('\n')])) {
      const reading = readPagerText(text);
      if (!reading || !isPlausible(reading, table, level)) continue;
      const rank = ranks.indexOf(reading.sureness) * 1_000 + text.length;
      if ((!best || rank < best.length) && element.checkVisibility()) best = { reading, length: rank };
    }
  }
  return best?.reading ?? null;
}

/** Two bare numbers count rows only where as many rows are on show; a noun alone only near its table. */
function isPlausible({ sureness, shown }: PagerReading, table: Element, level: number): boolean {
  if (sureness === 'total') return level < nearLevels;
  if (sureness !== 'bare') return true;
  const rows = table.querySelectorAll('tbody > tr, [role="row"]').length || table.childElementCount;
  return shown !== null && Math.abs(rows - shown) <= 2;
}

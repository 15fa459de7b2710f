import { afterEach, expect, it } from 'vitest';
import type { SumRow } from '../../pages/side-page.ts';
import type { Pager } from '../pager/pager.ts';
import { createSumPages } from './sum-pages.ts';

afterEach(() => document.body.replaceChildren());

const row = (name: string, bounces: number): SumRow => ({
  name,
  type: 'hard',
  category: null,
  provider: null,
  recipients: null,
  bounces,
  share: null,
});

/** A pager that can be turned and counts `total` rows. */
const pagerOf = (total: number): Pager => ({
  text: { total } as Pager['text'],
  next: document.createElement('button'),
  previous: null,
  first: null,
  more: null,
  position: null,
  hints: false,
  numbers: new Map(),
  current: null,
});

/** A control that can be pressed: it is on show. */
const control = () => document.body.appendChild(document.createElement('button'));

/** A pager that counts nothing, with what can be pressed of it. */
const uncounted = (controls: readonly ('next' | 'previous' | 'more')[], more: Partial<Pager> = {}): Pager => ({
  ...pagerOf(0),
  text: null,
  next: null,
  ...Object.fromEntries(controls.map((name) => [name, control()])),
  ...more,
});

const shown = (rows: readonly SumRow[], pager: Pager | null, declaredRows: number | null = null) => ({
  rows,
  texts: rows.map(({ name }) => name),
  pager,
  declaredRows,
});

it('puts the pages of a table together, each row once, and knows when all have been seen', () => {
  const pages = createSumPages();
  const first = pages.take('report', shown([row('Gmail', 1), row('Yahoo', 2)], pagerOf(3)));
  expect(first.isWhole).toBe(false);
  expect(first.completeness).toMatchObject({ read: 2, expected: 3, expectedBy: 'pager', complete: 'no' });
  const capture = pages.capture();
  expect(capture?.size()).toBe(2);
  const second = pages.take('report', shown([row('Yahoo', 2), row('Apple', 3)], pagerOf(3)));
  expect(second.rows).toEqual([row('Gmail', 1), row('Yahoo', 2), row('Apple', 3)]);
  expect(second.completeness).toMatchObject({ read: 3, complete: 'yes' });
  expect(pages.capture()).toBe(capture);
  expect(capture?.size()).toBe(3);
});

it('puts together what a grid shows of itself, rows that say no sum among them', () => {
  const pages = createSumPages();
  expect(pages.take('report', shown([row('Gmail', 1), row('Yahoo', 2)], null, 4)).isWhole).toBe(false);
  const rest = { ...shown([row('Apple', 3)], null, 4), texts: ['Apple', 'Average'] };
  expect(pages.take('report', rest)).toMatchObject({
    rows: [row('Gmail', 1), row('Yahoo', 2), row('Apple', 3)],
    isWhole: true,
    completeness: { read: 4, expected: 4, expectedBy: 'rows' },
  });
});

it('begins anew under other choices, and takes a table without pages as it is', () => {
  const pages = createSumPages();
  pages.take('90 days', shown([row('Gmail', 1)], pagerOf(3)));
  const before = pages.capture();
  expect(pages.take('7 days', shown([row('Apple', 3)], pagerOf(3))).rows).toEqual([row('Apple', 3)]);
  expect(pages.capture()).not.toBe(before);
  const whole = { rows: [row('Yahoo', 2)], isWhole: true, completeness: null };
  expect(pages.take('7 days', shown([row('Yahoo', 2)], null))).toEqual(whole);
  expect(pages.capture()).toBeNull();
  expect(pages.take('7 days', shown([row('Yahoo', 2)], pagerOf(1), 1))).toEqual(whole);
});

it('waits for what "Load more" brings, though nothing counts the rows', () => {
  const pages = createSumPages();
  const first = pages.take('report', shown([row('Gmail', 1)], uncounted(['more'])));
  expect(first).toMatchObject({ isWhole: false, completeness: { read: 1, expected: null, complete: 'unknown' } });
  const capture = pages.capture();
  const all = pages.take('report', shown([row('Gmail', 1), row('Yahoo', 2)], uncounted([])));
  expect(all).toMatchObject({ isWhole: true, completeness: { read: 2, complete: 'yes' } });
  expect(pages.capture()).toBe(capture);
});

it('has seen pages that nobody counts once both ends came by, and every number between them', () => {
  const pages = createSumPages();
  expect(pages.take('report', shown([row('Gmail', 1)], uncounted(['next']))).isWhole).toBe(false);
  expect(pages.take('report', shown([row('Yahoo', 2)], uncounted(['next', 'previous']))).isWhole).toBe(false);
  const last = pages.take('report', shown([row('Apple', 3)], uncounted(['previous'])));
  expect(last).toMatchObject({ isWhole: true, rows: [row('Gmail', 1), row('Yahoo', 2), row('Apple', 3)] });

  const numbers = new Map([1, 2, 3].map((number) => [number, control()]));
  const jumped = createSumPages();
  jumped.take('report', shown([row('Gmail', 1)], uncounted(['next'], { numbers, current: 1 })));
  const end = shown([row('Apple', 3)], uncounted(['previous'], { numbers, current: 3 }));
  expect(jumped.take('report', end).isWhole).toBe(false);
  jumped.take('report', shown([row('Yahoo', 2)], uncounted(['next', 'previous'], { numbers, current: 2 })));
  expect(jumped.take('report', end).isWhole).toBe(true);
});

it('has nothing of a table that was left', () => {
  const pages = createSumPages();
  pages.take('report', shown([row('Gmail', 1)], pagerOf(3)));
  pages.leave();
  expect(pages.capture()).toBeNull();
  expect(pages.take('report', shown([row('Apple', 3)], pagerOf(3))).rows).toEqual([row('Apple', 3)]);
});

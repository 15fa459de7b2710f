import { expect, it } from 'vitest';
import type { SumRow } from '../../pages/side-page.ts';
import type { Pager } from '../pager.ts';
import { createSumPages } from './sum-pages.ts';

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

it('puts the pages of a table together, each row once, and knows when all have been seen', () => {
  const pages = createSumPages();
  expect(pages.take('report', [row('Gmail', 1), row('Yahoo', 2)], pagerOf(3))).toMatchObject({
    expected: 3,
    isWhole: false,
  });
  expect(pages.take('report', [row('Yahoo', 2), row('Apple', 3)], pagerOf(3))).toEqual({
    rows: [row('Gmail', 1), row('Yahoo', 2), row('Apple', 3)],
    expected: 3,
    isWhole: true,
  });
});

it('begins anew under other choices, and takes a table without pages as it is', () => {
  const pages = createSumPages();
  pages.take('90 days', [row('Gmail', 1)], pagerOf(3));
  expect(pages.take('7 days', [row('Apple', 3)], pagerOf(3)).rows).toEqual([row('Apple', 3)]);
  expect(pages.take('7 days', [row('Yahoo', 2)], null)).toEqual({
    rows: [row('Yahoo', 2)],
    expected: 1,
    isWhole: true,
  });
});

import { expect, it } from 'vitest';
import { figureLines } from './figure-lines.ts';
import { openPage } from './fixtures/open-page.ts';
import { findCounts } from './numbers.ts';

/** The counts of a figure on a page. */
function countsOf(html: string): number[] {
  openPage(`<main>${html}</main>`);
  return findCounts(figureLines(document.querySelector('main') ?? document.body));
}

it.each([
  '12.7K',
  '12,7 Tsd.',
  '12 Mio.',
  '12 Mrd.',
  '13 tn',
  '12 mn',
  '13 tys.',
  '1만',
  '2억',
  '12 mi',
  '13 mil',
  '13 k',
])('a rounded figure counts nothing: %s', (rounded) => {
  expect(countsOf(`<span>${rounded}</span>`)).toEqual([]);
});

it.each([
  '<span title="12,718">12.7K</span>',
  '<span aria-label="12,718 emails sent">12.7K</span>',
  '<div data-tooltip="12.718"><b>12,7 Tsd.</b></div>',
])('what a tooltip or a name for screen readers has whole is counted: %s', (html) => {
  expect(countsOf(html)).toEqual([12_718]);
});

it.each(['<span title="Sent on 12 May">12.7K</span>', '<span title="1,204 of 12,718">12.7K</span>'])(
  'another number in a tooltip is not the figure: %s',
  (html) => {
    expect(countsOf(html)).toEqual([]);
  },
);

import { inStrides, type Steps } from '../../steps.ts';

/** Class names of placeholders that styles alone fill with grey bars. */
const placeholder = /skeleton|shimmer|loading|placeholder|pending|ghost/i;

/** Nothing to see in a cell, and nothing that might be drawn there later. */
const isBlank = (row: Element) => (row.textContent ?? '').trim() === '' && row.shadowRoot === null;

const mayBeOnItsWay = (row: Element) =>
  row.closest('[aria-busy="true"]') !== null ||
  [row, ...row.querySelectorAll('*')].some((element) => placeholder.test(element.getAttribute('class') ?? ''));

/** Fields to type in, as a row of filters below the headers has; a box to tick stands in records too. */
const fields = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select';

/**
 * Rows that only fill the place: stripes below the last record, a row of filters or of the columns' widths. Where other rows
 * say something, one of empty cells is none that is on its way; a skeleton has elements in its cells or says what it is.
 * @param seeFirst is told the text of each row's first cell, which is asked for here
 */
export function* fillerRows(
  rows: readonly Element[],
  seeFirst: (row: Element, text: string) => void = () => {},
): Steps<ReadonlySet<Element>> {
  const blank: Element[] = [];
  yield* inStrides(rows, (row) => {
    const text = row.firstElementChild?.textContent ?? '';
    seeFirst(row, text);
    if (text.trim() === '' && isBlank(row)) blank.push(row);
  });
  if (blank.length === 0 || blank.length === rows.length) return new Set();
  const isEmpty = (row: Element) => [...row.children].every((cell) => cell.childElementCount === 0);
  return new Set(
    blank.filter(
      (row) =>
        row.querySelector(fields) !== null ||
        ((row.getAttribute('aria-hidden') === 'true' || isEmpty(row)) && !mayBeOnItsWay(row)),
    ),
  );
}

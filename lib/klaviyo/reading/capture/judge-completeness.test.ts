import { describe, expect, it } from 'vitest';
import { judgeCompleteness, type Totals } from './judge-completeness.ts';

const none: Totals = { pager: null, section: null, message: null, rows: null, isFiltered: false };
const judge = (read: number, totals: Partial<Totals>, finished = false) =>
  judgeCompleteness(read, { ...none, ...totals }, finished);

describe('the completeness of a list', () => {
  it.each<[string, number, Partial<Totals>, expected: number | null, complete: string]>([
    ['as many rows as the pager counts', 8, { pager: 8 }, 8, 'yes'],
    ['fewer', 5, { pager: 8 }, 8, 'no'],
    ['a pager below the counter of the section', 8, { pager: 8, section: 12 }, 12, 'no'],
    ['a pager below the figure of the message', 8, { pager: 8, message: 12 }, 12, 'no'],
    ['a counter that is behind', 8, { pager: 8, section: 5 }, 8, 'yes'],
    ['a pager below what was read', 8, { pager: 5 }, 5, 'unknown'],
    ['a pager below what was read, beside a figure that fits', 8, { pager: 5, message: 8 }, 5, 'unknown'],
    ['a counter below what was read and nothing else', 8, { section: 5 }, 5, 'unknown'],
    ['declared rows alone', 8, { rows: 8 }, 8, 'yes'],
    ['declared rows beside a counter', 8, { rows: 500, section: 8 }, 8, 'yes'],
    ['declared rows below what was read', 8, { rows: 5 }, null, 'unknown'],
    ['a filtered pager', 8, { pager: 8, isFiltered: true }, null, 'unknown'],
    ['a filtered pager beside a counter of all', 8, { pager: 8, section: 12, isFiltered: true }, 12, 'no'],
    ['a filtered pager, and all that the counter counts', 12, { pager: 8, section: 12, isFiltered: true }, 12, 'yes'],
    [
      'a filtered pager and a counter that is filtered too',
      8,
      { pager: 8, section: 8, isFiltered: true },
      null,
      'unknown',
    ],
  ])('with %s', (_, read, totals, expected, complete) => {
    expect(judge(read, totals)).toMatchObject({ expected, complete });
  });

  it('is judged by the bounces alone where others stand among them, as in a list of all recipients', () => {
    const judgeMixed = (read: number, bounces: number, totals: Partial<Totals>) =>
      judgeCompleteness(read, { ...none, ...totals }, false, bounces);
    expect(judgeMixed(7, 2, { section: 2 })).toMatchObject({ expected: 7, complete: 'yes' });
    expect(judgeMixed(7, 2, { pager: 7, section: 2 })).toMatchObject({ expected: 7, complete: 'yes' });
    expect(judgeMixed(7, 2, { section: 4 })).toMatchObject({ expected: null, complete: 'unknown' });
    expect(judgeMixed(7, 2, { pager: 900, section: 4 })).toMatchObject({ expected: 900, complete: 'no' });
    expect(judgeMixed(7, 2, { section: 9 })).toMatchObject({ expected: 9, complete: 'no' });
    expect(judgeMixed(7, 4, { section: 2 })).toMatchObject({ expected: null, complete: 'unknown' });
  });

  it('is reached by a walk to the end where nothing counts the rows, and not where a total is outrun', () => {
    expect(judge(8, {}, true)).toMatchObject({ complete: 'yes' });
    expect(judge(8, { pager: 5 }, true)).toMatchObject({ complete: 'unknown' });
    expect(judge(8, { section: 5 }, true)).toMatchObject({ complete: 'unknown' });
  });
});

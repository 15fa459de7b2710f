import { describe, expect, it } from 'vitest';
import type { BounceRow, RowReading } from '../../pages/recipient-activity.ts';
import { createCapture } from './capture.ts';
import type { Totals } from './judge-completeness.ts';

const row = (email: string, change: Partial<BounceRow> = {}): BounceRow => ({
  email,
  name: '',
  type: 'hard',
  category: null,
  categoryText: '',
  reason: '550 5.1.1',
  at: null,
  ...change,
});
const bounce = (email: string, change: Partial<BounceRow> = {}): { text: string; reading: RowReading } => ({
  text: `${email} Hard ${change.reason ?? ''}`,
  reading: { status: 'bounce', row: row(email, change) },
});
const leftOut = (text: string): { text: string; reading: RowReading } => ({
  text,
  reading: { status: 'left-out', why: 'no_address' },
});
const range = (from: number, to: number, total: number) => ({ from, to, total });
const none: Totals = { pager: null, section: null, message: null, rows: null, isFiltered: false };
const people = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => bounce(`p${from + index}@mail.example`));

describe('a capture', () => {
  it('gives each row once, and again only where it says more', () => {
    const capture = createCapture('c');
    expect(capture.take([bounce('ann@mail.example')], null)).toHaveLength(1);
    expect(capture.take([bounce('ann@mail.example')], null)).toHaveLength(0);
    expect(capture.take([bounce('ann@mail.example', { reason: '550 5.1.1 user unknown' })], null)).toHaveLength(1);
    expect(capture.size()).toBe(1);
  });

  it('puts together what a row says with different columns in sight, and is not whole before', () => {
    const capture = createCapture('c');
    const cut = { ...none, section: 1, hidesColumns: true };
    const take = (change: Partial<BounceRow>) => {
      const taking = capture.taking(true);
      taking.note(bounce('ann@mail.example', change));
      return taking.end(null);
    };
    take({ name: 'Ann', category: 'invalid_address', type: null, reason: '' });
    expect(capture.completeness(cut)).toMatchObject({ read: 1, expected: null, complete: 'unknown' });
    expect(take({ type: 'hard', reason: '550 5.1.1', at: 5 })).toMatchObject([
      { name: 'Ann', category: 'invalid_address', type: 'hard', reason: '550 5.1.1', at: null },
    ]);
    expect(capture.size()).toBe(1);
    expect(capture.completeness(cut)).toMatchObject({ read: 1, complete: 'yes' });
  });

  it('does not go back and forth over a recipient who is listed twice with different words', () => {
    const capture = createCapture('c');
    const soft = bounce('ann@mail.example', { type: 'soft' });
    const hard = bounce('ann@mail.example', { type: 'hard', reason: '550 5.1.1 user unknown' });
    expect(capture.take([soft], null)).toHaveLength(1);
    expect(capture.take([hard], null)).toHaveLength(1);
    expect(capture.take([soft], null)).toHaveLength(0);
  });

  it('takes a row that is filled later for one bounce, whatever it said before', () => {
    const capture = createCapture('c');
    capture.take([bounce('ann@mail.example', { type: null, reason: '' })], null);
    capture.take([bounce('ann@mail.example', { reason: '' })], null);
    expect(capture.take([bounce('ann@mail.example')], null)).toHaveLength(1);
    expect(capture.all()).toEqual([row('ann@mail.example')]);
    expect(capture.take([bounce('ann@mail.example', { reason: '' })], null)).toHaveLength(0);
  });

  it('is complete when it has read as many rows as the pager says', () => {
    const capture = createCapture('c');
    capture.take(people(1, 50), range(1, 50, 80));
    expect(capture.completeness({ ...none, pager: 80 })).toMatchObject({
      read: 50,
      expected: 80,
      expectedBy: 'pager',
      complete: 'no',
    });
    capture.take(people(51, 80), range(51, 80, 80));
    expect(capture.completeness({ ...none, pager: 80 })).toMatchObject({ read: 80, complete: 'yes' });
  });

  it('counts rows that are left out as read, each with its reason', () => {
    const capture = createCapture('c');
    capture.take([bounce('ann@mail.example'), leftOut('— Hard'), leftOut('— Hard')], null);
    expect(capture.completeness({ ...none, section: 3 })).toMatchObject({
      read: 3,
      complete: 'yes',
      leftOut: { no_address: 2 },
    });
  });

  it('does not wait for ever for a recipient who is listed on two pages', () => {
    const capture = createCapture('c');
    capture.take(people(1, 2), range(1, 2, 4));
    capture.take([bounce('p2@mail.example'), bounce('p3@mail.example')], range(3, 4, 4));
    // So far the second may have moved to the next page, and another slipped past.
    expect(capture.completeness({ ...none, pager: 4 })).toMatchObject({ read: 3, complete: 'no' });
    capture.take(people(1, 2), range(1, 2, 4));
    expect(capture.completeness({ ...none, pager: 4 })).toMatchObject({
      read: 4,
      complete: 'yes',
      leftOut: { repeated: 1 },
    });
    expect(capture.size()).toBe(3);
  });

  it('is not taken in by a pager whose text runs ahead of its rows', () => {
    const capture = createCapture('c');
    capture.take(people(1, 2), range(1, 2, 4));
    capture.take(people(1, 2), range(3, 4, 4));
    expect(capture.completeness({ ...none, pager: 4 })).toMatchObject({ read: 2, complete: 'no' });
    capture.take(people(3, 4), range(3, 4, 4));
    expect(capture.completeness({ ...none, pager: 4 })).toMatchObject({ read: 4, complete: 'yes' });
  });

  it('says that rows have moved where a page shows others than before, and counts none twice', () => {
    const capture = createCapture('c');
    capture.take(people(1, 2), range(1, 2, 4));
    capture.take([bounce('p2@mail.example'), bounce('p3@mail.example')], range(3, 4, 4));
    expect(capture.isReordered()).toBe(false);
    capture.take([bounce('p9@mail.example'), bounce('p1@mail.example')], range(1, 2, 4));
    expect(capture.isReordered()).toBe(true);
    capture.take([bounce('p2@mail.example'), bounce('p3@mail.example')], range(3, 4, 4));
    expect(capture.completeness({ ...none, pager: 5 })).toMatchObject({ read: 4, complete: 'no' });
  });

  it('gives all that was read, in the order of reading', () => {
    const capture = createCapture('c');
    capture.take(people(1, 3), null);
    expect(capture.all().map(({ email }) => email)).toEqual(['p1@mail.example', 'p2@mail.example', 'p3@mail.example']);
  });

  it('stays complete when a filter comes afterwards', () => {
    const capture = createCapture('c');
    capture.take(people(1, 5), null);
    expect(capture.completeness({ ...none, pager: 5 })).toMatchObject({ complete: 'yes' });
    expect(capture.completeness({ ...none, pager: 2, isFiltered: true })).toMatchObject({ read: 5, complete: 'yes' });
    expect(capture.completeness({ ...none, pager: 8 })).toMatchObject({ expected: 8, complete: 'no' });
  });

  it('knows nothing of completeness without a total, until a walk has come to the end', () => {
    const capture = createCapture('c');
    capture.take(people(1, 5), null);
    expect(capture.completeness(none)).toMatchObject({ read: 5, expected: null, complete: 'unknown' });
    capture.finish();
    expect(capture.completeness(none)).toMatchObject({ complete: 'yes' });
  });

  it('counts nothing of rows that are still loading', () => {
    const capture = createCapture('c');
    expect(capture.take([{ text: '', reading: { status: 'loading' } }], null)).toEqual([]);
    expect(capture.completeness(none)).toMatchObject({ read: 0 });
  });
});

import { expect, test } from 'vitest';
import type { Completeness } from '../messages.ts';
import { mergeCompleteness, outgrown } from './merge-completeness.ts';
import { wholeReading } from './sample-captures.ts';

const reading = (facts: Partial<Completeness>): Completeness => ({
  read: 50,
  expected: 318,
  expectedBy: 'pager',
  complete: 'no',
  leftOut: {},
  ...facts,
});

test('a second look at the first page takes nothing from a reading of all', () => {
  const whole = { ...wholeReading(318), leftOut: { masked: 3 } };
  expect(mergeCompleteness(whole, reading({}), 315)).toEqual(whole);
});

test('a total that has grown since makes a whole reading a part', () => {
  const grown = mergeCompleteness(wholeReading(318), reading({ expected: 330 }), 318);
  expect(grown).toEqual({ read: 318, expected: 330, expectedBy: 'pager', complete: 'no', leftOut: {} });
  expect(mergeCompleteness(grown, reading({ expected: 330 }), 330)).toMatchObject({ read: 330, complete: 'yes' });
});

test('two halves that were read at different times are the whole', () => {
  const first = mergeCompleteness(null, reading({ read: 200 }), 200);
  expect(first).toMatchObject({ read: 200, complete: 'no' });
  expect(mergeCompleteness(first, reading({ read: 118 }), 318)).toMatchObject({ read: 318, complete: 'yes' });
});

test('without a total, a walk to the end is whole, and stays so only while nothing new turns up', () => {
  const unknown = { expected: null, expectedBy: null, complete: 'unknown' } as const;
  const walked = reading({ ...unknown, read: 120, complete: 'yes' });
  expect(mergeCompleteness(null, reading(unknown), 50)).toMatchObject({ complete: 'unknown', expected: null });
  expect(mergeCompleteness(walked, reading(unknown), 120)).toMatchObject({ read: 120, complete: 'yes' });
  expect(mergeCompleteness(walked, reading(unknown), 125)).toMatchObject({ read: 125, complete: 'unknown' });
  expect(mergeCompleteness(walked, reading({ expected: 130 }), 120)).toMatchObject({ read: 120, complete: 'no' });
});

test('a total that is known is kept where a page shows none, or only that of a less telling place', () => {
  const part = reading({ read: 100 });
  expect(mergeCompleteness(part, reading({ expected: null, expectedBy: null, complete: 'unknown' }), 100)).toEqual(
    part,
  );
  const rows = reading({ expected: 50, expectedBy: 'rows', complete: 'yes' });
  expect(mergeCompleteness(part, rows, 100)).toEqual(part);
  expect(mergeCompleteness(rows, part, 100)).toEqual(part);
});

test('a reading that reaches a total and is not taken for whole, as with a filter on, is not made whole by that total', () => {
  const begun = reading({ read: 20, expected: 141, expectedBy: 'section', complete: 'no' });
  const filtered = reading({ read: 141, expected: null, expectedBy: null, complete: 'unknown' });
  expect(mergeCompleteness(begun, filtered, 141)).toMatchObject({ read: 141, expected: null, complete: 'unknown' });
  expect(mergeCompleteness(wholeReading(141), filtered, 141)).toMatchObject({ read: 141, complete: 'yes' });
});

test('a total that is smaller than what was read says nothing', () => {
  expect(mergeCompleteness(null, reading({ expected: 40, complete: 'yes' }), 60)).toMatchObject({
    read: 60,
    expected: null,
    expectedBy: null,
  });
});

test('a page without a list changes nothing', () => {
  expect(mergeCompleteness(wholeReading(5), null, 5)).toEqual(wholeReading(5));
  expect(mergeCompleteness(null, null, 0)).toBeNull();
});

test('a reading is a part again once the figure of the message has grown beyond it', () => {
  expect(outgrown(wholeReading(318), 318, 330)).toEqual({
    ...wholeReading(318),
    expected: 330,
    expectedBy: 'message',
    complete: 'no',
  });
  expect(outgrown(wholeReading(318), 318, 318)).toEqual(wholeReading(318));
  // The figure may count otherwise than the list; only its growth tells.
  expect(outgrown(wholeReading(318), null, 330)).toEqual(wholeReading(318));
  expect(outgrown(wholeReading(318), 300, 310)).toEqual(wholeReading(318));
  expect(outgrown(null, 1, 2)).toBeNull();
});

test('a row that the list showed twice is no further row of the ledger', () => {
  const shifted = { ...wholeReading(318), leftOut: { repeated: 1 } };
  expect(mergeCompleteness(shifted, reading({}), 318)).toEqual(shifted);
});

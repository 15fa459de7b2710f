import { expect, test } from 'vitest';
import { numberText, readLines, readNumber } from './number-text.ts';

test('a number counts within its bounds, and nothing where a field may be empty', () => {
  expect(readNumber(' 12.5', { min: 0 })).toEqual({ status: 'fit', value: 12.5 });
  expect(readNumber('', { min: 0 })).toEqual({ status: 'fit', value: null });
  for (const text of ['-1', '101', 'much', 'Infinity', ''])
    expect(readNumber(text, { min: 0, max: 100, isRequired: true })).toEqual({ status: 'unfit' });
});

test.each([
  ['150,50', 150.5],
  ['150.50', 150.5],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1 234', 1234],
  ['0,125', 0.125],
  ['.5', 0.5],
])('%s is typed for %d', (text, value) => {
  expect(readNumber(text, { min: 0 })).toEqual({ status: 'fit', value });
});

test('a separator before three digits is one of thousands where things are counted, and refused elsewhere', () => {
  for (const text of ['10.300', '10,300', '10 300'])
    expect(readNumber(text, { min: 0, isWhole: true })).toEqual({ status: 'fit', value: 10_300 });
  expect(readNumber('10.300', { min: 0 })).toEqual({ status: 'unfit' });
  expect(readNumber('2.5', { min: 0, isWhole: true })).toEqual({ status: 'unfit' });
  expect(readNumber('99999999999999999999', { min: 0, max: 1e8, isWhole: true })).toEqual({ status: 'unfit' });
});

test('a share as a percentage bears no tail of floating point', () => {
  expect([numberText(0.007 * 100), numberText(3), numberText(null)]).toEqual(['0.7', '3', '']);
});

test('the lines are judged as a pair, so that either may be edited first', () => {
  expect(readLines('3', '2')).toEqual({ status: 'crossed' });
  expect(readLines('3', '5')).toEqual({ status: 'fit', healthyUpTo: 0.03, criticalAbove: 0.05 });
  expect(readLines('2', '2')).toMatchObject({ status: 'fit' });
  expect(readLines('', '101')).toEqual({ status: 'unfit', healthy: true, critical: true });
  expect(readLines('1', 'much')).toEqual({ status: 'unfit', healthy: false, critical: true });
});

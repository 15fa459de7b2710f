import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

const fieldsOf = (text: string) => parseCsv(text).map(({ fields }) => fields);
const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;

test('reads plain fields, with LF or CRLF and with or without a last line break', () => {
  expect(fieldsOf('a,b\r\nc,d\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(fieldsOf('a,b')).toEqual([['a', 'b']]);
  expect(fieldsOf('')).toEqual([]);
});

test('keeps empty fields, also at the ends', () => {
  expect(fieldsOf(',a,\n,')).toEqual([
    ['', 'a', ''],
    ['', ''],
  ]);
  expect(fieldsOf('"",""')).toEqual([['', '']]);
});

test('drops a byte order mark before a quoted field', () => {
  expect(fieldsOf('\uFEFF"a",b')).toEqual([['a', 'b']]);
});

test('tells the line on which each record starts, past line breaks in quotes', () => {
  expect(parseCsv('a\n"b\r\nb",c\nd').map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('reads back whatever was written', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '@') });
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }),
      fc.constantFrom('\n', '\r\n'),
      (records, end) => {
        expect(fieldsOf(records.map((fields) => fields.map(quote).join(',')).join(end))).toEqual(records);
      },
    ),
  );
});

test('refuses a quote that is never closed, and text behind a closed one', () => {
  expect(() => parseCsv('a\n"b,c\n')).toThrow('Line 2: a quoted field is never closed.');
  expect(() => parseCsv('"a"b,c')).toThrow('Line 1: a quoted field must end at a comma or at the end of the line.');
});

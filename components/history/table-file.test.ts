import { expect, test } from 'vitest';
import { fileTime, tableFile } from './table-file.ts';

test('a table is kept with plain numbers, ISO times and empty cells for what is not known', () => {
  expect(
    tableFile(
      ['Message', 'Rate', 'Sent'],
      [
        ['Spring, sale', 0.0125, fileTime(0)],
        ['Summer', null, null],
      ],
    ),
  ).toBe('\uFEFFMessage,Rate,Sent\r\n"Spring, sale",0.0125,1970-01-01T00:00:00.000Z\r\nSummer,,\r\n');
});

test('no cell is run as a formula, and a negative number stays one', () => {
  expect(tableFile(['Name'], [['=HYPERLINK("https://a.example")'], [-5], ['@SUM(A1)']])).toBe(
    '\uFEFFName\r\n"\'=HYPERLINK(""https://a.example"")"\r\n-5\r\n\'@SUM(A1)\r\n',
  );
});

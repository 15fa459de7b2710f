import { expect, test } from 'vitest';
import { filePercent, fileTime, fileWord, tableFile } from './table-file.ts';

test('a table is kept with plain numbers, times of spreadsheets and empty cells for what is not known', () => {
  expect(
    tableFile(
      ['Message', 'Rate', 'Sent'],
      [
        ['Spring, sale', 0.0125, fileTime(new Date(2026, 4, 3, 9, 5).getTime())],
        ['Summer', null, null],
      ],
    ),
  ).toBe('\uFEFFMessage,Rate,Sent\r\n"Spring, sale",0.0125,2026-05-03 09:05\r\nSummer,,\r\n');
});

test('no cell is run as a formula, and a negative number stays one', () => {
  expect(tableFile(['Name'], [['=HYPERLINK("https://a.example")'], [-5], ['@SUM(A1)']])).toBe(
    '\uFEFFName\r\n"\'=HYPERLINK(""https://a.example"")"\r\n-5\r\n\'@SUM(A1)\r\n',
  );
});

test('a share is a number of percent that one can calculate with, and a verdict its word alone', () => {
  expect([0.01852559205500382, 0, 1, null].map(filePercent)).toEqual([1.8526, 0, 100, null]);
  expect(['▲ Refuses you', '✓ Нормально', 'healthy'].map(fileWord)).toEqual(['Refuses you', 'Нормально', 'healthy']);
});

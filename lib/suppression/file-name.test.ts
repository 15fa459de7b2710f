import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const at = new Date(2026, 4, 2, 23, 59).getTime();

test.each([
  ['Shop', 'Spring sale', 'bounce-ledger_shop_spring-sale_2026-05-02_suppress.csv'],
  ['AbC123', '50 % off! / today: "only"', 'bounce-ledger_abc123_50-off-today-only_2026-05-02_suppress.csv'],
  ['Магазин', 'Весенняя распродажа', 'bounce-ledger_магазин_весенняя-распродажа_2026-05-02_suppress.csv'],
  ['दुकान', 'ร้านค้า', 'bounce-ledger_दुकान_ร้านค้า_2026-05-02_suppress.csv'.normalize('NFKC')],
  ['../../etc', '🎉🎉', 'bounce-ledger_etc_unnamed_2026-05-02_suppress.csv'],
])('the files of %s, %s have a name that says so', (account, message, name) => {
  expect(fileName(account, message, at, 'suppress')).toBe(name);
});

test('whatever account and message are called, every file system takes the name', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (account, message) => {
        const name = fileName(account, message, at, 'details');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^bounce-ledger_[\p{L}\p{N}\p{M}-]+_[\p{L}\p{N}\p{M}-]+_2026-05-02_details\.csv$/u);
      },
    ),
  );
  expect(
    new TextEncoder().encode(fileName('я'.repeat(200), '𠮷'.repeat(200), at, 'suppress')).length,
  ).toBeLessThanOrEqual(255);
});

import { describe, expect, it } from 'vitest';
import { readPagePosition } from './page-position.ts';

describe('readPagePosition', () => {
  it.each([
    ['Page 2 of 7', 2, 7],
    ['‹ Page 1 / 6 ›', 1, 6],
    ['Page 1', 1, null],
    ['Page: 3', 3, null],
    ['Seite 1 von 7', 1, 7],
    ['Página 2 de 9', 2, 9],
    ['Strona 1 z 4', 1, 4],
    ['페이지 2 / 7', 2, 7],
    ['3 / 7 페이지', 3, 7],
    ['2 / 7', 2, 7],
    ['2 of 7', 2, 7],
  ])('reads %s', (text, page, of) => {
    expect(readPagePosition(text)).toEqual({ page, of });
  });

  it.each([
    'Rows per page: 50',
    'Zeilen pro Seite 25',
    'Lignes par page : 50',
    'Filas por página 20',
    'Rader per sida 20',
    'Next page',
    '1–50 of 318',
    'Landing page 2.5 %',
    '7 / 2',
    '',
    'homepage 3',
  ])('reads nothing from %s', (text) => {
    expect(readPagePosition(text)).toBeNull();
  });
});

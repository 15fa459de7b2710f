import { locale } from '../words.ts';
import type { TimeTick } from './scales.ts';

const formats = {
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
  month: new Intl.DateTimeFormat(locale, { month: 'short' }),
  january: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }),
  year: new Intl.DateTimeFormat(locale, { year: 'numeric' }),
} as const;

/** A tick of a time axis in words; the first month of a year names the year. */
export function formatTick({ at, unit }: TimeTick): string {
  const isJanuary = unit === 'month' && new Date(at).getMonth() === 0;
  return formats[isJanuary ? 'january' : unit].format(at);
}

import { type DateOrder, parseDate } from '../dates.ts';
import { rowLines } from './row-lines.ts';

/**
 * The moment that a row names: a text that is a date, else what a `<time>` says to machines where it shows "2 hours
 * ago". `null` where it names none or, without an order of day and month, none for certain.
 */
export function rowTime(row: Element, language: string, order: DateOrder | null = null): number | null {
  for (const line of rowLines(row)) {
    const at = line.length <= 80 ? parseDate(line, language, order) : null;
    if (at !== null) return at;
  }
  const machine = row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  return parseDate(machine, language);
}

import { type DateOrder, parseDate } from '../../dates.ts';
import { rowLines } from './row-lines.ts';

/** A moment with its zone: what is on show beside it has that of the account, and does not say so. */
const exact = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/** The same moment, told in any zone of the world, is no further away than this. */
const widest = 26 * 3_600_000;

const zone = /(?:UTC|GMT)\s?(?:([+−–-])(\d{1,2})(?::?(\d\d))?)?$/u;

/** A moment that was read as one of this machine's zone, where its text ends with another: `18:40 UTC+1`. */
function inZone(at: number, line: string): number {
  const found = zone.exec(line.trim());
  if (!found) return at;
  const [, sign, hours = 0, minutes = 0] = found;
  const ahead = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  return at - (new Date(at).getTimezoneOffset() + ahead) * 60_000;
}

/**
 * The moment that a row names: a text that is a date, to the second and in its zone where a `<time>` says so to machines;
 * what that says alone where it shows "2 hours ago". `null` where the row names none or, without an order of day and
 * month, none for certain.
 */
export function rowTime(row: Element, language: string, order: DateOrder | null = null): number | null {
  const machine = row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const told = parseDate(machine, language);
  for (const line of rowLines(row)) {
    const at = line.length <= 80 ? parseDate(line, language, order) : null;
    if (at === null) continue;
    return told !== null && exact.test(machine) && Math.abs(told - at) <= widest ? told : inZone(at, line);
  }
  return told;
}

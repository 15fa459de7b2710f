import { type DateOrder, parseDate } from '../dates.ts';
import { plain } from '../text.ts';

/** Unix seconds from 2012, when Klaviyo began, to 2033; telephone numbers of ten digits are above. */
const [firstSecond, lastSecond] = [1_325_376_000, 2_000_000_000];

/** The moment that programs write as Unix seconds or milliseconds, in epoch milliseconds, or `null`. */
export function parseUnixTime(text: string): number | null {
  const match = /^(\d{10})(\d{3})?(?:\.\d{1,9})?$/.exec(text.trim());
  const seconds = Number(match?.[1]);
  return match && seconds >= firstSecond && seconds <= lastSecond ? seconds * 1_000 + Number(match[2] ?? 0) : null;
}

/** Digits with their zone as programs write them (RFC 3339 with a space, Python's `str`, Postgres), and RFC 5322. */
const zoned = /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(?:(z|utc|gmt)|([+-]\d\d):?(\d\d)?)$/i;
const mailDate = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:gmt|utc|[+-]\d{4})$/i;

/**
 * The moment that a file's cell names, in epoch milliseconds, or `null`. Beside what pages show, files hold what programs
 * write: with their own time zone.
 * @param order what other dates of the same column have settled
 */
export function parseFileDate(given: string, order: DateOrder | null): number | null {
  const text = plain(given.slice(0, 120));
  const [, day, time, , hours, minutes = '00'] = zoned.exec(text) ?? [];
  if (day) return momentOf(`${day}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`);
  if (mailDate.test(text)) return momentOf(text);
  return parseDate(text, '', order) ?? parseUnixTime(text);
}

/** Is a cell a date of which nobody knows whether the day or the month comes first, unless others of its column tell? */
export const isOpenDate = (given: string): boolean =>
  parseFileDate(given, null) === null && parseFileDate(given, 'day-first') !== null;

/**
 * Does a cell hold a date that cannot be read? The row is kept without one, and that is said; `Never`, a dash and
 * `0000-00-00` are no dates.
 */
export const isUnreadDate = (given: string, order: DateOrder | null): boolean =>
  /[1-9]/.test(given) && parseFileDate(given, order) === null;

function momentOf(text: string): number | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

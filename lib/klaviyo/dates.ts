import { bareLetters } from '../bare-letters.ts';
import { plain } from './text.ts';

/** Klaviyo's interface languages as BCP 47 tags (help article "Change your language"). */
export const languages = ['en', 'fr', 'de', 'it', 'ko', 'pt', 'es', 'sv', 'nl', 'pl'] as const;

const fold = (text: string) => bareLetters(text).replaceAll('.', '');

/** Month names, long and short, of every language, from the browser's own CLDR data. */
const months: ReadonlyMap<string, number> = new Map(
  languages
    .flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
        const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index) => {
          const date = new Date(Date.UTC(2024, index, 15));
          const inside = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
          return [inside, alone.format(date)].map((name) => [fold(name), index] as const);
        }).flat();
      }),
    )
    .filter(([name]) => /^\p{L}{3,}$/u.test(name)),
);

const clock = /(?:(am|pm|오전|오후)\s*)?\b([01]?\d|2[0-3])[:.h]([0-5]\d)(?::([0-5]\d))?\s*(am|pm|a m|p m)?/i;

function timeOf(text: string): { hours: number; minutes: number; seconds: number } {
  const match = clock.exec(text);
  if (!match) return { hours: 0, minutes: 0, seconds: 0 };
  const half = (match[1] ?? match[5] ?? '').replace(/\s/g, '');
  let hours = Number(match[2]);
  if ((half === 'pm' || half === '오후') && hours < 12) hours += 12;
  if ((half === 'am' || half === '오전') && hours === 12) hours = 0;
  return { hours, minutes: Number(match[3]), seconds: Number(match[4] ?? 0) };
}

const onlyClock = new RegExp(`^${clock.source}(?: uhr)?$`, 'i');

/** Is a text a time of day and nothing else? "10:02 AM", "오후 3:05". */
export function isTimeOfDay(text: string): boolean {
  return text.length <= 20 && onlyClock.test(fold(plain(text)));
}

/** What a date of digits puts first, `05/12/2026`. */
export type DateOrder = 'day-first' | 'month-first';

const slashes = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;

/** The order that a date of digits can only have, or `null` where both would do: 13 is no month. */
export function dateOrderOf(text: string): DateOrder | null {
  const [, first, second] = text.length > 120 ? [] : (slashes.exec(text) ?? []);
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  return Number(second) > 12 && Number(first) <= 12 ? 'month-first' : null;
}

/** The order of a whole column of dates. Where they contradict each other, none tells of the others. */
export function steadyDateOrder(): { readonly see: (text: string) => void; readonly order: () => DateOrder | null } {
  const seen = new Set<DateOrder>();
  return {
    see(text) {
      const order = seen.size > 1 ? null : dateOrderOf(text);
      if (order) seen.add(order);
    },
    order: () => (seen.size === 1 ? ([...seen][0] ?? null) : null),
  };
}

function orderOf(language: string): DateOrder | null {
  if (language === '' || language === 'en') return null;
  return language === 'en-us' ? 'month-first' : 'day-first';
}

/**
 * The short forms of CLDR write two digits of the year, `12.05.26, 22:05`. Only before a time of day and with nothing
 * else around: alone they may as well be a status code or a version.
 */
const shortDate = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(\.)?,? (?=\D*\d{1,2}[:.h]\d\d)/;

/** A short form with its year written out, as it is read elsewhere. */
function withWholeYear(text: string): string {
  const match = shortDate.exec(text);
  if (!match || !isTimeOfDay(text.slice(match[0].length))) return text;
  const [whole, first, separator, second, third = '', dot] = match;
  const time = text.slice(whole.length);
  // Korean puts the year first and a full stop behind the day.
  if (dot) return first?.length === 2 ? `20${first}. ${second}. ${third}. ${time}` : text;
  return third.length === 2 ? `${first}${separator}${second}${separator}20${third} ${time}` : text;
}

/** Day, month and year of a text; `null` where the order of day and month cannot be known. */
function dayOf(
  text: string,
  language: string,
  order: DateOrder | null,
): { year: number; month: number; day: number } | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) - 1, day: Number(iso[3]) };
  const korean = /(\d{4})\s*[년/.]\s*(\d{1,2})\s*[월/.]\s*(\d{1,2})/.exec(text);
  if (korean) return { year: Number(korean[1]), month: Number(korean[2]) - 1, day: Number(korean[3]) };
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]) - 1, day: Number(dotted[1]) };
  const slashed = slashes.exec(text);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    if (first === second) return { year, month: first - 1, day: second };
    // 05/12 is May in the United States and December in the United Kingdom; both are "English". A clock of twice
    // twelve hours speaks for the former.
    const settled =
      dateOrderOf(text) ?? order ?? orderOf(language) ?? (/\d\s*[ap]m\b/.test(text) ? 'month-first' : null);
    if (!settled) return null;
    return settled === 'day-first' ? { year, month: second - 1, day: first } : { year, month: first - 1, day: second };
  }
  const year = /\b((?:19|20)\d{2})\b/.exec(text);
  if (!year) return null;
  const words = text.split(/[^\p{L}\p{N}:]+/u);
  const name = words.find((word) => months.has(word));
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word));
  const month = name === undefined ? undefined : months.get(name);
  if (month === undefined || day === undefined) return null;
  return { year: Number(year[1]), month, day: Number.parseInt(day, 10) };
}

/**
 * The moment that a text names, in epoch milliseconds of the browser's time zone, or `null`.
 * A date that does not parse is absent, never wrong: relative times and ambiguous orders give `null`.
 * @param language BCP 47 tag of the page, which settles `05/12/2026` outside English
 * @param order what other dates of the same column have settled, which outweighs the language
 */
export function parseDate(given: string, language = '', order: DateOrder | null = null): number | null {
  const text = given.length <= 40 && /^\d/.test(given) ? withWholeYear(plain(given)) : given;
  // Nearly every text that is asked about is none: a year has four digits, and no other test is needed without one.
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const clean = fold(plain(text.slice(0, 120))).replace(/[\u200e\u200f]/g, '');
  const raw = plain(text.slice(0, 120)).toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}/.test(raw)) {
    const exact = Date.parse(raw.toUpperCase());
    return Number.isNaN(exact) ? null : exact;
  }
  // Folding drops the full stops that `12.05.2026` needs and joins `a.m.`, which the clock needs.
  const day = dayOf(
    /\d\.\s?\d{1,2}\.\s?\d{4}|\d{4}\.\s?\d{1,2}\./.test(raw) ? raw : clean,
    language.toLowerCase(),
    order,
  );
  if (!day) return null;
  const { hours, minutes, seconds } = timeOf(clean.replace(/\d{4}-\d{1,2}-\d{1,2}/, ' '));
  const date = new Date(day.year, day.month, day.day, hours, minutes, seconds);
  const real = date.getFullYear() === day.year && date.getMonth() === day.month && date.getDate() === day.day;
  return real && day.year >= 2010 && day.year < 2100 ? date.getTime() : null;
}

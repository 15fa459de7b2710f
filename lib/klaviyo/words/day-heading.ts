import { languages, parseDate } from '../dates.ts';
import { normaliseLabel } from '../text.ts';
import { parseGroupHeading } from './group-heading.ts';

/** Names of the days of the week, long and short, of every language, from the browser's own CLDR data. */
const weekdays: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) => normaliseLabel(format.format(new Date(Date.UTC(2024, 0, day + 1)))));
    }),
  ),
);

/** "Today" and "yesterday" in every language, from the same data. */
const nearDays: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return [0, -1].map((days) => normaliseLabel(format.format(days, 'day')));
  }),
);

/** Words that join the parts of a date, in Klaviyo's languages. */
const joining: ReadonlySet<string> = new Set('of the de del den der le el la il em op am st nd rd th er'.split(' '));

/**
 * The date in a heading that names a day and nothing else, with how many rows stand below it at most: "Friday, May 1,
 * 2026 (3)". `null` for "Sent May 1, 2026", which is the day of something else.
 */
export function parseDayHeading(text: string): string | null {
  if (text.length > 80) return null;
  const isYearFirst = /^\P{N}*(?:19|20)\d\d\P{N}/u.test(text);
  // What follows the year counts the rows, unless the year comes first.
  const date = isYearFirst ? text.split('(', 1)[0] : /^.*?(?:19|20)\d\d/.exec(text)?.[0];
  if (!date || parseDate(date) === null) return null;
  const words = (normaliseLabel(date).match(/\p{L}+/gu) ?? []).filter(
    (word) => !weekdays.has(word) && !joining.has(word) && !/^(?:년|월|일)$/.test(word),
  );
  const numbers = date.match(/\d+/g) ?? [];
  const hasMonth = words.length === 1 && numbers.length === 2;
  return hasMonth || (words.length === 0 && numbers.length === 3) ? date : null;
}

/** Does a heading name a day, by its date or by how near it is: "Yesterday (3)"? */
export function namesDay(text: string): boolean {
  return parseDayHeading(text) !== null || nearDays.has(normaliseLabel(parseGroupHeading(text).name));
}

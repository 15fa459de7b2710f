import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { korean } from './korean.ts';
import { mexicanSpanish } from './mexican-spanish.ts';
import type { Phrase, Translation } from './phrases.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { reportWordsIn } from './report-words.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';

/** The eleven languages of Klaviyo's interface (help article "Change your language") as the page's `lang` tells them. */
export const languageTags = ['en', 'fr', 'de', 'it', 'ko', 'pt', 'es-ES', 'es-MX', 'sv', 'nl', 'pl'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** Words, figures and times as the interface writes them in one language. */
export interface Language {
  tag: LanguageTag;
  /** `values` stand in for the names in braces. */
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string;
  /** The same for a text from the data; what is no phrase of the interface stays as it is. */
  sayIfKnown(text: string): string;
  count(count: number): string;
  /** Two decimals and a sign, as in Klaviyo's exports; no send has no rate. */
  rate(part: number, whole: number): string;
  /** In the browser's own time zone, where Klaviyo uses the account's: a reader of the page cannot know better. */
  time(iso: string): string;
}

const translations: Readonly<Partial<Record<LanguageTag, Translation>>> = {
  fr: french,
  de: german,
  it: italian,
  ko: korean,
  pt: portuguese,
  'es-ES': spanish,
  'es-MX': mexicanSpanish,
  sv: swedish,
  nl: dutch,
  pl: polish,
};

const known = new Map<LanguageTag, Language>();

/** The language of a tag; made once, as formats are dear to make. */
export function languageOf(tag: LanguageTag): Language {
  const language = known.get(tag) ?? makeLanguage(tag);
  known.set(tag, language);
  return language;
}

function makeLanguage(tag: LanguageTag): Language {
  const words: Readonly<Record<string, string>> = tag === 'en' ? {} : { ...translations[tag], ...reportWordsIn(tag) };
  const locale = tag === 'en' ? 'en-US' : tag;
  const counts = new Intl.NumberFormat(locale);
  const rates = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const date = { month: 'short', day: 'numeric', year: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const times = new Intl.DateTimeFormat(locale, { ...date, ...clock });
  const englishDates = new Intl.DateTimeFormat(locale, date);
  const englishClock = new Intl.DateTimeFormat(locale, clock);
  return {
    tag,
    say: (phrase, values = {}) =>
      (words[phrase] ?? phrase).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    sayIfKnown: (text) => (Object.hasOwn(words, text) ? (words[text] ?? text) : text),
    count: (count) => counts.format(count),
    rate: (part, whole) => (whole > 0 ? rates.format(part / whole) : '–'),
    time(iso) {
      const moment = new Date(iso);
      if (tag !== 'en') return times.format(moment);
      return `${englishDates.format(moment)} at ${englishClock.format(moment).replace(/\s/u, ' ')}`;
    },
  };
}

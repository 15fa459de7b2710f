import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Values that stand in for `{name}` in a text. */
export type Values = Readonly<Record<string, string | number>>;

type Key = keyof GeneratedI18nStructure;
const translate = i18n.t as (key: string, values?: Values) => string;

/** The language that the texts are shown in, which is the browser's where we have it. */
export const locale = translate('locale') || 'en';

/** A text of the interface. Values are put in as they are: format numbers first. */
export function say(key: Key, values?: Values): string {
  return translate(key, values);
}

/** Codes are written with hyphens, and keys of texts with underscores: browsers allow no hyphen in one. */
const keyOf = (path: string) => path.replaceAll('-', '_');

/** A text whose key ends with a code of ours, such as a reason; `key` must exist for every code. */
export function sayCode(prefix: string, code: string, part?: string, values?: Values): string {
  return translate(keyOf([prefix, code, part].filter((piece) => piece !== undefined).join('.')), values);
}

const plurals = new Intl.PluralRules(locale);

/** A text with forms by number (`one`, `few`, `many`, `other`): Russian has three where English has two. */
export function sayCount(prefix: string, count: number, values?: Values): string {
  return translate(keyOf(`${prefix}.${plurals.select(count)}`), { count: formatCount(count), ...values });
}

const counts = new Intl.NumberFormat(locale);
export function formatCount(count: number): string {
  return counts.format(count);
}

/** A share as a percentage with two significant digits below ten: `0.62 %`, `2.5 %`, `12 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const digits = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits === 2 && percent < 0.005 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(share);
}

/** A size of text, `102 kB`, `10 MB`: servers count a megabyte as 1,048,576 bytes, and name their limits by it. */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1_048_576;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_048_576 : 1_000));
}

/** A small difference of shares, to two decimals: `0.71 %` where a rate would say `1 %`. */
export function formatSmallShare(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);
}

const amounts = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/**
 * An amount of money.
 * @param currency ISO 4217; left out for the account's own, which no page tells for certain: then without a sign
 */
export function formatMoney(amount: number, currency?: string): string {
  const format = currency === undefined ? amounts : new Intl.NumberFormat(locale, { style: 'currency', currency });
  return amount > 0 && amount < 0.01 ? `< ${format.format(0.01)}` : format.format(amount);
}

const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
/** Day, month and year, local; without the year's abbreviation ("2026 г."), whose full stop would meet a sentence's. */
export function formatDay(at: number): string {
  return days.format(at).replace(/\s\p{L}+\.$/u, '');
}

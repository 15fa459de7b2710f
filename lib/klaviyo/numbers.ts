import { plain } from './text.ts';

/** Digits with their thousands separators in any of Klaviyo's languages: `12,718`, `12.718`, `12 718`, `12’718`. */
export const countPattern = String.raw`\d{1,3}(?:[.,\s\u00A0\u202F'’]\d{3})+(?!\d)|\d+`;

/** The digits of Arabic and Persian as those of all of Klaviyo's languages. */
export const latinDigits = (text: string): string =>
  /[٠-٩۰-۹]/.test(text)
    ? text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)))
    : text;

const wholeCount = new RegExp(`^(?:${countPattern})$`);

/**
 * A whole number as people write it, or `null`. Only whole counts: in these, a separator before exactly three digits
 * groups thousands in every language, so no locale is needed.
 */
export function parseCount(text: string): number | null {
  const clean = latinDigits(plain(text));
  if (clean.length > 30 || !wholeCount.test(clean)) return null;
  const value = Number(clean.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

const currency = String.raw`[$€£₩¥]|R\$|zł|kr\b|EUR\b|USD\b|PLN\b|SEK\b|BRL\b|MXN\b|KRW\b`;
/** A number with all that makes it something else than a count: decimals, a percent sign, a currency, "k" for thousands, "25+". */
const number = new RegExp(
  String.raw`(?<before>(?:${currency}|[#+×<>~≈▲▼△▽↑↓-])?)\s?(?<digits>\d{1,3}(?:[.,'’]\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?<after>[\d.,:/]*\d|\s?(?:%|${currency})|\+(?!\s?\d)|\s?(?:k|m|mio|mn|mi|bn|bi|mrd|mld|md|tn|tys|mil|mln|tsd)\b|\s?[만천억]|(?![개명건])\p{L}+\d*)?`,
  'giu',
);

/** The whole numbers in a text, a line at a time, left out where they are part of a percentage, a decimal or a price. */
export function findCounts(text: string): number[] {
  const counts: number[] = [];
  for (const line of text.slice(0, 400).split('\n')) {
    for (const { groups } of latinDigits(plain(line)).matchAll(number)) {
      if (groups?.before || groups?.after) continue;
      const value = parseCount(groups?.digits ?? '');
      if (value !== null) counts.push(value);
    }
  }
  return counts;
}

import { plain } from './text.ts';

/** Digits with their thousands separators in any of Klaviyo's languages: `12,718`, `12.718`, `12 718`, `12’718`. */
export const countPattern = String.raw`\d{1,3}(?:[.,\s\u00A0\u202F'’]\d{3})+(?!\d)|\d+`;

/**
 * A whole number as people write it, or `null`. Only whole counts: in these, a separator before exactly three digits
 * groups thousands in every language, so no locale is needed.
 */
export function parseCount(text: string): number | null {
  const clean = plain(text);
  if (!new RegExp(`^(?:${countPattern})$`).test(clean)) return null;
  const value = Number(clean.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** The whole numbers in a text, left out where they are part of a percentage, a decimal or a price. */
export function findCounts(text: string): number[] {
  const clean = plain(text);
  const counts: number[] = [];
  for (const match of clean.matchAll(/[$€£]?\s?\d[\d.,\s'’]*\s?[%$€£]?/g)) {
    const value = /[%$€£]/.test(match[0]) ? null : parseCount(match[0]);
    if (value !== null) counts.push(value);
  }
  return counts;
}

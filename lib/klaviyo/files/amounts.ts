import { parseCount } from '../numbers.ts';
import { plain } from '../text.ts';

/** Most that any figure counts; what is more is no figure, and the ledger would not take it. */
const mostCounted = 1_000_000_000;

/** A share beside a count in one cell: `0,20 % (131)`, `131 (0.2%)`. */
const shareBeside = /^[\d.,]+\s?%\s*\(([^()%]+)\)$|^([^()%]+?)\s*\([\d.,]+\s?%\)$/;

/** A count as exports write it: whole, grouped, as a float (`64517.0`), beside its share. `null` where it is none. */
export function parseExportedCount(text: string): number | null {
  const cell = plain(text);
  const [, behind, before] = shareBeside.exec(cell) ?? [];
  const count = parseCount((behind ?? before ?? cell).trim().replace(/[.,]0{1,2}$/, ''));
  return count !== null && count <= mostCounted ? count : null;
}

/** Two counts together; `null` where one of them is unknown or their sum is no figure any more. */
export function sumCounts(a: number | null, b: number | null): number | null {
  return a === null || b === null || a + b > mostCounted ? null : a + b;
}

/**
 * An amount with or without its currency: `1240.50`, `$1,240.00`, `1.240,00 €`. `null` where one separator before three
 * digits could be either the thousands' or the decimals'.
 */
export function parseAmount(text: string): number | null {
  const digits = plain(text)
    .replace(/[^\d.,\-\s'’]/gu, '')
    .replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(digits)) return null;
  if (/^\d{1,3}[.]\d{3}$/.test(digits)) return null;
  const [, whole = digits, fraction = '0'] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  const units = parseCount(whole);
  return units === null ? null : Number(`${units}.${fraction}`);
}

/** A printed percentage as a share from 0 to 1, with its decimals: `0.20%`, `0,2 %`. A bare number is no percentage. */
export function parseExportedShare(text: string): { readonly share: number; readonly decimals: number } | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?\s?%(?:\s*\([\d.,\s]+\))?$/.exec(plain(text));
  if (!match) return null;
  const share = Number(`${match[1]}.${match[2] ?? '0'}`) / 100;
  return share <= 1 ? { share, decimals: match[2]?.length ?? 0 } : null;
}

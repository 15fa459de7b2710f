import { findCounts, parseCount } from '../numbers.ts';
import { plain } from '../text.ts';
import { ownLines } from './other-figures.ts';

/** The facts in the text of a figure: `0.20% 131` is a share and a count. */
export interface FigureValue {
  readonly count: number | null;
  /** From 0 to 1. */
  readonly share: number | null;
  /** Decimals of the printed percentage. */
  readonly decimals: number | null;
}

/** A percentage in any of Klaviyo's locales: `0.20%`, `0,20 %`, `100%`. Not a bound (`< 0.1%`) and not a change (`+2%`). */
const percent = /(?<before>[<>≤≥~≈+−▲▼△▽↑↓-]\s?)?(?<![\d.,])(?<whole>\d{1,3})(?:[.,](?<fraction>\d{1,4}))?\s?%/gu;

/** By decimal digits alone: 41.2 divided by 100 is not 0.412 to a computer. */
const shareOf = (whole: string, fraction: string) => ({
  share: Number(`${whole}${fraction}e-${fraction.length + 2}`),
  decimals: fraction.length,
});

/** Reads a count and a share, each `null` unless there is exactly one: of two, nobody knows which is meant. */
export function parseFigureValue(text: string): FigureValue {
  const line = plain(ownLines(text.slice(0, 200)).replaceAll('\n', ' · '));
  const shares = [...line.matchAll(percent)].flatMap(({ groups }) =>
    groups && !groups.before ? [shareOf(groups.whole ?? '', groups.fraction ?? '')] : [],
  );
  const counts = findCounts(line.replace(percent, ' · '));
  const [share] = shares;
  return {
    count: counts.length === 1 ? (counts[0] ?? null) : null,
    share: share && shares.length === 1 && share.share <= 1 ? share.share : null,
    decimals: share && shares.length === 1 && share.share <= 1 ? share.decimals : null,
  };
}

const currency = /[$€£₩¥]|R\$|zł|\bkr\b|\b(?:EUR|USD|GBP|PLN|SEK|BRL|MXN|KRW|CAD|AUD)\b/iu;

/** An amount of money in any locale: `$1,240.00`, `1.240,00 €`, `1 240,50 zł`. `null` without a currency or of two amounts. */
export function parseMoney(text: string): number | null {
  const line = plain(text.slice(0, 100).replaceAll('\n', ' · '));
  const amounts = [
    ...line.matchAll(/\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d%])/gu),
  ].filter(({ index, 0: amount }) => !/^\s?%/.test(line.slice(index + amount.length)));
  const [only] = amounts;
  if (!currency.test(line) || !only || amounts.length > 1 || /[-−]\s?\D{0,3}\d/.test(line)) return null;
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(only[0]) ?? [];
  const units = parseCount(whole);
  return units === null ? null : Number(`${units}.${fraction || 0}`);
}

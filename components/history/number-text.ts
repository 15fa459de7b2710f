import { parseAmount } from '../../lib/klaviyo/files/amounts.ts';
import { parseCount } from '../../lib/klaviyo/numbers.ts';

/** What a field for a number holds. */
export type NumberReading = { readonly status: 'fit'; readonly value: number | null } | { readonly status: 'unfit' };

export interface NumberBounds {
  readonly min: number;
  readonly max?: number;
  /** It cannot be left empty. */
  readonly isRequired?: boolean;
  /** It counts something: `10.300` and `10,300` are thousands. */
  readonly isWhole?: boolean;
}

/** Without the tail that floating point leaves: 0.7 % as a share times 100 is 0.7000000000000001. `null` is not set. */
export const numberText = (value: number | null): string => (value === null ? '' : String(Number(value.toFixed(6))));

/** One separator before three digits may be the thousands' or the decimals': `10.300`. */
const isEither = (text: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);

/** A number with a point or a comma, as people type it in their country; `null` where it could be two. */
function typedNumber(text: string, isWhole: boolean): number | null {
  const digits = text.replace(/[\s\u00A0\u202F'’]/gu, '');
  if (isWhole) return parseCount(digits);
  if (isEither(digits)) return null;
  return /^\d*[.,]?\d+$/.test(digits) ? Number(digits.replace(',', '.')) : parseAmount(digits);
}

/** The number that was typed, where it is within its bounds; `null` where the field was emptied and may be. */
export function readNumber(
  text: string,
  { min, max = Number.MAX_VALUE, isRequired = false, isWhole = false }: NumberBounds,
): NumberReading {
  if (text.trim() === '') return isRequired ? { status: 'unfit' } : { status: 'fit', value: null };
  const value = typedNumber(text, isWhole);
  return value !== null && value >= min && value <= max ? { status: 'fit', value } : { status: 'unfit' };
}

const percent: NumberBounds = { min: 0, max: 100, isRequired: true };

/**
 * The two lines that rates are judged by, typed as percentages, as shares. They are only kept together: either may be
 * edited first. `crossed`: the upper one is below the lower one.
 */
export function readLines(
  healthyText: string,
  criticalText: string,
):
  | { readonly status: 'fit'; readonly healthyUpTo: number; readonly criticalAbove: number }
  | { readonly status: 'crossed' }
  | { readonly status: 'unfit'; readonly healthy: boolean; readonly critical: boolean } {
  const healthy = readNumber(healthyText, percent);
  const critical = readNumber(criticalText, percent);
  const lower = healthy.status === 'fit' ? healthy.value : null;
  const upper = critical.status === 'fit' ? critical.value : null;
  if (lower === null || upper === null) return { status: 'unfit', healthy: lower === null, critical: upper === null };
  return lower > upper
    ? { status: 'crossed' }
    : { status: 'fit', healthyUpTo: lower / 100, criticalAbove: upper / 100 };
}

import type { ComputedRate } from '../lib/insight/rate.ts';
import { formatShare, sayCount } from './words.ts';

/**
 * How many more bounces lift a rate to the next line, behind a dot; empty past the last line, and of a send that is too
 * small: there one bounce is several percent.
 */
export function distanceOf(
  { rate, verdict, toNextLine }: Pick<ComputedRate, 'rate' | 'verdict' | 'toNextLine'>,
  words: 'rate.next' | 'rate.nextHard',
): string {
  // One bounce below the line it reads as if it were on it.
  if (toNextLine === null || verdict === 'too_few' || formatShare(rate) === formatShare(toNextLine.line)) return '';
  return ` · ${sayCount(words, toNextLine.bounces, { line: formatShare(toNextLine.line) })}`;
}

import type { RateVerdict } from '../lib/insight/rate.ts';
import { sayCode } from './words.ts';

/** Colour is never alone: each verdict has its own sign and word. */
const signs: Readonly<Record<RateVerdict, string>> = {
  too_few: '○',
  healthy: '✓',
  probably_fine: '✓',
  room_for_improvement: '△',
  watch: '△',
  at_risk: '▲',
  critical: '▲',
};

/** What a rate means, as a sign and a word. */
export function VerdictMark({ verdict }: { readonly verdict: RateVerdict }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{signs[verdict]}</span> {sayCode('verdict', verdict)}
    </span>
  );
}

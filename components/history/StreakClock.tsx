import { KLAVIYO_SOFT_LIMIT, type SoftStreak } from '../../lib/insight/streak.ts';
import { formatCount, say, sayCount } from '../words.ts';

/**
 * Soft bounces in a row as `n of 7`, with a lamp for each. Gaps are told: sends of which nobody knows whether they went
 * to this person.
 */
export function StreakClock({
  streak,
  limit,
}: {
  readonly streak: Pick<SoftStreak, 'count' | 'atLeast' | 'gaps'>;
  /** Soft bounces in a row from which the address is proposed for suppression. */
  readonly limit: number;
}) {
  const { count, atLeast, gaps } = streak;
  if (count === 0) return <span className="muted">—</span>;
  const lit = Math.min(count, KLAVIYO_SOFT_LIMIT);
  const tone = count >= KLAVIYO_SOFT_LIMIT ? 'full' : count >= limit ? 'due' : 'early';
  return (
    <span className={`clock clock-${tone}`}>
      <span
        className="lamps"
        style={{
          backgroundSize: `${(lit / KLAVIYO_SOFT_LIMIT) * 100}% 100%, ${(1 - lit / KLAVIYO_SOFT_LIMIT) * 100}% 100%`,
        }}
        aria-hidden="true"
      />{' '}
      <span>
        {atLeast && '≥ '}
        {say('history.people.ofSeven', { count: formatCount(count) })}
        {gaps > 0 && <span className="muted"> · {sayCount('history.people.gaps', gaps)}</span>}
      </span>
    </span>
  );
}

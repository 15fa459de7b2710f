import type { TimelineLane, TimelinePoint } from '../../lib/history-timeline.ts';
import { TimelineMark } from '../charts/TimelineMark.tsx';
import { formatShare, say } from '../words.ts';
import { usePage } from './page-context.tsx';

const levels = ['usual', 'watch', 'alarm', 'learning', 'incomplete', 'running'] as const;

/** What the signs of the timeline mean; only those that are on it. */
export function TimelineLegend({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  const { settings } = usePage();
  const points = lanes.flatMap((lane) => lane.points);
  if (points.length === 0) return null;
  return (
    <ul className="legend">
      {levels.flatMap((level) => {
        const point = points.find((candidate) => candidate.level === level);
        return point ? [<Entry key={level} point={{ ...point, creep: false }} />] : [];
      })}
      {points.some(({ band }) => band !== null) && (
        <li>
          <span className="swatch-band" aria-hidden="true" /> {say('history.timeline.band')}
        </li>
      )}
      <li>
        <span className="swatch-line limit-healthy" aria-hidden="true" />{' '}
        {say('history.timeline.healthyLine', { share: formatShare(settings.healthyUpTo) })}
      </li>
      <li>
        <span className="swatch-line limit-critical" aria-hidden="true" />{' '}
        {say('history.timeline.criticalLine', { share: formatShare(settings.criticalAbove) })}
      </li>
    </ul>
  );
}

function Entry({ point }: { readonly point: TimelinePoint }) {
  return (
    <li>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="legend-mark">
        <TimelineMark point={point} x={9} y={9} current={false} />
      </svg>{' '}
      {say(`history.timeline.level.${point.level}`)}
    </li>
  );
}

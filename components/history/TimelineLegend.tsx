import type { ReactNode } from 'react';
import type { TimelineLane, TimelinePoint } from '../../lib/history/timeline.ts';
import { TimelineMark } from '../charts/TimelineMark.tsx';
import { formatShare, say } from '../words.ts';
import { usePage } from './page-context.tsx';

const levels = ['usual', 'above', 'below', 'watch', 'alarm', 'learning', 'incomplete', 'too_few', 'running'] as const;

/** A drawing, so that it goes into a saved picture as it is. */
function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="legend-mark">
      {children}
    </svg>
  );
}

/** What the signs of the timeline mean; only those that are on it. */
export function TimelineLegend({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  const { settings } = usePage();
  const points = lanes.flatMap((lane) => lane.points);
  if (points.length === 0) return null;
  const creeping = points.find(({ level, creep }) => level === 'usual' && creep);
  return (
    <ul className="legend">
      {levels.flatMap((level) => {
        const point = points.find((candidate) => candidate.level === level);
        return point
          ? [
              <Entry
                key={level}
                point={{ ...point, creep: false }}
                text={say(`history.timeline.level.${point.level}`)}
              />,
            ]
          : [];
      })}
      {creeping && <Entry point={creeping} text={say('history.timeline.creep')} />}
      {points.some(({ band }) => band !== null) && (
        <li>
          <Sign>
            <rect className="band" y={4} width={18} height={10} />
          </Sign>{' '}
          {say('history.timeline.band')}
        </li>
      )}
      <li>
        <Sign>
          <line className="limit limit-healthy" x2={18} y1={9} y2={9} />
        </Sign>{' '}
        {say('history.timeline.healthyLine', { share: formatShare(settings.healthyUpTo) })}
      </li>
      <li>
        <Sign>
          <line className="limit limit-critical" x2={18} y1={9} y2={9} />
        </Sign>{' '}
        {say('history.timeline.criticalLine', { share: formatShare(settings.criticalAbove) })}
      </li>
    </ul>
  );
}

function Entry({ point, text }: { readonly point: TimelinePoint; readonly text: string }) {
  return (
    <li>
      <Sign>
        <TimelineMark point={point} x={9} y={9} current={false} />
      </Sign>{' '}
      {text}
    </li>
  );
}

import type { TimelinePoint } from '../../lib/history-timeline.ts';
import { say } from '../words.ts';
import type { LabelSide } from './place-labels.ts';

export interface TimelineMarkProps {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  /** Under the pointer or in focus. */
  readonly current: boolean;
  /** The rate creeps up from here on. */
  readonly startsCreep?: boolean;
  /** Side on which its label stands, if it has one. */
  readonly label?: LabelSide | null;
}

/** One send. Shape tells what colour tells: a dot, a triangle out of the ordinary (small where that is no alarm), a diamond far out; hollow: not compared. */
export function TimelineMark({
  point: { level, creep },
  x,
  y,
  current,
  startsCreep = false,
  label = null,
}: TimelineMarkProps) {
  const size = current ? 7 : 5;
  const isOut = level === 'alarm' || level === 'watch';
  const text = isOut ? say(`history.timeline.${level}`) : startsCreep ? say('history.timeline.creep') : null;
  const isLeft = label === 'left';
  return (
    <>
      {/* A finger or an unsteady hand needs more than the dot. */}
      <circle className="reach" cx={x} cy={y} r={12} data-screen-only="" />
      {level === 'above' || level === 'below' ? (
        <path className={`mark mark-${level}${creep ? ' mark-creep' : ''}`} d={outline(level, x, y, size)} />
      ) : isOut ? (
        <path className={`mark mark-${level}`} d={outline(level, x, y, size + 2)} />
      ) : (
        <circle className={`mark mark-${level}${creep ? ' mark-creep' : ''}`} cx={x} cy={y} r={size} />
      )}
      {label && text && (
        <text className="mark-label" x={isLeft ? x - 11 : x + 11} y={y + 4} textAnchor={isLeft ? 'end' : 'start'}>
          {text}
        </text>
      )}
    </>
  );
}

function outline(level: 'alarm' | 'watch' | 'above' | 'below', x: number, y: number, size: number): string {
  const corners: readonly (readonly [number, number])[] =
    level === 'alarm'
      ? [
          [0, -size],
          [size, 0],
          [0, size],
          [-size, 0],
        ]
      : level === 'below'
        ? [
            [0, size],
            [size, -size * 0.8],
            [-size, -size * 0.8],
          ]
        : [
            [0, -size],
            [size, size * 0.8],
            [-size, size * 0.8],
          ];
  return `M${corners.map(([dx, dy]) => `${x + dx},${y + dy}`).join('L')}Z`;
}

import type { TimelinePoint } from '../../lib/history/timeline.ts';
import type { LabelSide } from './place-labels.ts';
import { markLabel } from './timeline-words.ts';

export interface TimelineMarkProps {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  /** Under the pointer or in focus. */
  readonly current: boolean;
  /** Its rate is above the axis: an arrow says that it goes on. */
  readonly isBeyond?: boolean;
  /** The rate creeps up from here on. */
  readonly startsCreep?: boolean;
  /** Side on which its label stands, if it has one. */
  readonly label?: LabelSide | null;
}

/** Where a label begins, from the middle of its mark. */
const labelPlaces = {
  right: { x: 11, y: 4, anchor: 'start' },
  left: { x: -11, y: 4, anchor: 'end' },
  above: { x: 0, y: -14, anchor: 'middle' },
  below: { x: 0, y: 23, anchor: 'middle' },
} as const satisfies Record<LabelSide, object>;

/**
 * One send. Shape tells what colour tells: a dot, in a ring where the rate creeps up, a square while that is being learnt,
 * a triangle out of the ordinary (small where that is no alarm), a diamond far out; hollow: not compared.
 */
export function TimelineMark({
  point: { level, creep },
  x,
  y,
  current,
  isBeyond = false,
  startsCreep = false,
  label = null,
}: TimelineMarkProps) {
  const size = current ? 7 : 5;
  const isOut = level === 'alarm' || level === 'watch';
  const text = markLabel({ level }, startsCreep);
  return (
    <>
      {/* A finger or an unsteady hand needs more than the dot. */}
      <circle className="reach" cx={x} cy={y} r={12} data-screen-only="" />
      {level === 'above' || level === 'below' ? (
        <path className={`mark mark-${level}${creep ? ' mark-creep' : ''}`} d={outline(level, x, y, size)} />
      ) : isOut ? (
        <path className={`mark mark-${level}`} d={outline(level, x, y, size + 2)} />
      ) : level === 'learning' ? (
        <rect
          className="mark mark-learning"
          x={x - size + 1}
          y={y - size + 1}
          width={2 * size - 2}
          height={2 * size - 2}
        />
      ) : (
        <circle className={`mark mark-${level}`} cx={x} cy={y} r={size} />
      )}
      {(level === 'usual' || level === 'above') && creep && <circle className="mark-ring" cx={x} cy={y} r={size + 3} />}
      {isBeyond && (
        <path className="beyond" d={`M${x - 4},${y - size - 3}L${x},${y - size - 8}L${x + 4},${y - size - 3}`} />
      )}
      {label && text && (
        <text
          className="mark-label"
          x={x + labelPlaces[label].x}
          y={y + labelPlaces[label].y}
          textAnchor={labelPlaces[label].anchor}
        >
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

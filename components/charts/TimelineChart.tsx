import { type KeyboardEvent, type PointerEvent, type RefObject, useId, useMemo, useRef, useState } from 'react';
import type { TimelineLane } from '../../lib/history/timeline.ts';
import type { BounceLines } from '../../lib/insight/thresholds.ts';
import { formatDay, formatShare, say } from '../words.ts';
import { formatTick } from './format-tick.ts';
import type { Extent } from './scales.ts';
import { TimelineMark } from './TimelineMark.tsx';
import { TimelineTip } from './TimelineTip.tsx';
import { layoutTimeline, nearestPoint, neighbour, type PlacedPoint } from './timeline-layout.ts';
import { describePoint, markLabelWidth } from './timeline-words.ts';
import { useWidth } from './use-width.ts';

/** What only repeats for the eye what the dots' own names say. */
const decoration = { 'aria-hidden': true } as const;

export interface TimelineChartProps {
  readonly lanes: readonly TimelineLane[];
  readonly time: Extent;
  readonly lines: BounceLines;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly description: string;
  /** Where a message is shown. */
  readonly hrefOf: (message: string) => string;
}

/**
 * Sends as dots over time with the expected band behind them. One stop of the tab key: arrows go from dot to dot, Enter
 * opens the message.
 */
export function TimelineChart({ lanes, time, lines, frame, description, hrefOf }: TimelineChartProps) {
  const width = useWidth(frame);
  const layout = useMemo(() => layoutTimeline(lanes, time, width, lines, markLabelWidth), [lanes, time, width, lines]);
  const [shown, setShown] = useState<string | null>(null);
  const chart = useRef<SVGSVGElement>(null);
  const id = useId();
  const points = layout.lanes.flatMap((lane) => lane.points);
  const tipped = points.find(({ point }) => point.id === shown) ?? null;
  const stop = tipped?.point.id ?? layout.lanes[0]?.points.at(-1)?.point.id;

  const underPointer = (event: PointerEvent): PlacedPoint | null => {
    const box = chart.current?.getBoundingClientRect();
    return box ? nearestPoint(layout, event.clientX - box.left, event.clientY - box.top) : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setShown(null);
    const next = stop === undefined ? null : neighbour(layout, stop, event.key);
    if (!next) return;
    event.preventDefault();
    chart.current?.querySelector<SVGAElement>(`[data-point="${CSS.escape(next.point.id)}"]`)?.focus();
  };
  if (width === 0) return null;
  return (
    <>
      <svg
        ref={chart}
        className="timeline"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="application"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onPointerMove={(event) => setShown(underPointer(event)?.point.id ?? null)}
        onPointerLeave={() => setShown(null)}
        onKeyDown={onKeyDown}
      >
        <title id={`${id}-title`}>{say('history.timeline.chart')}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {layout.lanes.map((lane) => (
          <g key={lane.channel}>
            <text className="lane-name" x={0} y={lane.top - 15}>
              {say(`history.timeline.${lane.channel}`)}
            </text>
            {lane.yTicks.map(({ y, rate }) => (
              <g key={rate} {...decoration}>
                <line className="grid" x1={layout.left} x2={layout.right} y1={y} y2={y} />
                <text className="tick" x={layout.left - 8} y={y + 4} textAnchor="end">
                  {formatShare(rate)}
                </text>
              </g>
            ))}
            {lane.bands.map((path) => (
              <path key={path} className="band" d={path} {...decoration} />
            ))}
            {lane.lines.map(({ y, kind }) => (
              <line
                key={kind}
                className={`limit limit-${kind}`}
                x1={layout.left}
                x2={layout.right}
                y1={y}
                y2={y}
                {...decoration}
              />
            ))}
            {lane.points.map(({ point, x, y, isBeyond, startsCreep, label }) => (
              <a
                key={point.id}
                href={hrefOf(point.id)}
                data-point={point.id}
                tabIndex={point.id === stop ? 0 : -1}
                aria-label={describePoint(point)}
                onFocus={() => setShown(point.id)}
                onBlur={() => setShown(null)}
              >
                <TimelineMark
                  point={point}
                  x={x}
                  y={y}
                  current={point.id === shown}
                  isBeyond={isBeyond}
                  startsCreep={startsCreep}
                  label={label}
                />
              </a>
            ))}
          </g>
        ))}
        {layout.xTicks.map((tick) => (
          <g key={tick.at} {...decoration}>
            <line className="tick-mark" x1={tick.x} x2={tick.x} y1={layout.height - 26} y2={layout.height - 21} />
            <text className="tick" x={tick.x} y={layout.height - 8} textAnchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {layout.xTicks.length === 0 && points[0] && (
          <text className="tick" x={points[0].x} y={layout.height - 8} textAnchor="middle">
            {formatDay(points[0].point.at)}
          </text>
        )}
      </svg>
      {tipped && <TimelineTip placed={tipped} width={layout.width} />}
    </>
  );
}

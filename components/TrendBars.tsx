import { type KeyboardEvent, useState } from 'react';
import type { TrendPoint } from '../lib/insight/message-summary.ts';
import { formatDay, formatShare, say } from './words.ts';

export interface TrendBarsProps {
  readonly points: readonly TrendPoint[];
  /** Usual range of the rate, shares. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** The same as words, for who does not see it. */
  readonly label: string;
}

const height = 26;
const bar = 9;
const gap = 3;

/**
 * The bounce rates of the last sends as small bars, the usual range behind them, this send filled. Each tells its figure
 * under the pointer, and to arrow keys.
 */
export function TrendBars({ points, band, label }: TrendBarsProps) {
  const [shown, setShown] = useState<number | null>(null);
  const last = points.length - 1;
  const most = Math.max(...points.map(({ rate }) => rate), band?.high ?? 0) || 1;
  const y = (rate: number) => height - (rate / most) * (height - 2);
  const width = points.length * (bar + gap) - gap;
  const onKeyDown = (event: KeyboardEvent) => {
    const from = shown ?? last;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setShown(Math.max(0, Math.min(last, to)));
  };
  const told = shown === null ? undefined : points[shown];
  return (
    <span className="trend-chart">
      <svg
        className="trend-bars"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from bar to bar
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setShown(last)}
        onBlur={() => setShown(null)}
        onPointerMove={({ nativeEvent }) =>
          setShown(Math.max(0, Math.min(last, Math.floor(nativeEvent.offsetX / (bar + gap)))))
        }
        onPointerLeave={() => setShown(null)}
      >
        {band && (
          <rect
            className="trend-band"
            x={0}
            y={y(band.high)}
            width={width}
            height={Math.max(1, y(band.low) - y(band.high))}
          />
        )}
        {points.map(({ id, rate, current }, index) => (
          <rect
            key={id}
            className={['trend-bar', current && 'current', index === shown && 'shown'].filter(Boolean).join(' ')}
            x={index * (bar + gap)}
            y={Math.min(y(rate), height - 1)}
            width={bar}
            height={Math.max(1, height - y(rate))}
            rx={1}
          />
        ))}
      </svg>
      <span className="trend-tip" role="status">
        {told &&
          `${say('popup.trendPoint', { name: told.name ?? say('popup.unnamed'), rate: formatShare(told.rate) })} · ${formatDay(told.at)}`}
      </span>
    </span>
  );
}

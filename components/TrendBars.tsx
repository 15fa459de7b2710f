import type { TrendPoint } from '../lib/insight/message-summary.ts';

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

/** The bounce rates of the last sends as small bars, the usual range behind them, this send filled. */
export function TrendBars({ points, band, label }: TrendBarsProps) {
  const most = Math.max(...points.map(({ rate }) => rate), band?.high ?? 0) || 1;
  const y = (rate: number) => height - (rate / most) * (height - 2);
  const width = points.length * (bar + gap) - gap;
  return (
    <svg
      className="trend-bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
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
          className={current ? 'trend-bar current' : 'trend-bar'}
          x={index * (bar + gap)}
          y={Math.min(y(rate), height - 1)}
          width={bar}
          height={Math.max(1, height - y(rate))}
          rx={1}
        />
      ))}
    </svg>
  );
}

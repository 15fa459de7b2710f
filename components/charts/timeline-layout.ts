import type { TimelineLane, TimelinePoint } from '../../lib/history/timeline.ts';
import { type LabelSide, placeLabels } from './place-labels.ts';
import { type Extent, linearScale, niceTicks, type TimeTick, timeTicks } from './scales.ts';

export interface PlacedPoint {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  /** Its rate is above the axis: it stands at the top. */
  readonly isBeyond: boolean;
  /** The first of a run of sends over which the rate creeps up; the others bear no label. */
  readonly startsCreep: boolean;
  /** `null`: it has no label, or there is no room for one. */
  readonly label: LabelSide | null;
}

export interface PlacedLane {
  readonly channel: TimelineLane['channel'];
  /** Of the lane's plot, from its top to its zero line. */
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly PlacedPoint[];
  /** Outlines of the expected band, one for each stretch without a gap; in the form of an SVG path. */
  readonly bands: readonly string[];
  readonly yTicks: readonly { readonly y: number; readonly rate: number }[];
  /** Where the user's own lines run, as far as they fit. */
  readonly lines: readonly { readonly y: number; readonly rate: number; readonly kind: 'healthy' | 'critical' }[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly PlacedLane[];
  readonly xTicks: readonly (TimeTick & { readonly x: number })[];
}

const laneHeight = { campaign: 210, flow: 130 } as const;
const heading = 42;
const axis = 26;
const left = 46;
const rightMargin = 14;
const day = 86_400_000;

/**
 * Places everything on the timeline. Lanes without a dot are left out; each lane has a scale of its own, because flows
 * and campaigns bounce at different rates.
 * @param labelWidth about the width of a mark's label, in pixels
 */
export function layoutTimeline(
  lanes: readonly TimelineLane[],
  time: Extent,
  width: number,
  lines: { readonly healthyUpTo: number; readonly criticalAbove: number },
  labelWidth: (point: TimelinePoint, startsCreep: boolean) => number = () => 0,
): TimelineLayout {
  const right = Math.max(left + 40, width - rightMargin);
  const x = linearScale([time[0] - day, time[1] + day], [left + 8, right - 8]);
  let top = 0;
  const placed = lanes
    .filter(({ points }) => points.length > 0)
    .map((lane): PlacedLane => {
      const plotTop = top + heading;
      const bottom = plotTop + laneHeight[lane.channel];
      top = bottom;
      // A send to one person who bounced is at 100 %: scaled to it, all others would lie on the bottom.
      const telling = lane.points.filter(({ level }) => level !== 'too_few');
      const scaled = telling.length > 0 ? telling : lane.points;
      const most = Math.max(...scaled.flatMap(({ rate, band }) => [rate, band?.high ?? 0]), lines.healthyUpTo / 2);
      const ticks = niceTicks(Math.min(1, most * 1.04), 4).filter((rate) => rate <= 1);
      const highest = ticks.at(-1) || 1;
      const scale = linearScale([0, highest], [bottom, plotTop]);
      const y = (rate: number) => scale(Math.min(rate, highest));
      const spots = lane.points.map((point, index) => ({
        point,
        x: x(point.at),
        y: y(point.rate),
        isBeyond: point.rate > highest,
        startsCreep: point.creep && lane.points[index - 1]?.creep !== true,
      }));
      const labels = placeLabels(spots, ({ point, startsCreep }) => labelWidth(point, startsCreep), {
        left,
        right: width,
        top: plotTop - 8,
        bottom,
      });
      return {
        channel: lane.channel,
        top: plotTop,
        bottom,
        points: spots.map((spot) => ({ ...spot, label: labels.get(spot.point.id) ?? null })),
        bands: bandPaths(lane.points, x, y),
        yTicks: ticks.map((rate) => ({ y: y(rate), rate })),
        lines: (
          [
            { rate: lines.healthyUpTo, kind: 'healthy' },
            { rate: lines.criticalAbove, kind: 'critical' },
          ] as const
        )
          .filter(({ rate }) => rate <= highest)
          .map((line) => ({ ...line, y: y(line.rate) })),
      };
    });
  return {
    width,
    height: top + axis,
    left,
    right,
    lanes: placed,
    xTicks: timeTicks(time, Math.max(2, Math.floor((right - left) / 110))).map((tick) => ({ ...tick, x: x(tick.at) })),
  };
}

function bandPaths(points: readonly TimelinePoint[], x: (at: number) => number, y: (rate: number) => number): string[] {
  const stretches: { x: number; low: number; high: number }[][] = [];
  let isOpen = false;
  for (const { at, band, level } of points) {
    // A send that cannot be tested has no band and hides none.
    if (level === 'incomplete' || level === 'too_few' || level === 'running') continue;
    if (!band) {
      isOpen = false;
      continue;
    }
    const spot = { x: x(at), low: y(band.low), high: y(band.high) };
    const stretch = stretches.at(-1);
    if (isOpen && stretch) stretch.push(spot);
    else stretches.push([spot]);
    isOpen = true;
  }
  return stretches.map((spots) => {
    // One send alone would be a line without any width.
    const wide = spots.length > 1 ? spots : spots.flatMap((spot) => [-5, 5].map((by) => ({ ...spot, x: spot.x + by })));
    const upper = wide.map((spot) => `${spot.x.toFixed(1)},${spot.high.toFixed(1)}`);
    const lower = wide.toReversed().map((spot) => `${spot.x.toFixed(1)},${spot.low.toFixed(1)}`);
    return `M${[...upper, ...lower].join('L')}Z`;
  });
}

/** The dot next to a place on the chart, within reach of a finger; `null` where there is none. */
export function nearestPoint({ lanes }: TimelineLayout, x: number, y: number): PlacedPoint | null {
  const reach = 28;
  let best: { placed: PlacedPoint; distance: number } | null = null;
  for (const placed of lanes.flatMap(({ points }) => points)) {
    const distance = Math.hypot(placed.x - x, placed.y - y);
    if (distance <= reach && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { placed, distance };
  }
  return best?.placed ?? null;
}

/** Where an arrow key leads from one dot: left and right along the lane, up and down to the nearest dot of another. */
export function neighbour(layout: TimelineLayout, from: string, key: string): PlacedPoint | null {
  const lane = layout.lanes.findIndex(({ points }) => points.some(({ point }) => point.id === from));
  const points = layout.lanes[lane]?.points ?? [];
  const index = points.findIndex(({ point }) => point.id === from);
  const current = points[index];
  if (!current) return null;
  if (key === 'ArrowLeft') return points[index - 1] ?? null;
  if (key === 'ArrowRight') return points[index + 1] ?? null;
  if (key === 'Home') return points[0] ?? null;
  if (key === 'End') return points.at(-1) ?? null;
  const other = layout.lanes[lane + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : Number.NaN)];
  return other?.points.toSorted((a, b) => Math.abs(a.x - current.x) - Math.abs(b.x - current.x))[0] ?? null;
}

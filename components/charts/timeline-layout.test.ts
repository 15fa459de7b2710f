import { describe, expect, it } from 'vitest';
import type { TimelineLane, TimelinePoint } from '../../lib/history/timeline.ts';
import { layoutTimeline, nearestPoint, neighbour } from './timeline-layout.ts';

const day = 86_400_000;
const point = (id: string, at: number, rate: number, facts: Partial<TimelinePoint> = {}): TimelinePoint => ({
  id,
  name: id,
  at: at * day,
  bounced: 1,
  recipients: 100,
  rate,
  interval: null,
  band: { low: 0.005, high: 0.01 },
  level: 'usual',
  creep: false,
  learning: null,
  ...facts,
});
const lane = (channel: TimelineLane['channel'], ...points: TimelinePoint[]): TimelineLane => ({
  channel,
  points,
  withoutRate: {},
});
const lines = { healthyUpTo: 0.01, criticalAbove: 0.02 };

const layout = layoutTimeline(
  [
    lane('campaign', point('a', 0, 0.01), point('b', 5, 0.02), point('c', 10, 0.005)),
    lane('flow', point('d', 1, 0.03), point('e', 9, 0.001)),
  ],
  [0, 10 * day],
  600,
  lines,
);

describe('the timeline', () => {
  it('puts later sends further right and higher rates further up, each lane on its own scale', () => {
    const [campaigns, flows] = layout.lanes;
    const xs = campaigns?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const [a, b] = campaigns?.points ?? [];
    expect(b?.y).toBeLessThan(a?.y ?? 0);
    expect(flows?.top).toBeGreaterThan(campaigns?.bottom ?? 0);
  });

  it('keeps every dot inside of its lane', () => {
    for (const { points, top, bottom } of layout.lanes)
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(layout.left);
        expect(x).toBeLessThanOrEqual(layout.right);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(bottom);
      }
  });

  it('is not scaled to a send to so few that it tells nothing, and shows that it lies beyond', () => {
    const one = point('one', 4, 1, { recipients: 1, level: 'too_few', band: null });
    const [campaigns] = layoutTimeline([lane('campaign', point('a', 0, 0.01), one)], [0, 10 * day], 600, lines).lanes;
    expect(Math.max(...(campaigns?.yTicks.map(({ rate }) => rate) ?? []))).toBeLessThan(0.05);
    const [a, beyond] = campaigns?.points ?? [];
    expect([a?.isBeyond, beyond?.isBeyond]).toEqual([false, true]);
    expect(beyond?.y).toBe(campaigns?.top);
    const alone = layoutTimeline([lane('campaign', one)], [0, 10 * day], 600, lines).lanes[0];
    expect(alone?.points[0]?.isBeyond).toBe(false);
    expect(alone?.yTicks.at(-1)?.rate).toBeLessThanOrEqual(1);
  });

  it('breaks the expected band where nothing was known yet, and not at a send that was read in part', () => {
    const known = lane('campaign', point('a', 0, 0.01), point('b', 2, 0.01, { band: null, level: 'incomplete' }));
    const paths = (points: TimelinePoint[]) =>
      layoutTimeline([lane('campaign', ...points)], [0, 10 * day], 600, lines).lanes[0]?.bands;
    expect(paths([...known.points, point('c', 4, 0.01)])).toHaveLength(1);
    const learning = point('b', 2, 0.01, { band: null, level: 'learning' });
    expect(paths([point('a', 0, 0.01), learning, point('c', 4, 0.01)])).toHaveLength(2);
  });

  it('shows no lane without a dot', () => {
    expect(layoutTimeline([lane('campaign'), lane('flow')], [0, 1], 600, lines).lanes).toEqual([]);
  });
});

describe('a hand on the timeline', () => {
  it('finds the dot next to it, within reach', () => {
    const b = layout.lanes[0]?.points[1];
    expect(nearestPoint(layout, (b?.x ?? 0) + 9, b?.y ?? 0)?.point.id).toBe('b');
    expect(nearestPoint(layout, (b?.x ?? 0) + 60, b?.y ?? 0)).toBeNull();
  });

  it('goes by arrow keys along a lane and between lanes', () => {
    const from = (id: string, key: string) => neighbour(layout, id, key)?.point.id;
    expect([from('a', 'ArrowRight'), from('b', 'ArrowLeft'), from('a', 'ArrowLeft')]).toEqual(['b', 'a', undefined]);
    expect([from('c', 'ArrowDown'), from('d', 'ArrowUp'), from('d', 'ArrowDown')]).toEqual(['e', 'a', undefined]);
    expect([from('b', 'Home'), from('b', 'End'), from('b', 'x')]).toEqual(['a', 'c', undefined]);
  });
});

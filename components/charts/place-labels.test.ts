import { expect, test } from 'vitest';
import type { TimelinePoint } from '../../lib/history-timeline.ts';
import { placeLabels } from './place-labels.ts';

const spot = (id: string, x: number, y: number, level: TimelinePoint['level'], startsCreep = false) => ({
  point: {
    id,
    name: id,
    at: 0,
    bounced: 1,
    recipients: 9,
    rate: 0,
    interval: null,
    band: null,
    level,
    creep: startsCreep,
    learning: null,
  },
  x,
  y,
  startsCreep,
});
const place = (...spots: ReturnType<typeof spot>[]) => Object.fromEntries(placeLabels(spots, 0, 600));

test('labels stand to the right, at the end of the chart to the left, and usual sends have none', () => {
  expect(place(spot('a', 100, 50, 'alarm'), spot('b', 590, 50, 'watch'), spot('c', 300, 50, 'usual'))).toEqual({
    a: 'right',
    b: 'left',
  });
});

test('a label gives way to one that matters more', () => {
  expect(place(spot('watch', 100, 50, 'watch'), spot('alarm', 120, 52, 'alarm'))).toEqual({ alarm: 'right' });
  expect(place(spot('creep', 330, 50, 'usual', true), spot('alarm', 340, 52, 'alarm'))).toEqual({
    alarm: 'right',
    creep: 'left',
  });
});

test('an alarm keeps its label whatever is there', () => {
  expect(
    Object.keys(place(spot('a', 60, 50, 'alarm'), spot('b', 62, 50, 'alarm'), spot('c', 64, 50, 'alarm'))),
  ).toEqual(['a', 'b', 'c']);
});

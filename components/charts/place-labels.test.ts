import { expect, test } from 'vitest';
import type { TimelinePoint } from '../../lib/history/timeline.ts';
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
const room = { left: 0, right: 600, top: 0, bottom: 200 };
const place = (...spots: ReturnType<typeof spot>[]) => Object.fromEntries(placeLabels(spots, () => 100, room));

test('labels stand to the right, at the end of the chart to the left, and usual sends have none', () => {
  expect(place(spot('a', 100, 50, 'alarm'), spot('b', 590, 50, 'watch'), spot('c', 300, 50, 'usual'))).toEqual({
    a: 'right',
    b: 'left',
  });
});

test('a label gives way to one that matters more', () => {
  expect(place(spot('watch', 130, 50, 'watch'), spot('alarm', 150, 52, 'alarm'))).toEqual({
    alarm: 'right',
    watch: 'left',
  });
  expect(place(spot('creep', 330, 50, 'usual', true), spot('alarm', 340, 52, 'alarm'))).toEqual({
    alarm: 'right',
    creep: 'left',
  });
});

test('no label covers a mark, whatever mark that is', () => {
  const usual = [spot('a', 260, 52, 'usual'), spot('b', 345, 48, 'learning')];
  expect(place(spot('creep', 300, 50, 'usual', true), ...usual)).toEqual({ creep: 'above' });
  expect(place(spot('alarm', 300, 50, 'alarm'), ...usual, spot('c', 310, 30, 'watch'))).toEqual({
    alarm: 'below',
    c: 'right',
  });
});

test('a label without room is left out, an alarm’s as well', () => {
  const crowd = [0, 40, 80, 120, 160].flatMap((x) => [20, 50, 80].map((y) => spot(`${x} ${y}`, x, y, 'usual')));
  expect(place(spot('alarm', 82, 50, 'alarm'), ...crowd)).toEqual({});
});

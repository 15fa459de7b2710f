import type { TimelinePoint } from '../../lib/history/timeline.ts';

export const labelSides = ['right', 'left', 'above', 'below'] as const;
export type LabelSide = (typeof labelSides)[number];

interface Spot {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  readonly startsCreep: boolean;
}

/** A rectangle on the chart, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the middle of a mark to the edge of its label. */
const gap = 11;
const labelHeight = 15;
/** From the middle of the largest mark to its edge. */
const markSize = 8;

const rankOf = ({ point, startsCreep }: Spot) =>
  point.level === 'alarm' ? 0 : point.level === 'watch' ? 1 : startsCreep ? 2 : null;

/**
 * On which side of its mark each label stands, so that none covers another or a mark; what matters most is placed first.
 * A label without room is left out: who points at its mark is told the same.
 * @param widthOf about the width of a label's words, in pixels
 * @param room the part of the chart that labels may stand in
 */
export function placeLabels<S extends Spot>(
  spots: readonly S[],
  widthOf: (spot: S) => number,
  room: Box,
): ReadonlyMap<string, LabelSide> {
  const marks = spots.map(({ x, y }) => around(x, y, markSize, markSize));
  const taken: Box[] = [];
  const sides = new Map<string, LabelSide>();
  const ranked = spots.flatMap((spot, index) => {
    const rank = rankOf(spot);
    return rank === null ? [] : [{ spot, rank, others: marks.toSpliced(index, 1) }];
  });
  for (const { spot, rank, others } of ranked.sort((a, b) => a.rank - b.rank)) {
    // The other sends of a creeping run lie to its right.
    const order: readonly LabelSide[] = rank === 2 ? ['left', 'above', 'below', 'right'] : labelSides;
    for (const side of order) {
      const box = labelBox(side, spot, widthOf(spot));
      if (!isWithin(box, room) || [...taken, ...others].some((other) => overlaps(box, other))) continue;
      sides.set(spot.point.id, side);
      taken.push(box);
      break;
    }
  }
  return sides;
}

function labelBox(side: LabelSide, { x, y }: Pick<Spot, 'x' | 'y'>, width: number): Box {
  const half = labelHeight / 2;
  if (side === 'above') return around(x, y - gap - half, width / 2, half);
  if (side === 'below') return around(x, y + gap + half, width / 2, half);
  const left = side === 'right' ? x + gap : x - gap - width;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  right: x + wide,
  top: y - high,
  bottom: y + high,
});

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Box, room: Box) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

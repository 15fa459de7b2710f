import type { TimelinePoint } from '../../lib/history-timeline.ts';

export type LabelSide = 'left' | 'right';

interface Spot {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  readonly startsCreep: boolean;
}

/** About the room of a label with its mark, in pixels. */
const labelWidth = 118;
const labelHeight = 15;

const rankOf = ({ point, startsCreep }: Spot) =>
  point.level === 'alarm' ? 0 : point.level === 'watch' ? 1 : startsCreep ? 2 : null;

/**
 * On which side of its mark each label stands, so that none covers another; what matters most is placed first. A label
 * without a place is left out, except an alarm's.
 */
export function placeLabels(spots: readonly Spot[], left: number, right: number): ReadonlyMap<string, LabelSide> {
  const taken: { readonly from: number; readonly y: number }[] = [];
  const sides = new Map<string, LabelSide>();
  const ranked = spots.flatMap((spot) => {
    const rank = rankOf(spot);
    return rank === null ? [] : [{ spot, rank }];
  });
  for (const { spot, rank } of ranked.sort((a, b) => a.rank - b.rank)) {
    // The other sends of a creeping run lie to its right.
    const order: readonly LabelSide[] = rank === 2 ? ['left', 'right'] : ['right', 'left'];
    const sidesThatFit = order.filter((side) =>
      side === 'right' ? spot.x + labelWidth <= right : spot.x - labelWidth >= left,
    );
    const startOf = (side: LabelSide) => (side === 'right' ? spot.x : spot.x - labelWidth);
    const free = sidesThatFit.find((side) =>
      taken.every(({ from, y }) => Math.abs(from - startOf(side)) >= labelWidth || Math.abs(y - spot.y) >= labelHeight),
    );
    const side = free ?? (rank === 0 ? sidesThatFit[0] : undefined);
    if (!side) continue;
    sides.set(spot.point.id, side);
    taken.push({ from: startOf(side), y: spot.y });
  }
  return sides;
}

/** Where pages of rows stand in their list, as their pager tells it; so that it shows when rows change their places. */
export interface RowPlaces {
  /**
   * @param page the rows on show, as one text
   * @param range first and last of their positions, counted from 1
   */
  readonly note: (page: string, range: readonly [number, number]) => void;
  /** How many positions all pages cover together. */
  readonly covered: () => number;
  /** A page that was seen before was seen again as it was, after all others: nothing has moved in between. */
  readonly isConfirmed: () => boolean;
  /** The same positions have shown different rows. */
  readonly isMoved: () => boolean;
}

interface Place {
  readonly range: readonly [number, number];
  readonly firstSeen: number;
  readonly lastSeen: number;
}

export function createRowPlaces(): RowPlaces {
  const places = new Map<string, Place>();
  let looks = 0;
  return {
    note(page, range) {
      looks++;
      const held = places.get(page);
      // The text of a pager and its rows change one after the other: a page keeps the first place it had, unless
      // another page has the better claim to it.
      const isShared = held && [...places].some(([other, place]) => other !== page && place.range[0] === held.range[0]);
      places.set(page, {
        range: !held || isShared ? range : held.range,
        firstSeen: held?.firstSeen ?? looks,
        lastSeen: looks,
      });
    },
    covered() {
      let covered = 0;
      let end = 0;
      for (const [from, to] of [...places.values()].map(({ range }) => range).toSorted(([a], [b]) => a - b)) {
        covered += Math.max(0, to - Math.max(from - 1, end));
        end = Math.max(end, to);
      }
      return covered;
    },
    isConfirmed() {
      const newest = Math.max(0, ...[...places.values()].map(({ firstSeen }) => firstSeen));
      return [...places.values()].some(({ firstSeen, lastSeen }) => firstSeen < newest && lastSeen > newest);
    },
    isMoved() {
      const seen = new Set<string>();
      for (const { range } of places.values()) {
        if (seen.has(range.join())) return true;
        seen.add(range.join());
      }
      return false;
    },
  };
}

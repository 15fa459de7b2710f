import type { BounceType } from '../../../bounce/types.ts';
import type { MessageAddress } from '../../pages/address.ts';
import { parseBounceType, parseTypeHeading } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';

/** "Type: Hard" asks for hard bounces; "Exclude: Hard" and the search “hard” do not. */
function typeAskedFor(filter: string): BounceType | null {
  if (/^[“"«]/u.test(filter)) return null;
  const [value = '', label] = filter.split(/[:：]\s*/u).toReversed();
  if (label !== undefined && parseColumnLabel(label)?.role !== 'type') return null;
  return parseTypeHeading(value) ?? parseBounceType(value);
}

/** The one type that filters ask for: "Hard bounces (26)", "Type: hard"; `null` where they ask for none, or for both. */
function typeInForce(filters: readonly string[]): BounceType | null {
  const types = new Set(filters.map(typeAskedFor));
  types.delete(null);
  const [type = null] = types;
  return types.size === 1 ? type : null;
}

/** Rows that are remembered; of those that come after them no type is told, for they may have been on show before. */
const mostRows = 50_000;

export interface TypesInForce {
  /**
   * The type that the filters in force say of a row, by its text. A filter changes before its rows do: a row that was on
   * show under other filters is not one of those asked for, or may not be.
   */
  readonly of: (message: MessageAddress, filters: readonly string[]) => (row: string) => BounceType | null;
}

/** Remembers of a message under which filter each of its rows was first seen. */
export function createTypesInForce(): TypesInForce {
  const firstSeen = new Map<string, BounceType | null>();
  let current = '';
  return {
    of({ channel, id }, filters) {
      if (current !== `${channel} ${id}`) firstSeen.clear();
      current = `${channel} ${id}`;
      const type = typeInForce(filters);
      return (row) => {
        if (!firstSeen.has(row)) {
          if (firstSeen.size >= mostRows) return null;
          firstSeen.set(row, type);
        }
        return firstSeen.get(row) === type ? type : null;
      };
    },
  };
}

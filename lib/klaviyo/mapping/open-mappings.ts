import type { MappingStore } from './answer-request.ts';
import { type ColumnMapping, mappingsKey, parseMappings } from './column-mapping.ts';

/** As much of the extension's local storage as mappings need. */
export interface StoredItems {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  /** Calls back with the new value whenever the item changes, in this tab or another. */
  readonly onChange: (key: string, callback: (value: unknown) => void) => void;
}

/** Follows the mappings that are kept; `onChange` whenever they are others than before, first when they are read. */
export function openMappings(items: StoredItems, onChange: () => void): MappingStore {
  let mappings: readonly ColumnMapping[] = [];
  const take = (stored: unknown) => {
    const next = parseMappings(stored);
    if (JSON.stringify(next) === JSON.stringify(mappings)) return;
    mappings = next;
    onChange();
  };
  items.onChange(mappingsKey, take);
  const read = async () => take((await items.get(mappingsKey))[mappingsKey]);
  // Without storage there are no mappings, and pages are read as ever.
  void read().catch(() => {});
  return {
    all: () => mappings,
    async change(change) {
      // Another tab may have changed them a moment ago.
      await read();
      const next = change(mappings);
      await items.set({ [mappingsKey]: next });
      take(next);
    },
  };
}

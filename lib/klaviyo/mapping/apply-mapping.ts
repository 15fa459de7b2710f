import type { Section } from '../reading/recognising/section.ts';
import { type Columns, recogniseColumns } from '../tables/columns/columns.ts';
import { findLists, findTables } from '../tables/find-tables.ts';
import type { TableView } from '../tables/table-view.ts';
import { normaliseLabel } from '../text.ts';
import type { ColumnMapping, MappableRole, MappedColumns } from './column-mapping.ts';
import { pageKindOf } from './page-kind.ts';
import { tableSignature } from './signature.ts';

/** The roles that say that somebody bounced, and why. */
const telling: readonly MappableRole[] = ['type', 'category', 'reason'];

/**
 * A table's columns as a person named them. What the cells hold is weighed as ever; only which column holds what is
 * taken from the person. A row of plain words counts as a bounce where a header stands above them, because the person
 * has read that header; without one a row must say by itself that it bounced.
 */
export function columnsByHand(table: TableView, mapped: MappedColumns, language: string): Columns {
  const columns = recogniseColumns(table, language);
  const index: Partial<Record<MappableRole, number>> = {};
  mapped.forEach((role, column) => {
    if (role) index[role] ??= column;
  });
  const isHeaded = telling.some((role) => normaliseLabel(table.headers[index[role] ?? -1] ?? '') !== '');
  const byPage = { statusDecides: false, statusSaysBounced: false, saysNotSent: false, code: null };
  return { ...columns, ...byPage, index, bounceLabels: isHeaded ? 1 : 0 };
}

/** The mappings that were made for the kind of page at this address. */
export function mappingsFor(url: URL, mappings: readonly ColumnMapping[]): ColumnMapping[] {
  if (mappings.length === 0) return [];
  const page = pageKindOf(url);
  return mappings.filter((mapping) => mapping.page === page);
}

/** May rows below this section be read by a mapping? Never where another activity is open: its headers may be the same. */
export const isMappable = (section: Section): boolean => section.open === 'bounced' || section.open === 'unknown';

export interface ListsByHand {
  readonly lists: readonly { readonly table: TableView; readonly columns: Columns }[];
  /** The table and the columns that were named, as one text: others make another reading. */
  readonly named: string;
}

/**
 * The tables of a page that a person's mapping fits, the longest first, or `null`: the kind of page and the headers are
 * those that it was made for, and the column of addresses still holds addresses.
 */
export function listsByHand(
  document: Document,
  url: URL,
  section: Section,
  language: string,
  mappings: readonly ColumnMapping[],
): ListsByHand | null {
  const own = mappingsFor(url, mappings);
  if (own.length === 0 || !isMappable(section)) return null;
  for (const find of [findTables, findLists]) {
    const tables = find(document).filter(({ rows }) => rows.length > 0);
    for (const { signature, columns } of own) {
      const lists = tables
        .filter((table) => tableSignature(table) === signature)
        .map((table) => ({ table, columns: columnsByHand(table, columns, language) }))
        .filter(({ columns: { shares } }) => shares.email > 0 || section.open === 'bounced')
        .sort((a, b) => b.table.rows.length - a.table.rows.length);
      if (lists.length > 0) return { lists, named: JSON.stringify([signature, columns]) };
    }
  }
  return null;
}

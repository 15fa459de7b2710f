import * as v from 'valibot';

/** What a person can say that a column holds; the rest is ignored. */
export const mappableRoles = ['email', 'type', 'category', 'reason', 'name', 'time'] as const;
export type MappableRole = (typeof mappableRoles)[number];

/** A table with more columns is none that a person would map. */
export const mostColumns = 60;

/** What each column holds, by position; `null` is ignored. */
export const MappedColumns = v.pipe(v.array(v.nullable(v.picklist(mappableRoles))), v.maxLength(mostColumns));
export type MappedColumns = v.InferOutput<typeof MappedColumns>;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** Columns that a person has named, and the tables that they were named for. */
const ColumnMapping = v.strictObject({
  /** `pageKindOf` the address. */
  page: text(300),
  /** `tableSignature` of the table. */
  signature: text(4_000),
  columns: MappedColumns,
});
export type ColumnMapping = v.InferOutput<typeof ColumnMapping>;

/** Where mappings are kept in the extension's local storage. */
export const mappingsKey = 'columnMappings';

const mostMappings = 50;

/** Mappings as they come from storage: what is none is left out, the rest stays usable. */
export function parseMappings(stored: unknown): ColumnMapping[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(-mostMappings).filter((item): item is ColumnMapping => v.is(ColumnMapping, item));
}

/** The mappings with this one in the place of an earlier one for the same table. */
export function withMapping(mappings: readonly ColumnMapping[], mapping: ColumnMapping): ColumnMapping[] {
  const others = mappings.filter(({ page, signature }) => page !== mapping.page || signature !== mapping.signature);
  return [...others, mapping].slice(-mostMappings);
}

/** The mappings without those of a kind of page. */
export function withoutPage(mappings: readonly ColumnMapping[], page: string): ColumnMapping[] {
  return mappings.filter((mapping) => mapping.page !== page);
}

import { providerTable } from '../lib/bounce/provider-table.ts';

const names = new Map(providerTable.map(({ id, name }) => [id, name] as const));

/** A provider's name for people; a company's domain is its own name. */
export function providerName(id: string): string {
  return names.get(id) ?? id;
}

import { namesComparison, namesVariation } from '../words/other-figures.ts';
import type { SumRow } from './side-page.ts';

/** Rows of a report that count something of their own: no averages, and no parts of a row that stands there whole. */
export function ownSums(rows: readonly SumRow[]): SumRow[] {
  const names = new Set(rows.map(({ name }) => name));
  const isPart = (name: string) =>
    namesVariation(name) && names.has(name.replace(/\s*[-–—:·|(,]\s*[^-–—:·|(,]+$/u, ''));
  return rows.filter(({ name }) => !isPart(name) && !(name.length <= 30 && namesComparison(name)));
}

import { figureLines } from '../../figure-lines.ts';
import type { TableView } from '../../tables/table-view.ts';
import { elementText, firstLine } from '../../text.ts';
import { parseReachFigure, type ReachFigure } from '../../words/figure-label.ts';
import { namesComparison, namesOwnMessage, namesVariation } from '../../words/other-figures.ts';
import { namesSum } from '../../words/sum-label.ts';
import { countOf } from './label-value.ts';

/** Figures of a message that such a table tells. */
export type TransposedFigures = Partial<Record<ReachFigure, number>>;

const isSum = (header: string) => namesSum(firstLine(header));

/**
 * The column of the message itself: the one that says so, the sum of its variations, or the only one that compares it with
 * nothing. `null` where none is surely its own.
 */
function ownColumn(headers: readonly string[]): number | null {
  const columns = headers.map((header, column) => ({ header, column })).slice(1);
  const saysOwn = columns.filter(({ header }) => namesOwnMessage(firstLine(header)));
  if (saysOwn.length === 1) return saysOwn[0]?.column ?? null;
  if (saysOwn.length > 1) return null;
  if (columns.some(({ header }) => namesVariation(header))) {
    const [sum, ...others] = columns.filter(({ header }) => isSum(header));
    const areParts = columns.every(({ header }) => isSum(header) || namesVariation(header));
    return sum && others.length === 0 && areParts ? sum.column : null;
  }
  const [only, ...others] = columns.filter(({ header }) => !namesComparison(firstLine(header)));
  return only && others.length === 0 ? only.column : null;
}

/**
 * Figures of a table that is turned on its side: a row for each figure, a column for each message or variation.
 *
 * ```
 *              This campaign   Linen week, kick-off
 *  Sent        12,684          12,911
 *  Bounced     57 (0.45 %)     88 (0.68 %)
 * ```
 */
export function transposedFigures({ headers, rows, cells }: TableView): TransposedFigures | null {
  const column = ownColumn(headers);
  if (column === null) return null;
  const figures: TransposedFigures = {};
  for (const row of rows) {
    const [head, own] = [cells(row)[0], cells(row)[column]];
    const figure = head ? parseReachFigure(firstLine(elementText(head, 80))) : null;
    const value = own ? countOf(figureLines(own)) : null;
    if (figure && value !== null) figures[figure] ??= value;
  }
  return figures.bounced !== undefined && Object.keys(figures).length > 1 ? figures : null;
}

import { normaliseLabel } from '../text.ts';
import { kindsOfCell } from './cell-kinds.ts';
import { isFormatLine } from './file-format.ts';
import { parseFileLabel } from './file-labels.ts';

export interface HeaderRow {
  /** `null`: the first record is a row already. */
  readonly headers: readonly string[] | null;
  /** Records before the first row, the headers among them. */
  readonly before: number;
}

/** Records among which the headers are looked for: a title, an account's name and a date range may stand above them. */
const searched = 6;

/** Cells of rows: addresses, replies, dates, figures. A line of headers holds none. */
const holdsFacts = (cells: readonly string[]) =>
  cells.some((cell) =>
    kindsOfCell(cell).some((kind) => kind === 'email' || kind === 'reply' || kind === 'time' || kind === 'count'),
  );

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
const knownLabels = (cells: readonly string[]) => cells.filter((cell) => parseFileLabel(cell) !== null).length;
const holdsAddress = (cells: readonly string[]) => cells.some((cell) => kindsOfCell(cell).includes('email'));

/**
 * Finds the line of headers: of the first few records, before the first row, the one with the most known labels. What
 * is said above it of the report as a whole ("Exported by", "Reply to") may hold addresses itself.
 */
export function findHeaderRow(records: readonly (readonly string[])[]): HeaderRow {
  let best = { at: -1, known: 0 };
  for (const [at, cells] of records.slice(0, searched).entries()) {
    if (isFormatLine(cells)) continue;
    if (cells.length > 1 && holdsFacts(cells) && best.known > 0) break;
    if (holdsAddress(cells)) break;
    const known = knownLabels(cells);
    if (known > best.known) best = { at, known };
  }
  const below = headersBelowPreamble(records);
  const found = records[best.at];
  if (below !== null && (!found || best.known < filled(found) || best.known < knownLabels(records[below] ?? [])))
    best = { at: below, known: 0 };
  const headers = records[best.at];
  if (headers) return { headers, before: best.at + 1 };
  // Labels in words that nobody knows: a first line without facts above lines with them.
  const [first, second] = records.filter((cells) => !isFormatLine(cells));
  const formatLines = records[0] && isFormatLine(records[0]) ? 1 : 0;
  return first && second && !holdsFacts(first) && holdsFacts(second)
    ? { headers: first, before: formatLines + 1 }
    : { headers: null, before: formatLines };
}

/** Records of "label, value" that may stand above the headers, and those of them that may name somebody. */
const preamble = { records: 30, people: 2 };

/** A line of three known labels or more below records of two cells at most; `null` where there is none. */
function headersBelowPreamble(records: readonly (readonly string[])[]): number | null {
  let people = 0;
  for (const [at, cells] of records.slice(0, preamble.records).entries()) {
    if (filled(cells) > 2) return !holdsFacts(cells) && knownLabels(cells) > 2 ? at : null;
    if (holdsAddress(cells) && ++people > preamble.people) return null;
  }
  return null;
}

/** Is a record the headers once more, as where two files were put together? */
export function repeatsHeaders(cells: readonly string[], headers: readonly string[] | null): boolean {
  return (
    headers !== null &&
    cells.length > 0 &&
    normaliseLabel(cells[0] ?? '') === normaliseLabel(headers[0] ?? '') &&
    cells.every((cell, column) => normaliseLabel(cell) === normaliseLabel(headers[column] ?? ''))
  );
}

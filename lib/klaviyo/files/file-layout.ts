import { parseEmail } from '../email.ts';
import { cellText } from './cell-kinds.ts';
import type { Separators } from './csv-record.ts';
import { readLine, readRecord } from './csv-record.ts';
import { parseFileLabel } from './file-labels.ts';

/** What the records of a file have in common, by which a line is known for one. */
export interface FileLayout {
  /** Numbers of cells: the headers', and most records'. */
  readonly widths: readonly number[];
  /** The column of addresses; `null` where there is none. */
  readonly addressColumn: number | null;
}

/** The address of a cell that holds one and its owner's name at most. */
export function addressOf(cell: string | undefined): string | null {
  const text = cellText(cell, 320);
  const reading = text.includes('@') && text.split(' ').length <= 6 ? parseEmail(text) : null;
  return reading?.status === 'one' ? reading.email : null;
}

/** The first records of a text; where quotations are not sound, line by line. */
export function firstRecords(text: string, separators: Separators, most: number): string[][] {
  const records: string[][] = [];
  for (let at = 0; at < text.length && records.length < most; ) {
    const reading = readRecord(text, at, separators);
    if (reading.quotes === 'sound') {
      records.push(reading.cells);
      at = reading.end;
      continue;
    }
    const lineEnd = text.indexOf(separators.newline, at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    records.push(readLine(text.slice(at, end), separators.delimiter, []));
    at = end + 1;
  }
  return records.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** @param records the first of a file, its headers among them */
export function layoutOf(records: readonly (readonly string[])[]): FileLayout {
  const counts = new Map<number, number>();
  const addresses = new Map<number, Set<string>>();
  let headers = { known: 1, width: 0 };
  for (const [row, cells] of records.entries()) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    for (const [column, cell] of cells.entries()) {
      const address = addressOf(cell);
      if (address) addresses.set(column, (addresses.get(column) ?? new Set()).add(address));
    }
    const known = row < 30 ? cells.filter((cell) => parseFileLabel(cell) !== null).length : 0;
    if (known > headers.known) headers = { known, width: cells.length };
  }
  const usual = Math.max(
    0,
    ...[...counts].filter(([, count]) => count === Math.max(...counts.values())).map(([w]) => w),
  );
  const most = [...addresses].sort(([, a], [, b]) => b.size - a.size)[0];
  return {
    widths: [...new Set([headers.width || usual, usual])].filter((width) => width > 0),
    addressColumn: most?.[0] ?? null,
  };
}

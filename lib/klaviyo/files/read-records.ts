import { readLine, readRecord, type Separators } from './csv-record.ts';
import { type Encoding, readText } from './encoding.ts';
import { addressOf, type FileLayout } from './file-layout.ts';
import { hidesRecords, isProse } from './swallowed-lines.ts';

/** How a file separates its cells and lines. */
export interface FileFormat extends Separators {
  readonly encoding: Encoding;
  /** Absent: quotations are taken for what they seem. */
  readonly layout?: FileLayout;
}

export interface FileRecord {
  /** Counted from 1 over all records that are not blank, as a spreadsheet counts its rows. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Lines whose quotation marks could be read in no way that fits the other records; 0: all is well. */
  readonly brokenLines: number;
}

export type ReadEnd =
  | {
      readonly status: 'end';
      readonly records: number;
      /** How the file ends: with a line end, without one, or inside a quotation of its last record. */
      readonly lastLine: 'ended' | 'open' | 'open-quote';
    }
  | { readonly status: 'refused'; readonly why: 'line-too-long' | 'open-quote'; readonly row: number };

/** Longest record that is taken, in characters: a list export with all of its 700 columns is a tenth of it. */
export const recordLimit = 1_000_000;

/** Most records that are handed over at once. */
export const recordsAtOnce = 500;

/** Lines that are looked at before a quotation is believed to go on over all of them; replies have fewer. */
const linesLookedAt = 20;

/**
 * Reads the records of a CSV text (RFC 4180, with any delimiter and line end). No more than one slice of the file and
 * one unfinished record is held, and nothing is read on before `take` has resolved.
 * @param take gets 500 records at most, and how many bytes of the file are read
 * @throws DOMException `AbortError` when stopped, `NotReadableError` where the file is gone
 */
export async function readRecords(
  file: Blob,
  format: FileFormat,
  take: (records: readonly FileRecord[], characters: number) => Promise<void> | void,
  signal: AbortSignal,
): Promise<ReadEnd> {
  let pending = '';
  let row = 0;
  let characters = 0;
  let lastLine: 'ended' | 'open' | 'open-quote' = 'ended';

  /** Hands over what is whole of the text at hand, and keeps the rest of it. */
  const handOver = async (isLast: boolean) => {
    let records: FileRecord[] = [];
    let at = 0;
    while (at < pending.length) {
      const next = nextRecord(pending, at, format, isLast);
      if (!next) break;
      at = next.end;
      if (next.lastLine) lastLine = next.lastLine;
      const cells = unwrapLine(next.cells, format.delimiter);
      if (!cells.some((cell) => /[^\s\0\uFEFF]/.test(cell))) continue;
      records.push({ row: ++row, cells, brokenLines: next.brokenLines });
      if (records.length < recordsAtOnce) continue;
      signal.throwIfAborted();
      await take(records, characters);
      records = [];
    }
    pending = pending.slice(at);
    if (records.length === 0) return;
    signal.throwIfAborted();
    await take(records, characters);
  };

  for await (const text of readText(file, format.encoding, signal)) {
    characters += text.length;
    pending += text;
    await handOver(false);
    if (pending.length > recordLimit)
      return { status: 'refused', why: opensQuote(pending, format) ? 'open-quote' : 'line-too-long', row: row + 1 };
  }
  await handOver(true);
  return pending === ''
    ? { status: 'end', records: row, lastLine }
    : { status: 'refused', why: 'open-quote', row: row + 1 };
}

interface Next {
  readonly cells: string[];
  readonly end: number;
  readonly brokenLines: number;
  /** Said of the last record alone. */
  readonly lastLine?: 'open' | 'open-quote';
}

/** The record that begins at `start`; `null` where more of the text is needed, or of the last nothing can be made. */
function nextRecord(text: string, start: number, format: FileFormat, isLast: boolean): Next | null {
  const { delimiter, newline, layout } = format;
  const firstEnd = text.indexOf(newline, start);
  if (firstEnd < 0 && !isLast) return null;
  const firstLine = text.slice(start, firstEnd < 0 ? undefined : firstEnd);
  const alone = (): Next => {
    const cells = readLine(firstLine, delimiter, layout?.widths ?? []);
    const brokenLines = layout && !layout.widths.includes(cells.length) ? 1 : 0;
    return firstEnd < 0
      ? { cells, end: text.length, brokenLines, lastLine: 'open' }
      : { cells, end: firstEnd + 1, brokenLines };
  };
  const inner = newline === '\n' ? firstLine.indexOf('\r') : -1;
  if (layout && inner >= 0 && inner < firstLine.length - 1) {
    // Two files that were put together may end their lines in two ways.
    const line = firstLine.slice(0, inner);
    const lines = [line, ...firstLine.slice(inner + 1).split('\r')];
    if (hidesRecords(lines, { isSound: false, ended: false }, layout, delimiter))
      return { cells: readLine(line, delimiter, layout.widths), end: start + inner + 1, brokenLines: 0 };
  }
  if (!firstLine.includes('"')) {
    const { cells, end, ended } = readRecord(text, start, format);
    return { cells, end, brokenLines: 0, ...(ended ? {} : { lastLine: 'open' as const }) };
  }
  // Where slices of the file end must not matter: no fewer lines are judged than could be.
  const seen = linesFrom(text, start, newline);
  let reading = readRecord(seen.isAll ? text : text.slice(0, seen.end), start, format);
  if (!reading.ended && !isLast && seen.isAll) return null;
  const isOpen = reading.quotes === 'open';
  const lines = text.slice(start, isOpen ? seen.end : reading.end).split(newline);
  if (lines.at(-1)?.trim() === '') lines.pop();
  if (layout && lines.length > 1) {
    const isSound = reading.quotes === 'sound' && layout.widths.includes(unwrapLine(reading.cells, delimiter).length);
    if (hidesRecords(lines, { isSound, ended: reading.ended }, layout, delimiter)) return alone();
  }
  if (isOpen && !seen.isAll) {
    reading = readRecord(text, start, format);
    if (!reading.ended && !isLast) return null;
  }
  if (reading.quotes === 'open') {
    const line = firstEnd >= 0 && lines.length === 1 ? alone() : null;
    if (line && isWholeLine(line, firstLine, format)) return line;
    return isCutRow(reading.cells, lines, layout)
      ? { cells: reading.cells, end: text.length, brokenLines: 0, lastLine: 'open-quote' }
      : null;
  }
  if (reading.quotes === 'odd' && lines.length === 1) return alone();
  const { cells, end, ended } = reading;
  const isBroken = reading.quotes === 'odd' && !layout?.widths.includes(cells.length);
  return { cells, end, brokenLines: isBroken ? lines.length : 0, ...(ended ? {} : { lastLine: 'open' as const }) };
}

/** Has a line all of its cells, though a mark in it opens a quotation? What was cut off ends within one. */
function isWholeLine({ cells, brokenLines }: Next, line: string, { delimiter, layout }: FileFormat): boolean {
  const endsQuoted = line.slice(line.lastIndexOf(delimiter) + 1).startsWith('"');
  return layout !== undefined && brokenLines === 0 && !endsQuoted && !isProse(cells);
}

/** Was a file's last row cut off within a reply, of one line or of several? Else other rows may be swallowed. */
function isCutRow(cells: readonly string[], lines: readonly string[], layout: FileLayout | undefined): boolean {
  const address = layout?.addressColumn ?? null;
  return lines.length === 1 || (lines.length < linesLookedAt && address !== null && addressOf(cells[address]) !== null);
}

/** Where the lines end that are looked at, and whether the text holds no more of them. */
function linesFrom(text: string, start: number, newline: string): { readonly end: number; readonly isAll: boolean } {
  let end = start;
  for (let line = 0; line < linesLookedAt; line++) {
    const next = text.indexOf(newline, end);
    if (next < 0) return { end: text.length, isAll: true };
    end = next + 1;
  }
  return { end, isAll: false };
}

/**
 * A spreadsheet that expects another delimiter puts each line into its first column and, when it saves, quotes it as a
 * whole. The cells are within that one.
 */
export function unwrapLine(cells: string[], delimiter: string): string[] {
  const [line] = cells;
  if (cells.length !== 1 || !line?.includes(delimiter)) return cells;
  const text = line.trim();
  const reading = readRecord(text, 0, { delimiter, newline: '\n' });
  return reading.end === text.length ? reading.cells : cells;
}

/** Does a record that never ends begin a quotation that never ends? Else it is one long line. */
function opensQuote(text: string, { delimiter }: FileFormat): boolean {
  const line = text.search(/[\r\n]/);
  const first = line < 0 ? text : text.slice(0, line);
  return line >= 0 && (first.startsWith('"') || first.includes(`${delimiter}"`));
}

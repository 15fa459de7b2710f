import papaparse from 'papaparse';
import { type Encoding, readText } from './encoding.ts';

/** How a file separates its cells and lines. */
export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

export interface FileRecord {
  /** Counted from 1 over all records that are not blank, as a spreadsheet counts its rows. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark stands where none may: more than one line may have become this record. */
  readonly broken: boolean;
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

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads the records of a CSV text (RFC 4180, with any delimiter and line end). No more than one slice of the file and
 * one unfinished record is held, and nothing is read on before `take` has resolved.
 *
 * Papaparse's own file reader would go on collecting a record that never ends, and read ahead of a slow database;
 * its parser alone does neither.
 * @param take gets 500 records at most, and how many bytes of the file are read
 * @throws DOMException `AbortError` when stopped, `NotReadableError` where the file is gone
 */
export async function readRecords(
  file: Blob,
  { encoding, delimiter, newline }: FileFormat,
  take: (records: readonly FileRecord[], characters: number) => Promise<void> | void,
  signal: AbortSignal,
): Promise<ReadEnd> {
  const parser = new papaparse.Parser({ delimiter, newline });
  let pending = '';
  let row = 0;
  let characters = 0;

  const handOver = async ({ data, errors }: Parsed) => {
    // What is said of the record behind the last is said of one that is not all there yet.
    const broken = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row: index }) => index));
    const records: FileRecord[] = [];
    data.forEach((parsed, index) => {
      const cells = unwrapLine(parsed, delimiter);
      const last = cells.length - 1;
      // Lines may end with CR LF here and LF there.
      if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
      if (cells.some((cell) => /[^\s\0\uFEFF]/.test(cell)))
        records.push({ row: ++row, cells, broken: broken.has(index) });
    });
    for (let start = 0; start < records.length; start += recordsAtOnce) {
      signal.throwIfAborted();
      await take(records.slice(start, start + recordsAtOnce), characters);
    }
  };

  for await (const text of readText(file, encoding, signal)) {
    characters += text.length;
    pending += text;
    const parsed: Parsed = parser.parse(pending, 0, true);
    pending = pending.slice(parsed.meta.cursor);
    await handOver(parsed);
    if (pending.length > recordLimit) {
      return { status: 'refused', why: opensQuote(pending, delimiter) ? 'open-quote' : 'line-too-long', row: row + 1 };
    }
  }
  if (pending !== '') {
    const rest: Parsed = parser.parse(pending, 0, false);
    if (rest.errors.some(({ code }) => code === 'MissingQuotes')) {
      // Nothing but the file's end is missing where no other line has been swallowed.
      if (!/[\r\n]\s*\S/.test(rest.data.at(-1)?.at(-1) ?? '')) {
        await handOver(rest);
        return { status: 'end', records: row, lastLine: 'open-quote' };
      }
      await handOver({ ...rest, data: rest.data.slice(0, -1) });
      return { status: 'refused', why: 'open-quote', row: row + 1 };
    }
    await handOver(rest);
  }
  return { status: 'end', records: row, lastLine: pending === '' ? 'ended' : 'open' };
}

/**
 * A spreadsheet that expects another delimiter puts each line into its first column and, when it saves, quotes it as a
 * whole. The cells are within that one.
 */
export function unwrapLine(cells: string[], delimiter: string): string[] {
  const [line] = cells;
  if (cells.length !== 1 || !line?.includes(delimiter)) return cells;
  const { data } = new papaparse.Parser({ delimiter }).parse(line.trim(), 0, false) as Parsed;
  return data.length === 1 && data[0] ? data[0] : cells;
}

/** Does a record that never ends begin a quotation that never ends? Else it is one long line. */
function opensQuote(text: string, delimiter: string): boolean {
  const line = text.search(/[\r\n]/);
  const first = line < 0 ? text : text.slice(0, line);
  return line >= 0 && (first.startsWith('"') || first.includes(`${delimiter}"`));
}

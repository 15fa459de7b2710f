import { steadyDateOrder } from '../dates.ts';
import { namesSum } from '../words/sum-label.ts';
import { cellText } from './cell-kinds.ts';
import { detectEncoding, type NotText, readText } from './encoding.ts';
import { type FileColumns, recogniseFileColumns } from './file-columns.ts';
import { isOpenDate } from './file-dates.ts';
import { recogniseFormat } from './file-format.ts';
import { type FileKind, kindOfFile } from './file-kind.ts';
import { findHeaderRow, type HeaderRow, repeatsHeaders } from './header-row.ts';
import { type FileFormat, readRecords } from './read-records.ts';

/** Why nothing can be read from a file; each has its sentence and next step. */
export type Refusal = NotText | 'line-too-long' | 'open-quote' | 'no-rows' | 'unreadable';

export interface Examined {
  readonly status: 'examined';
  readonly format: FileFormat;
  readonly headers: HeaderRow['headers'];
  /** Records before the first row, the headers among them. */
  readonly before: number;
  /** Cells in the line of headers, else in the widest of the first rows. */
  readonly width: number;
  readonly columns: FileColumns;
  /** `null`: the columns do not tell, and are for the user to name. */
  readonly kind: Exclude<FileKind, 'mapped'> | null;
  readonly rows: number;
  /** The first rows, for a preview. */
  readonly preview: readonly (readonly string[])[];
  /** The file breaks off inside its last row, so that others may be missing. */
  readonly endsEarly: boolean;
  /** A date of which the file does not tell whether its day or its month comes first; `null` where it has none such. */
  readonly openDate: string | null;
  /** Every row names its message. */
  readonly namesMessages: boolean;
}

export type Examination =
  | Examined
  | { readonly status: 'refused'; readonly why: Refusal; readonly row: number | null }
  | { readonly status: 'stopped' };

const previewRows = 5;

/** Records that are enough to tell the columns by. */
const sampleRows = 100;

/**
 * Looks through the whole file before anything of it is stored: what it is, how many rows it has, and whether it can be
 * read to its end. Holds no more than the first rows.
 * @param onProgress the share that has been read, 0 to 1
 */
export async function examineFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Examination> {
  try {
    const reading = await detectEncoding(file, signal);
    if (reading.status === 'not-text') return { status: 'refused', why: reading.why, row: null };
    const { value: start = '' } = await readText(file, reading.encoding, signal).next();
    const format = recogniseFormat(start, reading.encoding);
    return await look(file, format, onProgress, signal);
  } catch (error) {
    if (signal.aborted) return { status: 'stopped' };
    // The file was moved, changed or is not ours to read.
    if (error instanceof DOMException) return { status: 'refused', why: 'unreadable', row: null };
    throw error;
  }
}

type Found = Omit<Examined, 'status' | 'rows' | 'endsEarly' | 'openDate'> & { readonly sample: number };

/** "Total" below the rows, whose line is shorter than theirs. */
const isSummary = (cells: readonly string[]) => namesSum(cells[0] ?? '');

/** What the first records tell of the file. */
function begin(all: readonly (readonly string[])[], format: FileFormat, fileName: string): Found {
  const { headers, before } = findHeaderRow(all);
  const sample = all.slice(before).filter((cells) => !repeatsHeaders(cells, headers));
  // Where marks are missing, cells stand in others' columns.
  const even = sample.filter((cells) => cells.length === headers?.length);
  const columns = recogniseFileColumns(headers, even.length > 0 ? even : sample);
  const { messageName, messageId, email } = columns.index;
  const names = (cells: readonly string[]) =>
    [messageName, messageId].some((column) => column !== undefined && cellText(cells[column]) !== '');
  // A sum below the people names no message either.
  const isPerson = (cells: readonly string[]) => email === undefined || (cells[email] ?? '').includes('@');
  const people = sample.filter(isPerson);
  return {
    format,
    headers,
    before,
    width: headers?.length ?? Math.max(0, ...sample.map((cells) => cells.length)),
    columns,
    kind: kindOfFile(columns, headers, fileName),
    preview: sample.slice(0, previewRows),
    namesMessages: people.length > 0 && people.every(names),
    sample: sample.length,
  };
}

async function look(
  file: File,
  format: FileFormat,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Examination> {
  let found: Found | null = null;
  let rows = 0;
  let last: readonly string[] = [];
  let uneven = 0;
  let openDate: string | null = null;
  const dateOrder = steadyDateOrder();
  const see = ({ headers, columns, width }: Found, all: readonly (readonly string[])[]) => {
    for (const cells of all) {
      rows++;
      last = cells;
      if (cells.length !== width) uneven++;
      if (repeatsHeaders(cells, headers)) continue;
      for (const role of ['time', 'sentAt', 'suppressedAt'] as const) {
        const column = columns.index[role];
        if (column === undefined) continue;
        const text = cellText(cells[column], 120);
        dateOrder.see(text);
        if (openDate === null && isOpenDate(text)) openDate = text;
      }
    }
  };
  // The last line of a file comes by itself where it is not ended: too little to tell columns by.
  let waiting: (readonly string[])[] = [];
  const start = () => {
    const first = begin(waiting, format, file.name);
    see(first, waiting.slice(first.before));
    waiting = [];
    return first;
  };
  const bytesPerCharacter = format.encoding.startsWith('utf-16') ? 2 : 1;
  const end = await readRecords(
    file,
    format,
    (records, characters) => {
      onProgress(Math.min(1, (characters * bytesPerCharacter) / file.size));
      const all = records.map(({ cells }) => cells);
      if (found) return see(found, all);
      waiting.push(...all);
      if (waiting.length >= sampleRows) found = start();
    },
    signal,
  );
  if (end.status === 'refused') return { status: 'refused', why: end.why, row: end.row };
  const { sample, ...examined } = found ?? start();
  if (sample === 0) return { status: 'refused', why: 'no-rows', row: null };
  if (end.lastLine === 'open-quote' && rows === 1) return { status: 'refused', why: 'open-quote', row: end.records };
  const isShort = examined.headers !== null && last.length < examined.width && uneven === 1 && !isSummary(last);
  const endsEarly = end.lastLine === 'open-quote' || (end.lastLine === 'open' && isShort && rows > 1);
  return {
    status: 'examined',
    rows,
    endsEarly,
    openDate: dateOrder.order() === null ? openDate : null,
    ...examined,
    columns: { ...examined.columns, dateOrder: dateOrder.order() },
  };
}

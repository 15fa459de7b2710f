import papaparse from 'papaparse';

/** What stands between cells and between records. */
export interface Separators {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

export interface RecordReading {
  readonly cells: string[];
  /** Where the next record begins. */
  readonly end: number;
  /** Its line end is there; else the text ends before it, and more of the record may come. */
  readonly ended: boolean;
  /** `odd`: a mark stands inside a quotation that neither ends it nor is doubled; `open`: a quotation does not end. */
  readonly quotes: 'sound' | 'odd' | 'open';
}

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Reads the record that begins at `start` (RFC 4180): a quotation may hold delimiters, line ends and doubled marks. */
export function readRecord(text: string, start: number, { delimiter, newline }: Separators): RecordReading {
  const lineEnd = text.indexOf(newline, start);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  if (!line.includes('"'))
    return { cells: withoutLineEnd(line.split(delimiter)), end, ended: lineEnd >= 0, quotes: 'sound' };
  // Papaparse's own file reader would go on collecting a record that never ends, and read ahead of a slow database; its
  // parser alone does neither.
  const parser = new papaparse.Parser({ delimiter, newline, preview: 1 });
  const { data, errors, meta }: Parsed = parser.parse(text.slice(start), 0, false);
  const cells = withoutLineEnd([...(data[0] ?? [])]);
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  const after = isOpen ? text.length : Math.min(start + meta.cursor, text.length);
  return {
    cells,
    end: after,
    ended: !isOpen && text[after - 1] === newline,
    quotes: isOpen ? 'open' : errors.length > 0 ? 'odd' : 'sound',
  };
}

const unquoted = (text: string) => (text.includes('""') ? text.replaceAll('""', '"') : text);

/** Lines may end with CR LF here and LF there. */
function withoutLineEnd(cells: string[]): string[] {
  const last = cells.length - 1;
  if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
  return cells;
}

/** The mark that ends a quotation: behind it are blanks at most before the delimiter or the line's end. */
function closingMark(
  text: string,
  from: number,
  { delimiter, newline }: Separators,
): { readonly at: number; readonly next: number; readonly isOdd: boolean } | null {
  let isOdd = false;
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    let next = at + 1;
    while (
      next < text.length &&
      text[next] !== delimiter &&
      text[next] !== newline &&
      ' \t\r'.includes(text[next] ?? '')
    )
      next++;
    if (next >= text.length || text[next] === delimiter || text[next] === newline) return { at, next, isOdd };
    isOdd = true;
  }
  return null;
}

/**
 * A line as a record of its own, its marks read in the way that makes as many cells as the others have: programs that
 * know no quoting write marks as they come.
 */
export function readLine(line: string, delimiter: string, widths: readonly number[]): string[] {
  const strict = readRecord(line, 0, { delimiter, newline: '\n' });
  if (strict.quotes === 'sound') return strict.cells;
  const byPairs = cellsByPairs(line, delimiter);
  const plain = withoutLineEnd(line.split(delimiter)).map(withoutLoneMark);
  const ways = strict.quotes === 'odd' ? [strict.cells, byPairs, plain] : [byPairs, plain];
  return ways.find((cells) => widths.includes(cells.length)) ?? byPairs;
}

/** Takes for quotations those alone that end before another begins; other marks are text. */
function cellsByPairs(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    const next = line.indexOf(`${delimiter}"`, at);
    const closing = line[at] === '"' ? closingMark(line, at + 1, { delimiter, newline: '\n' }) : null;
    if (closing && (next < 0 || closing.at <= next)) {
      cells.push(unquoted(line.slice(at + 1, closing.at)));
      at = closing.next;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(withoutLoneMark(line.slice(at, end < 0 ? undefined : end)));
      at = end < 0 ? line.length : end;
    }
    if (line[at] !== delimiter) return withoutLineEnd(cells);
  }
}

/** A quotation that begins with a cell and ends nowhere in it, or encloses all of it. */
const withoutLoneMark = (cell: string) => (/^"[^"]*$/.test(cell) ? cell.slice(1) : cell.replace(/^"([^"]*)"$/, '$1'));

import type { Encoding } from './encoding.ts';
import { parseFileLabel } from './file-labels.ts';
import { firstRecords, layoutOf } from './file-layout.ts';
import { type FileFormat, unwrapLine } from './read-records.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which names the delimiter: `sep=;`. */
const declared = /^\s*"?sep=([,;|\t])"?\s*$/im;

/**
 * How a file's start separates cells and lines: by the delimiter that makes the most headers known, then by the one
 * whose records are most alike in width. Text full of commas is no reason to take the comma.
 */
export function recogniseFormat(start: string, encoding: Encoding): FileFormat {
  const newline = newlineOf(start);
  const text = start.slice(0, 100_000);
  const recordsBy = (delimiter: string, most: number) =>
    firstRecords(text, { delimiter, newline }, most).map((cells) => unwrapLine(cells, delimiter));
  const by = (delimiter: string): FileFormat => ({
    encoding,
    delimiter,
    newline,
    layout: layoutOf(recordsBy(delimiter, 200)),
  });
  const [firstLine = ''] = start.split(newline, 1);
  const [, named] = declared.exec(firstLine) ?? [];
  if (named) return by(named);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const records = recordsBy(delimiter, 30);
    const widths = records.map((cells) => cells.length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    if (usual < 2) continue;
    const alike = widths.filter((width) => width === usual).length / widths.length;
    const known = Math.max(
      0,
      ...records.slice(0, 5).map((cells) => cells.filter((cell) => parseFileLabel(cell)).length),
    );
    const score = known * 2 + alike + Math.min(usual, 50) / 100;
    if (score > best.score) best = { delimiter, score };
  }
  return by(best.delimiter);
}

/** Replies in quotations may have line ends of their own, which need not be the file's. */
function newlineOf(start: string): '\n' | '\r' {
  const unquoted = start.replace(/"[^"]*"/g, '');
  const count = (pattern: RegExp) => unquoted.match(pattern)?.length ?? 0;
  if (!unquoted.includes('\n')) return unquoted.includes('\r') ? '\r' : '\n';
  // Marks without a partner turn what is quoted round.
  const [first] = /\r\n|\n|\r/.exec(start) ?? [];
  return first === '\r' && count(/\r(?!\n)/g) > count(/\n/g) ? '\r' : '\n';
}

/** Is this record Excel's own first line? */
export const isFormatLine = (cells: readonly string[]) => /^\s*sep=/i.test(cells[0] ?? '');

import papaparse from 'papaparse';
import type { Encoding } from './encoding.ts';
import { parseFileLabel } from './file-labels.ts';
import { type FileFormat, unwrapLine } from './read-records.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which names the delimiter: `sep=;`. */
const declared = /^\s*"?sep=([,;|\t])"?\s*$/im;

/**
 * How a file's start separates cells and lines: by the delimiter that makes the most headers known, then by the one
 * whose records are most alike in width. Text full of commas is no reason to take the comma.
 */
export function recogniseFormat(start: string, encoding: Encoding): FileFormat {
  const unquoted = start.replace(/"[^"]*"/g, '');
  const newline = unquoted.includes('\n') || !unquoted.includes('\r') ? '\n' : '\r';
  const [firstLine = ''] = start.split(newline, 1);
  const [, named] = declared.exec(firstLine) ?? [];
  if (named) return { encoding, delimiter: named, newline };
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const parser = new papaparse.Parser({ delimiter, newline, preview: 30 });
    const { data } = parser.parse(start.slice(0, 100_000), 0, false) as { data: string[][] };
    const records = data
      .map((cells) => unwrapLine(cells, delimiter))
      .filter((cells) => cells.some((cell) => cell.trim() !== ''));
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
  return { encoding, delimiter: best.delimiter, newline };
}

/** Is this record Excel's own first line? */
export const isFormatLine = (cells: readonly string[]) => /^\s*sep=/i.test(cells[0] ?? '');

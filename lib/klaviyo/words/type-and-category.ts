import { remembered } from '../../bounce/matching/remembered.ts';
import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import { elementLines } from '../text.ts';
import { visibleLines } from '../visible-lines.ts';
import { hasWords, markupNamesOf, namesOf } from './accessible-names.ts';
import { parseBounceCategory } from './bounce-category.ts';
import { parseBounceType } from './bounce-type.ts';
import { parseColumnLabel, saysBounce } from './column-label.ts';
import type { ColumnRole } from './labels.ts';
import { saysUndelivered } from './undelivered.ts';

export interface TypeAndCategory {
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  /** What stands beside the type and is none of Klaviyo's categories. */
  readonly rest: string;
}

const separators = /\s+[-–—|/]\s+|\s*[–—·•|:;,()[\]●○▲▼]\s*/u;
/** A letter or two that an `<abbr title>` or a tooltip explains: "H", "HB". */
const abbreviation = /^\p{L}{1,3}\.?$/u;

const nothing: TypeAndCategory = { type: null, category: null, rest: '' };

/**
 * A cell that gives the type alone or with the category: `Hard`, `Hard – Invalid address`, a badge above a label.
 * A cell that says both hard and soft says neither; one without a word says what its badge or icon is called.
 */
export function readTypeAndCategory(cell: Element): TypeAndCategory {
  const lines = elementLines(cell, 400);
  const told = hasWords(lines) ? parseTypeAndCategory(lines) : nothing;
  const said = lines.includes('\n') && (!told.type || told.rest !== '') ? besideHidden(cell, lines, told) : told;
  if (said.type || said.category || (hasWords(lines) && !abbreviation.test(lines))) return said;
  const named = parseTypeAndCategory([...new Set(namesOf(cell))].join('\n'));
  if (named.type || named.category || said.rest !== '') return { ...named, rest: named.type ? named.rest : said.rest };
  return parseTypeAndCategory([...new Set(markupNamesOf(cell))].join('\n'));
}

/** The same of a cell's only text; `null` where a tooltip or an icon may say what it does not: "H", "●". */
export function typeAndCategoryAlone(text: string): TypeAndCategory | null {
  if (!hasWords(text)) return null;
  const told = parseTypeAndCategory(text);
  return told.type || told.category || !abbreviation.test(text) ? told : null;
}

/** A type on a line of its own, read without what only a screen reader is told ("Critical"), and without its label. */
function besideHidden(cell: Element, lines: string, told: TypeAndCategory): TypeAndCategory {
  const isLabel = (line: string) => typeLabels.has(parseColumnLabel(line)?.role ?? 'email');
  const parts = lines.split('\n');
  if (!parts.some((part) => parseTypeAndCategory(part.replace(/^\W+/u, '')).type)) return told;
  const onShow = visibleLines(cell, 400);
  const left = onShow.filter((line, index) => index === onShow.length - 1 || !isLabel(line));
  const read = left.length < parts.length ? parseTypeAndCategory(left.join('\n')) : nothing;
  return read.type ? read : told;
}
const typeLabels: ReadonlySet<string> = new Set<ColumnRole>(['type', 'category', 'status']);

/**
 * Type and category on a line of their own above the reply in the same cell; `rest`: the text without that line. `null`
 * where the first line says anything else.
 */
export function leadingTypeAndCategory(cell: Element, text: string): TypeAndCategory | null {
  if (cell.childElementCount === 0) return null;
  const [first = '', second] = elementLines(cell, 400).split('\n');
  if (second === undefined || !text.startsWith(first)) return null;
  const said = parseTypeAndCategory(first);
  return (said.type || said.category) && said.rest === '' ? { ...said, rest: text.slice(first.length).trim() } : null;
}

/** Longest text that may be a type or a category with something beside it, in characters. */
const longest = 300;

/** The same of a text, its parts on lines of their own. */
export function parseTypeAndCategory(lines: string): TypeAndCategory {
  return lines.length > longest ? nothing : parseParts(lines);
}

/** Remembered, for the same few texts stand in a column, look after look. */
const parseParts = remembered((lines: string): TypeAndCategory => {
  const whole = parseBounceType(lines);
  if (whole) return { type: whole, category: null, rest: '' };
  const category = parseBounceCategory(lines);
  if (category) return { type: null, category, rest: '' };
  let result = nothing;
  const rest: string[] = [];
  for (const part of lines.split('\n').flatMap((line) => line.split(separators))) {
    if (part === '') continue;
    const type = parseBounceType(part);
    if (type) {
      // Behind words that mean something else it is one of them: "550 Pillow, soft".
      if (
        (result.type && result.type !== type) ||
        (!result.type && rest.some((before) => !saysBounce(before) && !saysUndelivered(before)))
      )
        return nothing;
      result = { ...result, type };
      continue;
    }
    const found = parseBounceCategory(part);
    if (found) result = { ...result, category: result.category ?? found };
    else rest.push(part);
  }
  return { ...result, rest: rest.filter((part) => !saysBounce(part) && !saysUndelivered(part)).join(' ') };
});

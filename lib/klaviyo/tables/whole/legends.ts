import { elementText, isLongerThan, plain, textPieces } from '../../text.ts';
import { parseTypeAndCategory } from '../../words/type-and-category.ts';
import { elementsOutsideTables } from '../outside-tables.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked for letters or codes in place of words. */
const askedRows = 40;

/** A letter or two, or a code, that stand for a word: "H", "R10". */
const shortForm = /^(?:\p{Lu}\p{L}?|\p{Lu}{1,2}\d{1,2})$/u;

/** What parts them from a word beside them: "Soft · R10". */
const joints = /\s*[·|/,()–—]\s*/u;
const partsOf = (text: string) => text.split(joints).filter((part) => part !== '');

/** The one code among the parts of a text. */
function codeIn(text: string): string | null {
  const [only = null, ...others] = partsOf(text).filter((part) => shortForm.test(part));
  return others.length === 0 ? only : null;
}

/** "H = Hard bounce", "S: Soft": a letter with what it stands for. */
const entry =
  /(?:^|[\s,;·|(])(\p{Lu}\p{L}?|\p{Lu}{1,2}\d{1,2})\s*(?:=|:|–|—|-)\s*([\p{L}][\p{L} -]{2,30}?)(?=$|[,;·|).\n\u00A0]|\s+(?:\p{Lu}\p{L}?|\p{Lu}{1,2}\d{1,2})\s*[=:])/gu;

/** A code in an element of its own with what it stands for behind it. */
function explained(element: Element): { code: string; meaning: string } | null {
  if (element.tagName === 'DT')
    return { code: elementText(element, 10), meaning: elementText(element.nextElementSibling ?? element, 60) };
  const [first, ...others] = element.childElementCount > 2 ? [] : textPieces(element, 80);
  const meaning = others.map(({ text }) => text).join(' ');
  return first && meaning.trim() !== '' ? { code: first.text.trim(), meaning: plain(meaning) } : null;
}

/** What a page's legend says of letters; `null` of one that it explains in two ways. */
function legendOf(table: Element, codes: ReadonlySet<string>): Map<string, string | null> {
  const meanings = new Map<string, string | null>();
  const captions = table.querySelectorAll(':scope > caption');
  for (const element of [...captions, ...elementsOutsideTables(table.ownerDocument.body)]) {
    if (element.childElementCount > 40 || isLongerThan(element, 400)) continue;
    const lines = textPieces(element, 400).map((piece) => (piece.joint === 'block' ? `\n${piece.text}` : piece.text));
    const entries = [...lines.join(' ').matchAll(entry)].map(([, code = '', meaning = '']) => ({ code, meaning }));
    for (const { code, meaning } of [...entries, explained(element) ?? []].flat()) {
      const word = meaning.trim();
      const said = codes.has(code) ? parseTypeAndCategory(word) : null;
      if (!said || (said.type === null && said.category === null)) continue;
      const known = meanings.get(code);
      meanings.set(code, known === undefined || known === word ? word : null);
    }
  }
  return meanings;
}

/** A view in which letters and codes that a legend on the page explains are the words that they stand for. Nothing is guessed. */
export function withLegends(view: TableView): TableView {
  const columns = new Map<number, Set<string> | null>();
  for (const row of view.rows.slice(0, askedRows)) {
    view.cells(row).forEach((cell, column) => {
      const text = cell ? elementText(cell, 40) : '';
      const codes = columns.get(column) ?? new Set();
      if (text === '' || columns.get(column) === null) return;
      const code = codeIn(text);
      columns.set(column, code === null ? null : codes.add(code));
    });
  }
  const coded = [...columns].flatMap(([column, codes]) => (codes ? [{ column, codes }] : []));
  const [first] = view.rows;
  if (coded.length === 0 || !first) return view;
  const legend = legendOf(view.element, new Set(coded.flatMap(({ codes }) => [...codes])));
  const known = coded.filter(({ codes }) => [...codes].every((code) => legend.get(code)));
  if (known.length === 0) return view;
  return {
    ...view,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const { column } of known) {
        const cell = cells[column];
        const parts = cell ? partsOf(elementText(cell, 40)) : [];
        if (!parts.some((part) => legend.get(part))) continue;
        const part = row.ownerDocument.createElement('span');
        part.textContent = parts.map((said) => legend.get(said) ?? said).join(' · ');
        cells[column] = part;
      }
      return cells;
    },
  };
}

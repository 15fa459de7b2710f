import { elementText, isLongerThan, textPieces } from '../text.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import { elementsOutsideTables } from './outside-tables.ts';
import type { TableView } from './table-view.ts';

/** Rows that are asked for letters in place of words. */
const askedRows = 40;

/** A letter or two that stand for a word. */
const letters = /^\p{Lu}\p{L}?$/u;

/** "H = Hard bounce", "S: Soft": a letter with what it stands for. */
const entry =
  /(?:^|[\s,;·|(])(\p{Lu}\p{L}?)\s*(?:=|:|–|—|-)\s*([\p{L}][\p{L} -]{2,30}?)(?=$|[,;·|).\n\u00A0]|\s+\p{Lu}\p{L}?\s*[=:])/gu;

/** What a page's legend says of letters; `null` of one that it explains in two ways. */
function legendOf(table: Element, codes: ReadonlySet<string>): Map<string, string | null> {
  const meanings = new Map<string, string | null>();
  const captions = table.querySelectorAll(':scope > caption');
  for (const element of [...captions, ...elementsOutsideTables(table.ownerDocument.body)]) {
    if (element.childElementCount > 40 || isLongerThan(element, 400)) continue;
    const lines = textPieces(element, 400).map((piece) => (piece.joint === 'block' ? `\n${piece.text}` : piece.text));
    for (const [, code = '', meaning = ''] of lines.join(' ').matchAll(entry)) {
      const word = meaning.trim();
      const said = parseTypeAndCategory(word);
      if (!codes.has(code) || (said.type === null && said.category === null)) continue;
      const known = meanings.get(code);
      meanings.set(code, known === undefined || known === word ? word : null);
    }
  }
  return meanings;
}

/** A view in which letters that a legend on the page explains are the words that they stand for. Nothing is guessed. */
export function withLegends(view: TableView): TableView {
  const columns = new Map<number, Set<string> | null>();
  for (const row of view.rows.slice(0, askedRows)) {
    view.cells(row).forEach((cell, column) => {
      const text = cell ? elementText(cell, 40) : '';
      const codes = columns.get(column) ?? new Set();
      if (text === '' || columns.get(column) === null) return;
      columns.set(column, letters.test(text) ? codes.add(text) : null);
    });
  }
  const coded = [...columns].flatMap(([column, codes]) => (codes ? [{ column, codes }] : []));
  const [first] = view.rows;
  if (coded.length === 0 || !first) return view;
  const legend = legendOf(view.element, new Set(coded.flatMap(({ codes }) => [...codes])));
  const explained = coded.filter(({ codes }) => [...codes].every((code) => legend.get(code)));
  if (explained.length === 0) return view;
  return {
    ...view,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const { column } of explained) {
        const cell = cells[column];
        const word = cell && legend.get(elementText(cell, 40));
        if (!word) continue;
        const part = row.ownerDocument.createElement('span');
        part.textContent = word;
        cells[column] = part;
      }
      return cells;
    },
  };
}

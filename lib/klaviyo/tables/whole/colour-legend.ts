import type { BounceType } from '../../../bounce/types.ts';
import { elementText, isLongerThan } from '../../text.ts';
import { parseTypeAndCategory } from '../../words/type-and-category.ts';
import { elementsOutsideTables } from '../outside-tables.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked for dots in place of words; those of one list are made alike. */
const askedRows = 12;

/** Share of them that must have one which the legend explains. */
const most = 0.6;

/** Longest name of a colour in a legend, in characters. */
const longest = 40;

/** Elements that hold nothing and may be a dot. */
const blanks = 'i:empty, span:empty, b:empty, em:empty, div:empty, circle, rect';

/** What an element's looks are told by: classes, inline styles, the colour that a drawing is filled with. */
function looksOf(element: Element): string[] {
  const styles = (element.getAttribute('style') ?? '').split(';').map((style) => style.replace(/\s+/g, ''));
  return [...element.classList, ...styles.filter(Boolean), `fill=${element.getAttribute('fill') ?? ''}`];
}

/** The dot that stands in an element, or just before it. */
function dotBeside(element: Element): Element | null {
  const before = element.previousElementSibling;
  return element.querySelector(blanks) ?? (before?.matches(blanks) ? before : null);
}

/** What the looks of a dot say by the page's legend: those that one type has and the other has not. `null` without both. */
function legendOf(view: TableView): ReadonlyMap<BounceType, ReadonlySet<string>> | null {
  const looks = new Map<BounceType, Set<string>>();
  for (const element of elementsOutsideTables(view.element.ownerDocument.body)) {
    if (element.childElementCount > 2 || isLongerThan(element, longest)) continue;
    const { type, rest } = parseTypeAndCategory(elementText(element, longest + 1));
    const dot =
      type === null || rest !== '' || view.rows.some((row) => row.contains(element)) ? null : dotBeside(element);
    if (type && dot) looks.set(type, new Set([...(looks.get(type) ?? []), ...looksOf(dot)]));
  }
  const [hard, soft] = [looks.get('hard'), looks.get('soft')];
  if (!hard || !soft) return null;
  const [ofHard, ofSoft] = [hard.difference(soft), soft.difference(hard)];
  return ofHard.size > 0 && ofSoft.size > 0
    ? new Map([
        ['hard', ofHard],
        ['soft', ofSoft],
      ])
    : null;
}

/** The one type that the dots of a row have the looks of. */
function typeByLooks(row: Element, legend: ReadonlyMap<BounceType, ReadonlySet<string>>): BounceType | null {
  const said = new Set<BounceType>();
  for (const look of [...row.querySelectorAll(blanks)].flatMap(looksOf))
    for (const [type, looks] of legend) if (looks.has(look)) said.add(type);
  const [only = null, ...others] = said;
  return others.length === 0 ? only : null;
}

/** A view whose rows have the type that a legend on the page gives the colour of their dot, where no word says it. */
export function withColourLegend(view: TableView): TableView {
  const asked = view.rows.slice(0, askedRows);
  const saysType = (cell: Element | undefined) =>
    cell !== undefined && parseTypeAndCategory(elementText(cell, 100)).type !== null;
  if (asked.length === 0 || asked.every((row) => row.querySelector(blanks) === null)) return view;
  if (asked.some((row) => view.cells(row).some(saysType))) return view;
  const legend = legendOf(view);
  if (!legend || asked.filter((row) => typeByLooks(row, legend)).length < asked.length * most) return view;
  const width = Math.max(view.headers.length, ...asked.map((row) => view.cells(row).length));
  return {
    ...view,
    headers: [...Array.from({ length: width }, (_, column) => view.headers[column] ?? ''), 'Bounce type'],
    cells: (row) => {
      const cells = view.cells(row);
      const part = row.ownerDocument.createElement('span');
      part.textContent = typeByLooks(row, legend) ?? '';
      return [...Array.from({ length: width }, (_, column) => cells[column]), part];
    },
  };
}

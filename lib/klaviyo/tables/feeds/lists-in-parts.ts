import { elementText } from '../../text.ts';
import { shapeOf } from '../cards/shape.ts';
import { drawnParentOf, holds } from '../composed-tree.ts';
import { headings } from '../headings.ts';
import type { TableView } from '../table-view.ts';

/** Levels of elements around the parts of a list, up to what holds them all. */
const levels = 4;

/** What the parts of one list have in common: how they, what holds them and their rows are made, and their headers. */
function makeOf({ element, make, headers, rows }: TableView): string {
  return JSON.stringify([
    make,
    // Of cards they are the labels that happen to be told.
    make === 'blocks' ? '' : headers,
    shapeOf(element),
    shapeOf(drawnParentOf(element)),
    rows[0] ? shapeOf(rows[0]) : '',
  ]);
}

/** What holds a part directly below what holds them all, or itself. */
function branchOf(part: Element, whole: Element): Element {
  let branch = part;
  for (let around = drawnParentOf(branch); around && around !== whole; around = drawnParentOf(branch)) branch = around;
  return branch;
}

/** The heading of a part: in its branch above it, or just before that. */
function headingOf(part: Element, whole: Element): Element | null {
  const branch = branchOf(part, whole);
  const before = branch.previousElementSibling;
  const inside = [...branch.querySelectorAll(headings)].findLast(
    (heading) => heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING && !holds(part, heading),
  );
  return inside ?? (before?.matches(headings) ? before : null);
}

/** The nearest element that holds all parts. */
function wholeOf(parts: readonly TableView[]): Element | null {
  const [first] = parts;
  let whole = first ? drawnParentOf(first.element) : null;
  for (let level = 0; whole && level < levels; level++, whole = drawnParentOf(whole)) {
    const around = whole;
    if (parts.every(({ element }) => holds(around, element))) return around;
  }
  return null;
}

/**
 * Lists that are parts of one, a list or a table for each day or reason below a heading of its own, as one view with the
 * headings among its asides; every other list as it is.
 * @param namesPart does a heading say by what the rows are parted? Any other may begin a list of another kind
 */
export function joinParts(tables: readonly TableView[], namesPart: (heading: string) => boolean): TableView[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const joined = [...Map.groupBy(filled, makeOf).values()].flatMap((parts): readonly TableView[] => {
    const [first] = parts;
    const whole = parts.length > 1 ? wholeOf(parts) : null;
    const heads = whole ? parts.map(({ element }) => headingOf(element, whole)) : [];
    if (!first || !whole || !heads.every((head) => head !== null && namesPart(elementText(head, 200)))) return parts;
    const owners = new Map(parts.flatMap((part) => part.rows.map((row) => [row, part] as const)));
    return [
      {
        ...first,
        element: whole,
        rows: parts.flatMap(({ rows }) => rows),
        asides: parts.flatMap(({ asides }, index) => [heads[index] ?? [], asides].flat()),
        cells: (row) => (owners.get(row) ?? first).cells(row),
        declaredRows: null,
        busy: parts.some(({ busy }) => busy),
      },
    ];
  });
  return [...joined, ...tables.filter(({ rows }) => rows.length === 0)];
}

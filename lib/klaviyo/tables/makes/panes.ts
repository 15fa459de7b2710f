import { elementText } from '../../text.ts';
import { besideEach, isLeftOf, isLevel } from './side-by-side.ts';

/** What a row's place in its list is told by: ARIA's index, those of AG Grid and of MUI, and the names that others give it. */
const indices = ['aria-rowindex', 'row-index', 'data-rowindex', 'data-row-index', 'data-index'];

const indexOf = (row: Element) => {
  const name = indices.find((each) => row.hasAttribute(each));
  return name && `${name} ${row.getAttribute(name)}`;
};

/** More places than this that hold rows are no panes of one grid. */
const mostPanes = 6;

/** Do two boxes stand beside each other, neither over the other? */
const standApart = (a: DOMRect, b: DOMRect) => isLeftOf(a, b) || isLeftOf(b, a);

/** Tells whether what holds one row stands beside what holds another, at one height; asks the layout once for each pair. */
function standsBeside(): (row: Element, other: Element) => boolean {
  const known = new Map<Element | null, Map<Element | null, boolean>>();
  return (row, other) => {
    const [parent, otherParent] = [row.parentElement, other.parentElement];
    const answers = known.get(parent) ?? new Map<Element | null, boolean>();
    known.set(parent, answers);
    const answer = answers.get(otherParent);
    if (answer !== undefined || parent === otherParent) return answer ?? false;
    const [a, b] = [row.getBoundingClientRect(), other.getBoundingClientRect()];
    const isBeside = isLevel(a.top, b.top) && standApart(a, b);
    answers.set(otherParent, isBeside);
    return isBeside;
  };
}

type CellsOf = (row: Element) => readonly Element[];

const columnsIn = (row: Element, cellsOf: CellsOf) => cellsOf(row).map((cell) => cell.getAttribute('aria-colindex'));

/** Is a row drawn over another one, of which it repeats some cells? So do columns that stay while the others scroll. */
function liesOver(row: Element, below: Element, cellsOf: CellsOf): boolean {
  const texts = cellsOf(below).map((cell) => elementText(cell, 400));
  const isRepeated = cellsOf(row).every((cell) => ['', ...texts].includes(elementText(cell, 400)));
  return isRepeated && isLevel(row.getBoundingClientRect().top, below.getBoundingClientRect().top);
}

const holdsAddress = (row: Element, cellsOf: CellsOf) =>
  cellsOf(row).some((cell) => /^\S+@\S+$/.test(elementText(cell, 400)));

/** Rows by what stands beside them at their height, for panes that carry no index in common. */
function byHeight(rows: readonly Element[], cellsOf: CellsOf): Map<Element, Element[]> | null {
  const [first, ...others] = [...Map.groupBy(rows, ({ parentElement }) => parentElement)];
  if (!first || others.length === 0 || others.length >= mostPanes) return null;
  // A list that goes on in the next column of its page has its addresses in each.
  if ([first, ...others].filter(([, [row]]) => row && holdsAddress(row, cellsOf)).length > 1) return null;
  const [place, own] = first;
  const panes = new Map(own.map((row) => [row, [row]]));
  for (const [other, beside] of others) {
    if (!place || !other || !standApart(place.getBoundingClientRect(), other.getBoundingClientRect())) return null;
    const matched = beside.length === own.length ? besideEach(own, beside) : null;
    if (!matched) return null;
    for (const [row, match] of matched) {
      const columns = columnsIn(match, cellsOf);
      const taken = (panes.get(row) ?? []).flatMap((part) => columnsIn(part, cellsOf));
      if (columns.some((column) => column !== null && taken.includes(column))) return null;
      panes.get(row)?.push(match);
    }
  }
  return panes;
}

/** The index first, then the height that rows share: the order in which each pane draws them may be another. */
function joined(rows: readonly Element[], cellsOf: CellsOf): Map<Element, Element[]> {
  const first = new Map<string, Element>();
  const panes = new Map<Element, Element[]>();
  const areBeside = standsBeside();
  const continues = (row: Element, before: readonly Element[]) => {
    const taken = new Set(before.flatMap((part) => columnsIn(part, cellsOf)));
    const columns = columnsIn(row, cellsOf);
    if (columns.every((column) => column !== null)) return columns.every((column) => !taken.has(column));
    return [...columns, ...taken].every((column) => column === null) && before.every((part) => areBeside(part, row));
  };
  for (const row of rows) {
    const index = indexOf(row);
    const start = index === undefined ? undefined : first.get(index);
    const before = start && panes.get(start);
    if (start && before && continues(row, before)) {
      before.push(row);
      continue;
    }
    if (start && liesOver(row, start, cellsOf)) continue;
    if (index !== undefined && !start) first.set(index, row);
    panes.set(row, [row]);
  }
  const isJoined = panes.size < rows.length;
  return (isJoined ? null : byHeight(rows, cellsOf)) ?? panes;
}

/**
 * A grid with pinned columns has each row in several panes, which say by an index of the row, or by their height, what
 * belongs together, and by `aria-colindex` or by where they stand, in which order. Gives for each row, told by the pane with
 * its address, all its panes.
 */
export function inPanes(rows: readonly Element[], cellsOf: CellsOf): Map<Element, readonly Element[]> {
  return new Map(
    [...joined(rows, cellsOf).values()].map((parts) => {
      const [row = null] = parts;
      if (parts.length < 2) return [row as Element, parts];
      const own = parts.find((part) => part.textContent?.includes('@')) ?? row;
      const left = new Map(parts.map((part) => [part, part.getBoundingClientRect().left]));
      return [own as Element, parts.toSorted((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0))];
    }),
  );
}

/** Levels around a list of plain elements beside which the rest of its columns may stand. */
const levels = 2;

/**
 * The same for rows of plain elements: those beside them at their height, with none of the addresses found; `null` where
 * there are none.
 */
export function panesBeside(
  list: Element,
  rows: readonly Element[],
  addresses: readonly Element[],
): Map<Element, readonly Element[]> | null {
  if (rows.length < 2) return null;
  const own = list.getBoundingClientRect();
  let place: Element = list;
  for (let level = 0; level < levels && place.parentElement; level++, place = place.parentElement) {
    const panes: [DOMRect, Map<Element, Element>][] = [];
    for (const sibling of place.parentElement.children) {
      const box = sibling.getBoundingClientRect();
      if (sibling === place || !standApart(own, box) || addresses.some((address) => sibling.contains(address)))
        continue;
      let other = sibling;
      while (other.childElementCount === 1 && other.firstElementChild) other = other.firstElementChild;
      const matched = other.childElementCount < rows.length ? null : besideEach(rows, [...other.children]);
      if (matched) panes.push([box, matched]);
    }
    if (panes.length === 0) continue;
    const ordered = [...panes, [own, null] as const].toSorted(([a], [b]) => a.left - b.left);
    return new Map(rows.map((row) => [row, ordered.map(([, matched]) => matched?.get(row) ?? row)]));
  }
  return null;
}

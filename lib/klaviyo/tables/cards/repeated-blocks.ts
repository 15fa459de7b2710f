import { elementText, isLongerThan, labelText } from '../../text.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { parseGroupHeading } from '../../words/group-heading.ts';
import { parseInlineLabel } from '../../words/inline-label.ts';
import { drawnChildren, drawnParentOf, isDrawn, parentOf } from '../composed-tree.ts';
import { cellsWithoutRows } from '../makes/cells-without-rows.ts';
import { headersBeside } from '../makes/headers-beside.ts';
import { panesBeside } from '../makes/panes.ts';
import { placedCells } from '../makes/placed-cells.ts';
import { isSummaryRow } from '../makes/summary-row.ts';
import { anyTable } from '../table-elements.ts';
import type { TableView } from '../table-view.ts';
import { cardCells, cardHeaders } from './card-cells.ts';
import { findLooseRecords } from './loose-records.ts';
import { holdsAddress, recordInside } from './only-record.ts';
import { elsewhere, recordAddresses } from './record-addresses.ts';
import { shapeOf } from './shape.ts';

/** Records have at most this many levels of elements between them and what lists them. */
const deepest = 12;

/** What stands on a page once, around its lists or above them: no record holds it. */
const ofThePage = 'nav, [role="navigation"], [role="tablist"], main, [role="main"], h1';
/** A record among others may hold a table of its details; what is alone with one stands above the table of the page. */
const ofThePageOfOne = `${ofThePage}, ${anyTable}`;

const headerCells = 'th, [role="columnheader"]';

/** Does an element hold a header of addresses among others? What stands below that is a list, if an empty one, and no detail. */
function headsAddresses(element: Element): boolean {
  return [...element.querySelectorAll(headerCells)].some((header) => {
    const row = header.closest('tr, [role="row"]');
    const isHeader = row !== null && row.querySelector('td, [role="cell"], [role="gridcell"]') === null;
    return (
      isHeader && row.querySelectorAll(headerCells).length > 1 && parseColumnLabel(labelText(header))?.role === 'email'
    );
  });
}

/** For each address the largest element around it that holds no other address. */
function recordsOf(found: ReadonlyMap<Element, string>, within: Element | null): Element[] {
  const foreign = new Set(found.values()).size > 1 ? ofThePage : ofThePageOfOne;
  const many = Symbol('several addresses');
  const held = new Map<Element, string | typeof many>();
  for (const [leaf, email] of found) {
    for (let element: Element | null = leaf, level = 0; element && level < 40; element = parentOf(element), level++) {
      const known = held.get(element);
      if (known === many) break;
      held.set(element, known === undefined || known === email ? email : many);
    }
  }
  const records = new Set<Element>();
  for (const leaf of found.keys()) {
    let record = leaf;
    for (let level = 0; level < deepest; level++) {
      const parent = parentOf(record);
      if (!parent || parent === within || /^(?:BODY|MAIN)$/.test(parent.tagName) || held.get(parent) === many) break;
      if (parent.querySelector(foreign) !== null || headsAddresses(parent)) break;
      record = parent;
    }
    records.add(record);
  }
  return [...records];
}

/** Are any two of these made alike: called the same, or of the same parts? */
function areAlike(records: readonly Element[]): boolean {
  const partsOfOne = (record: Element) => drawnChildren(record).map(({ tagName }) => tagName);
  const makes = records.flatMap((record) => [
    ...new Set([shapeOf(record), [record.tagName, ...partsOfOne(record)].join(' > ')]),
  ]);
  return new Set(makes).size < makes.length;
}

const items = 'article, [role="listitem"], [role="row"], [role="option"], [role="article"]';

/** Records without what stands between them and is called no item of the list: an offer, a hint. */
function withoutOffers(records: readonly Element[]): readonly Element[] {
  const called = records.filter((record) => record.matches(items));
  const kept = called.length > records.length / 2 ? called : records;
  const boxes = kept.filter(({ tagName }) => tagName !== 'ASIDE');
  return boxes.length > kept.length / 2 ? boxes : kept;
}

/** Records that stand beside one of their own shape: what holds such holds a list. */
function listed(records: readonly Element[]): Element[] {
  return [...Map.groupBy(records, drawnParentOf).values()]
    .filter(([first, ...others]) => first && others.some((other) => shapeOf(other) === shapeOf(first)))
    .flat();
}

/** All elements around some records that make a list: none of these is a record itself. */
function elementsAround(records: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const record of records)
    for (let part = drawnParentOf(record); part && !around.has(part); part = drawnParentOf(part)) around.add(part);
  return around;
}

/** Records by the element that lists them. One alone in its place is taken down to the shape that the others have. */
function lists(records: readonly Element[], leaves: Iterable<Element>): Map<Element, Element[]> {
  const groups = [...Map.groupBy(records, drawnParentOf)].flatMap(([parent, group]) =>
    areAlike(group) ? [{ parent, group }] : group.map((one) => ({ parent, group: [one] })),
  );
  const shapes = new Set(groups.filter(({ group }) => group.length > 1).flatMap(({ group }) => group.map(shapeOf)));
  const found = new Map<Element, Element[]>();
  const add = (record: Element) => {
    const parent = drawnParentOf(record);
    const list = parent && found.get(parent);
    if (list) list.push(record);
    else if (parent) found.set(parent, [record]);
  };
  const around = elementsAround(listed(records));
  const insideOf = (record: Element) =>
    [record, ...record.querySelectorAll('*')].find((element) => shapes.has(shapeOf(element)) && holdsAddress(element));
  for (const { parent, group } of groups) {
    const [only] = group;
    if (!parent || !only) continue;
    if (group.length > 1) {
      // Beside groups of several, one of a single record is a group as well, and its record stands in it.
      const shape = shapeOf(only);
      const areGroups = drawnChildren(parent).some(
        (child) => around.has(child) && !group.includes(child) && shapeOf(child) === shape,
      );
      if (areGroups) shapes.delete(shape);
      for (const record of group) add(areGroups ? (insideOf(record) ?? record) : record);
      continue;
    }
    const inside = insideOf(only);
    add(inside ?? recordInside(only, leaves));
  }
  return found;
}

/** A record's parts, where it is a row of them and of nothing else: below wrappers that only hold the row. */
function partsOf(record: Element): Element[] {
  let row = record;
  let parts = drawnChildren(row);
  for (let [only] = parts; only && parts.length === 1; [only] = parts) {
    const inner = drawnChildren(only);
    if (inner.length === 0) break;
    row = only;
    parts = inner;
  }
  const hasText = [...(row.shadowRoot ?? row).childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
  return hasText ? [] : parts;
}

/** Longest heading of a group, in characters. */
const longestHeading = 80;

/** "Invalid address · 51": a heading among records that is made as they are. */
function headsGroup(element: Element): boolean {
  if (isLongerThan(element, longestHeading)) return false;
  const { role, isCounted } = parseGroupHeading(elementText(element));
  return role !== null || isCounted;
}

/** More records than are on show, by what one of them says (`aria-setsize`); fewer are those of a group. */
function declaredBy(record: Element, rows: number): number | null {
  const size = Number(record.getAttribute('aria-setsize'));
  return Number.isSafeInteger(size) && size > rows ? size : null;
}

/** Do all records have the same parts in the same order, none of them labelled? Then they are the rows of a table, if it has headers. */
function isTabular(records: readonly Element[], cellsOf: (record: Element) => readonly Element[]): boolean {
  const sample = records.slice(0, 40).map(cellsOf);
  const width = sample[0]?.length ?? 0;
  if (width < 2 || sample.filter(({ length }) => length === width).length < sample.length * 0.8) return false;
  const isLabelled = (part: Element) =>
    part.tagName === 'DT' ||
    part.querySelector(':scope > th, dt') !== null ||
    (/:/.test(elementText(part, 400)) && parseInlineLabel(labelText(part).replace('\n', ' ')) !== null);
  // Of one row alone it is a reply that begins so: "Error: no such user".
  if (sample.filter((parts) => parts.some(isLabelled)).length > sample.length / 2) return false;
  // Replies may name their recipient: one of the columns holds the addresses, not always the first that holds any.
  const holdsIn = (column: number) => (parts: readonly Element[]) => {
    const part = parts[column];
    return part !== undefined && holdsAddress(part);
  };
  const counts = Array.from({ length: width }, (_, column) => sample.filter(holdsIn(column)).length);
  return Math.max(...counts) >= sample.length * 0.8;
}

/**
 * Lists without any table's markup: similar siblings that hold one address each, as rows of a flex or grid layout or
 * as cards. Rows of parts are read by column; of cards each text is read by what it says.
 */
export function findRepeatedBlocks(root: Document, within: Element | null = null): TableView[] {
  const views = within ? [] : findLooseRecords(root, elsewhere);
  const found = recordAddresses(root, new Set(views.map(({ element }) => element)), within);
  const all = recordsOf(found, within);
  const around = elementsAround(listed(all));
  const leaves = [...found.keys()];
  for (const [container, given] of lists(all, leaves)) {
    const records = withoutOffers(given);
    const [first] = records;
    if (!first || !isDrawn(first)) continue;
    const flat = cellsWithoutRows(container, records) ?? placedCells(container);
    if (flat) {
      views.push(flat);
      continue;
    }
    const siblings = drawnChildren(container);
    const panes = panesBeside(container, records, leaves);
    const cellsOf = (record: Element) =>
      panes
        ? (panes.get(record) ?? []).flatMap((pane) => (pane.childElementCount === 0 ? [pane] : partsOf(pane)))
        : partsOf(record);
    const width = cellsOf(first).length;
    const headerIndex = siblings
      .slice(0, siblings.indexOf(first))
      .findLastIndex(
        (sibling) => partsOf(sibling).length === width && width > 1 && !/\d{3}/.test(elementText(sibling, 2_000)),
      );
    const header = siblings[headerIndex];
    const headers = header ? partsOf(header).map(labelText) : headersBeside(container, width);
    const tabular = headers.length > 0 && isTabular(records, cellsOf);
    const shapes = new Set(records.map(shapeOf));
    const isRecord = new Set(records);
    const isGiven = new Set(given);
    const isRow = (element: Element) =>
      isRecord.has(element) ||
      (shapes.has(shapeOf(element)) &&
        !isGiven.has(element) &&
        !around.has(element) &&
        !headsGroup(element) &&
        element.querySelector(ofThePageOfOne) === null &&
        (!tabular || cellsOf(element).length === width));
    const others = siblings.filter((element) => element !== header && isDrawn(element));
    const rows = others.filter((element) => isRow(element) && !isSummaryRow(element));
    views.push({
      element: container,
      make: 'blocks',
      headers: tabular ? headers : cardHeaders(rows),
      rows,
      asides: others.filter((element) => !rows.includes(element)),
      cells: tabular ? cellsOf : cardCells(rows),
      declaredRows: declaredBy(first, rows.length),
      busy: container.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

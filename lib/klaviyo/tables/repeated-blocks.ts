import { findEmails, readEmail } from '../email.ts';
import { elementText, isLongerThan, labelText, plain, stripInvisible } from '../text.ts';
import { parseColumnLabel } from '../words/column-label.ts';
import { parseInlineLabel } from '../words/inline-label.ts';
import { isServerReply } from '../words/server-reply.ts';
import { cardCells, cardHeaders } from './card-cells.ts';
import { cellsWithoutRows } from './cells-without-rows.ts';
import { closestAround, drawnChildren, drawnParentOf, isShown, parentOf } from './composed-tree.ts';
import { headersBeside } from './headers-beside.ts';
import { leadingFacts } from './leading-facts.ts';
import { findLooseRecords } from './loose-records.ts';
import { isSummaryRow } from './summary-row.ts';
import type { TableView } from './table-view.ts';

/** Where an address is no record of a list: tables are read as such, fields and navigation hold the user's own. */
const elsewhere =
  'table, [role="table"], [role="grid"], [role="treegrid"], nav, [role="navigation"], header, footer, form, textarea, [contenteditable], [role="dialog"], script, style, template, noscript, [role="listbox"], [role="menu"]';

/** Records have at most this many levels of elements between them and what lists them. */
const deepest = 12;

/** A table of labels and values that tells of one record, as a card does. */
function isCardOfPairs(table: Element): boolean {
  const rows = table.tagName === 'TABLE' ? [...(table as HTMLTableElement).rows] : [];
  return (
    rows.length > 1 && rows.length <= 20 && rows.every(({ cells }) => cells.length === 2 && cells[0]?.tagName === 'TH')
  );
}

/** The head or foot of one card among several, not that of the page. */
function isCardHeader(element: Element): boolean {
  if (element.tagName !== 'HEADER' && element.tagName !== 'FOOTER') return false;
  const list = element.parentElement?.parentElement;
  return (
    element.closest('article, li, [role="listitem"]') !== null ||
    (list?.querySelectorAll(`:scope > * > ${element.tagName.toLowerCase()}`).length ?? 0) > 1
  );
}

/** Longest text in which an address stands for a record: a line of facts, not a paragraph. */
const longestText = 600;

/** Levels of elements over which the parts of one address may be spread. */
const partLevels = 3;

/** The element whose parts make an address, around one that holds its sign: `<span>ann</span>@<span>shop.example</span>`. */
function splitAddress(part: Element): { element: Element; email: string } | null {
  let element: Element | null = part;
  for (let level = 0; level < partLevels && element && !isLongerThan(element, 320); level++) {
    const reading = readEmail(element);
    if (reading.status === 'one') return isServerReply(elementText(element)) ? null : { element, email: reading.email };
    element = parentOf(element);
  }
  return null;
}

/** A server's reply, whatever it says: addresses in it are the server's. */
const beginsWithCode = /^\s*[45]\d\d[ -](?!\S+@)/;

/** Addresses that stand for a record, each with the element whose text it is. */
function addresses(root: Document, except: ReadonlySet<Element>): Map<Element, string> {
  const found = new Map<Element, string>();
  const walk = (tree: Node) => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const { shadowRoot } = node as Element;
        if (shadowRoot) walk(shadowRoot);
        continue;
      }
      const { data } = node as Text;
      const parentElement = node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host;
      if (!data.includes('@') || data.length > longestText || !parentElement) continue;
      if (beginsWithCode.test(data)) continue;
      // Of a sentence only what stands before the server's reply is the record's address.
      const own = isServerReply(data) ? leadingFacts(plain(data)).slice(0, -1).join('\n') : stripInvisible(data);
      const [first, ...others] = findEmails(own);
      if (first && others.length === 0) found.set(parentElement, first.email);
      else if (!first && !isServerReply(data) && findEmails(stripInvisible(data)).length === 0) {
        const whole = splitAddress(parentElement);
        if (whole) found.set(whole.element, whole.email);
      }
    }
  };
  walk(root.body);
  for (const element of found.keys()) {
    for (let part: Element | null = element; except.size > 0 && part; part = parentOf(part))
      if (except.has(part)) found.delete(element);
    let around = closestAround(element, elsewhere);
    if (around && isCardHeader(around)) {
      const above = parentOf(around);
      around = above && closestAround(above, elsewhere);
    }
    if (around && !isCardOfPairs(around)) found.delete(element);
  }
  for (const email of sendersOf([...found.values()]))
    for (const [element, text] of found) if (text === email) found.delete(element);
  return found;
}

/** An address in nearly every record is the sender's, where there are several recipients beside it. */
function sendersOf(emails: readonly string[]): string[] {
  const groups = Map.groupBy(emails, (email) => email);
  return [...groups]
    .filter(([, { length }]) => length > 1 && length >= emails.length * 0.4 && groups.size - 1 >= length)
    .map(([email]) => email);
}

/** For each address the largest element around it that holds no other address. */
function recordsOf(found: ReadonlyMap<Element, string>): Element[] {
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
      if (!parent || parent.tagName === 'BODY' || parent.tagName === 'MAIN' || held.get(parent) === many) break;
      record = parent;
    }
    records.add(record);
  }
  return [...records];
}

const shapeOf = (element: Element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

const holdsAddress = (element: Element) => elementText(element).includes('@');

/** The row in a list of one: below what holds nothing else, or a header row of as many parts. */
function rowInside(list: Element): Element {
  const children = drawnChildren(list);
  const row = children.find(holdsAddress);
  const width = row ? drawnChildren(row).length : 0;
  if (!row || width < 2) return row && children.length === 1 && width > 0 ? rowInside(row) : list;
  const isHeaded = children.some((child) => child !== row && drawnChildren(child).length === width);
  return isHeaded || children.length === 1 ? rowInside(row) : list;
}

/** The row around an address that stands below headers of as many columns, where nothing else tells where it begins. */
function headedRow(record: Element, leaves: Iterable<Element>): Element | null {
  for (const leaf of leaves) {
    if (!record.contains(leaf)) continue;
    for (let row: Element | null = leaf; row && row !== record.parentElement; row = row.parentElement) {
      const headers = headersBeside(row, drawnChildren(row).length);
      if (headers.filter((header) => parseColumnLabel(header) !== null).length > 1) return row;
    }
  }
  return null;
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
  const byParent = Map.groupBy(records, drawnParentOf);
  const shapes = new Set(
    [...byParent.values()].filter(({ length }) => length > 1).flatMap((group) => group.map(shapeOf)),
  );
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
  for (const [parent, group] of byParent) {
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
    const item =
      inside ?? headedRow(only, leaves) ?? only.querySelector('li, article, [role="listitem"], dl') ?? rowInside(only);
    add(holdsAddress(item) ? item : only);
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

/** Do all records have the same parts in the same order, none of them labelled? Then they are the rows of a table, if it has headers. */
function isTabular(records: readonly Element[]): boolean {
  const sample = records.slice(0, 40).map(partsOf);
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
export function findRepeatedBlocks(root: Document): TableView[] {
  const views = findLooseRecords(root, elsewhere);
  const found = addresses(root, new Set(views.map(({ element }) => element)));
  const all = recordsOf(found);
  const around = elementsAround(listed(all));
  for (const [container, records] of lists(all, [...found.keys()])) {
    const [first] = records;
    if (!first || !isShown(first)) continue;
    const flat = cellsWithoutRows(container, records);
    if (flat) {
      views.push(flat);
      continue;
    }
    const siblings = drawnChildren(container);
    const width = partsOf(first).length;
    const headerIndex = siblings
      .slice(0, siblings.indexOf(first))
      .findLastIndex(
        (sibling) => partsOf(sibling).length === width && width > 1 && !/\d{3}/.test(elementText(sibling, 2_000)),
      );
    const header = siblings[headerIndex];
    const headers = header ? partsOf(header).map(labelText) : headersBeside(container, width);
    const tabular = headers.length > 0 && isTabular(records);
    const shapes = new Set(records.map(shapeOf));
    const isRecord = new Set(records);
    const isRow = (element: Element) =>
      isRecord.has(element) ||
      (shapes.has(shapeOf(element)) && !around.has(element) && (!tabular || partsOf(element).length === width));
    const others = siblings.filter((element) => element !== header && isShown(element));
    const rows = others.filter((element) => isRow(element) && !isSummaryRow(element));
    views.push({
      element: container,
      make: 'blocks',
      headers: tabular ? headers : cardHeaders(rows),
      rows,
      asides: others.filter((element) => !rows.includes(element)),
      cells: tabular ? partsOf : cardCells(rows),
      declaredRows: null,
      busy: container.closest('[aria-busy="true"]') !== null,
    });
  }
  return views;
}

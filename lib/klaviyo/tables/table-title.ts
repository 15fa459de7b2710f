import type { BounceType } from '../../bounce/types.ts';
import { elementText, labelText } from '../text.ts';
import { parseTypeHeading } from '../words/bounce-type.ts';
import type { TableView } from './table-view.ts';

/** How far above a table the heading that names it may stand. */
const levels = 4;
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], summary, legend';

/** What a table is called: its caption, its label, or the heading just above it. `''` where it has no name. */
export function tableTitle(table: Element): string {
  const caption = table.querySelector(':scope > caption');
  if (caption) return elementText(caption, 200);
  const label = table.getAttribute('aria-label');
  if (label) return label;
  const named = table.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const namer = named ? (table.getRootNode() as Document | ShadowRoot).getElementById(named) : null;
  if (namer) return labelText(namer);
  let element: Element | null = table;
  for (let level = 0; level < levels && element && element.tagName !== 'MAIN'; level++) {
    for (let before: Element | null = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('table, [role="table"], [role="grid"], ul, ol')) return '';
      const heading = before.matches(headings) ? before : [...before.querySelectorAll(headings)].at(-1);
      if (heading) return elementText(heading, 200);
    }
    element = element.parentElement;
  }
  return '';
}

/**
 * What headings say of the rows below them: one above the whole table, or rows between the records that head a group of
 * them. `null` where none says anything.
 */
export function headedBy<T>(
  table: TableView,
  parse: (heading: string) => T | null,
): ((row: Element) => T | null) | null {
  const ofTable = parse(tableTitle(table.element));
  const groups = table.asides.flatMap((aside) => {
    const said = parse(elementText(aside, 200));
    return said === null ? [] : [{ aside, said }];
  });
  if (groups.length === 0) return ofTable === null ? null : () => ofTable;
  const byRow = new Map<Element, T>();
  let next = 0;
  let current = ofTable;
  for (const row of table.rows) {
    let group = groups[next];
    while (group && group.aside.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) {
      current = group.said;
      group = groups[++next];
    }
    if (current !== null) byRow.set(row, current);
  }
  return (row) => byRow.get(row) ?? ofTable;
}

/** The bounce type that headings give to rows: "Hard bounces" above the whole table, or above a group of its rows. */
export function headedTypes(table: TableView): (row: Element) => BounceType | null {
  return headedBy(table, parseTypeHeading) ?? (() => null);
}

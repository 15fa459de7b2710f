import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import { elementText, isLongerThan, labelText } from '../text.ts';
import { parseCategoryHeading } from '../words/bounce-category.ts';
import { parseTypeHeading } from '../words/bounce-type.ts';
import { parseGroupHeading } from '../words/group-heading.ts';
import type { ColumnRole } from '../words/labels.ts';
import { groupedSectionOf, type SectionName } from '../words/section-name.ts';
import { headings, rankOf } from './headings.ts';
import { hasDetails, isDetail } from './rows/details-below.ts';
import { rowLines } from './rows/row-lines.ts';
import type { TableView } from './table-view.ts';

/** How far above a table the heading that names it may stand. */
const levels = 4;

/** What an element says that it is called, by a label or by the element that names it: a panel's tab. */
function ownName(element: Element): string | null {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const named = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const namer = named ? (element.getRootNode() as Document | ShadowRoot).getElementById(named) : null;
  return namer && labelText(namer);
}

/** A name, and the rank of the heading that it is; a name that belongs to one list alone ranks below all headings. */
interface Title {
  readonly text: string;
  readonly rank: number;
}
const own = (text: string): Title => ({ text, rank: Number.POSITIVE_INFINITY });

/** The caption of a table, its label, or the heading just above it. */
function titleOf(table: Element): Title | null {
  // Asking for a child by a selector looks through all of the table where it has none.
  const caption = (table as Partial<HTMLTableElement>).caption;
  if (caption) return own(elementText(caption, 200));
  const name = ownName(table);
  if (name !== null) return own(name);
  let element: Element | null = table;
  for (let level = 0; level < levels && element && element.tagName !== 'MAIN'; level++) {
    for (let before: Element | null = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('table, [role="table"], [role="grid"], ul, ol')) return null;
      const heading = before.matches(headings) ? before : [...before.querySelectorAll(headings)].at(-1);
      if (heading) return { text: elementText(heading, 200), rank: rankOf(heading) };
    }
    element = element.parentElement;
    // What stands above a drawer or dialog is named by another heading.
    if (element?.matches('[role="tabpanel"], [role="dialog"], [aria-modal="true"], dialog'))
      return own(ownName(element) ?? '');
  }
  return null;
}

/** What a table is called: its caption, its label, or the heading just above it. `''` where it has no name. */
export const tableTitle = (table: Element): string => titleOf(table)?.text ?? '';

/** Levels up to which headings around that of a table may say what all below them is. */
const outerLevels = 8;

/**
 * The headings of which that of a table is a part, the nearest first: "Hard bounces" above "Invalid address (3)". One of
 * the same rank heads a list of its own.
 */
function outerTitles(table: Element): string[] {
  let rank = titleOf(table)?.rank ?? 0;
  const titles: string[] = [];
  let element: Element | null = table;
  for (let level = 0; level < outerLevels && element && !element.matches('main, body'); level++) {
    for (let before: Element | null = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('h1') || before.querySelector('h1')) return titles;
      if (!before.matches(headings)) continue;
      // A fold that is open inside of another is a part of it, whatever its rank.
      const isFold = before.matches('summary, legend');
      if (!isFold && rankOf(before) >= rank) continue;
      titles.push(elementText(before, 200));
      if (!isFold) rank = rankOf(before);
    }
    element = element.parentElement;
    if (element?.matches('[role="dialog"], [aria-modal="true"], dialog')) break;
  }
  return titles;
}

const shapeOf = (element: Element) => `${element.tagName} ${element.className} ${element.firstElementChild?.tagName}`;

/** "Other (3)": a heading with the number of rows below it, or one that says by what the rows are grouped. */
function beginsGroup(heading: string, grouped: readonly ColumnRole[] = []): boolean {
  const { role, name, isCounted } = parseGroupHeading(heading);
  return role === null ? isCounted && /^\D{2,60}$/u.test(name) : grouped.includes(role);
}

/** Longest heading that stays at the top of a list while its group is scrolled through, in characters. */
const longestStuck = 80;

/** Does a row begin where an element ends, or go on below it? */
function isRightAbove(element: Element, rows: readonly Element[]): boolean {
  const { bottom } = element.getBoundingClientRect();
  return rows.some((row) => {
    const box = row.getBoundingClientRect();
    return box.top <= bottom + gap && box.bottom > bottom;
  });
}

/** Pixels by which a row may stand below what sticks to the top. */
const gap = 4;

/**
 * The text that sticks to the top of a list: the heading of the group in sight, which the list itself may not hold. `''`
 * where no row stands right below it: it has been drawn anew, and the rows have not.
 */
function stuckText({ element: list, rows }: TableView): string {
  let element: Element | null = list;
  for (let level = 0; level < levels && element && !element.matches('main, body'); level++) {
    for (let before: Element | null = element.previousElementSibling; before; before = before.previousElementSibling)
      if (!isLongerThan(before, longestStuck) && getComputedStyle(before).position === 'sticky')
        return isRightAbove(before, rows) ? elementText(before, 200) : '';
    element = element.parentElement;
  }
  return '';
}

/**
 * What headings say of the rows below them: one above the whole table, or rows between the records that head a group of
 * them. `null` where none says anything.
 * @param beginsUnknown does a heading like those, of a name that is not known, begin a group of which nothing is said?
 */
export function headedBy<T>(
  table: TableView,
  parse: (heading: string) => T | null,
  beginsUnknown: (heading: string) => boolean = () => false,
): ((row: Element) => T | null) | null {
  const ofTable =
    parse(tableTitle(table.element)) ??
    outerTitles(table.element).reduce((said: T | null, title) => said ?? parse(title), null);
  const said = (text: string) => parse(parseGroupHeading(text).name) ?? parse(text);
  // A heading may be a row of cells, of which the first names the group and the others count it.
  const readings = (hasDetails(table) ? [] : table.asides.filter((aside) => !isDetail(aside))).map((aside) => {
    return { aside, said: said(elementText(aside, 200)) ?? parse(rowLines(aside)[0] ?? '') };
  });
  const shapes = new Set(readings.flatMap(({ aside, said }) => (said === null ? [] : [shapeOf(aside)])));
  // A heading like the others, of a name that nobody knows, begins a group of which nothing is said.
  const groups = readings.filter(
    ({ aside, said }) => said !== null || (shapes.has(shapeOf(aside)) && beginsUnknown(elementText(aside, 200))),
  );
  // The heading at the top is that of the first rows, unless it stands among them as well: some may be of the group before.
  const stuck = stuckText(table);
  const isAmong = groups[0] !== undefined && elementText(groups[0].aside, 200) === stuck;
  const ofFirst = (isAmong ? null : said(stuck)) ?? ofTable;
  if (shapes.size === 0) return ofFirst === null ? null : () => ofFirst;
  const byRow = new Map<Element, T | null>();
  let next = 0;
  let current = ofFirst;
  for (const row of table.rows) {
    let group = groups[next];
    while (group && group.aside.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) {
      current = group.said;
      group = groups[++next];
    }
    byRow.set(row, current);
  }
  return (row) => byRow.get(row) ?? null;
}

const typeRoles = ['type', 'status'] as const;
const categoryRoles = [...typeRoles, 'category'] as const;

/** The bounce type that headings give to rows: "Hard bounces" above the whole table, or above a group of its rows. */
export function headedTypes(table: TableView): (row: Element) => BounceType | null {
  const isUnknown = (heading: string) => beginsGroup(heading, typeRoles) && parseCategoryHeading(heading) === null;
  return headedBy(table, parseTypeHeading, isUnknown) ?? (() => null);
}

/**
 * The category that they give: "Invalid address (3)". Below another type begins another group; a message may be called
 * "Content", so the page's own heading names none.
 */
export function headedCategories(table: TableView): (row: Element) => BounceCategory | null {
  const name = table.element.ownerDocument.querySelector('h1');
  const pageName = name ? elementText(name, 200) : '';
  const parse = (heading: string) => {
    const category = heading === pageName ? null : parseCategoryHeading(heading);
    return category !== null || parseTypeHeading(heading) !== null ? { category } : null;
  };
  const headed = headedBy(table, parse, (heading) => beginsGroup(heading, categoryRoles));
  return (row) => headed?.(row)?.category ?? null;
}

/** What groups of rows have for a heading: "Delivered (6)", "Bounced (5)". */
export interface HeadedSections {
  readonly has: (section: SectionName) => boolean;
  /** `null` for a row above the first of these headings. */
  readonly of: (row: Element) => SectionName | null;
}

/** Longest heading of a group, and the most words of it. */
const longestGroup = 40;
const mostGroupWords = 4;
/** The same with the white space of its markup. */
const longestMarkup = 200;

/** The section that a row between the records is the heading of. A row of tabs or the message's own name is none. */
function groupSection(aside: Element): SectionName | null {
  // An opened detail below every row is told by its length alone.
  if ((aside.textContent ?? '').length > longestMarkup) return null;
  const text = elementText(aside, longestGroup * 2);
  if (
    text.length > longestGroup ||
    text
      .replace(/[^\p{L}\s]+/gu, ' ')
      .trim()
      .split(/\s+/).length > mostGroupWords
  )
    return null;
  if (
    aside.tagName === 'H1' ||
    aside.querySelector('h1') ||
    aside.querySelectorAll('a, button, input, select').length > 1
  )
    return null;
  return groupedSectionOf(text);
}

/** What became of the message for the rows of a table, by headings between them; `null` where none says so. */
export function headedSections(table: TableView): HeadedSections | null {
  const sections = new Map<string, SectionName>();
  for (const aside of table.asides) {
    const section = groupSection(aside);
    if (section) sections.set(elementText(aside, 200), section);
  }
  if (sections.size === 0) return null;
  const named = new Set(sections.values());
  const of = headedBy(
    table,
    (heading) => sections.get(heading) ?? null,
    (heading) => beginsGroup(heading),
  );
  return of && { has: (section) => named.has(section), of };
}

import { readEmail } from '../../email.ts';
import { findCounts } from '../../numbers.ts';
import { elementText } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseGroupHeading } from '../../words/group-heading.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { parseTypeAndCategory } from '../../words/type-and-category.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked in which column the addresses stand. */
const askedRows = 40;

const holdsAddress = (cell: Element | undefined) => {
  if (!cell) return false;
  const { status } = readEmail(cell);
  return status !== 'no_address';
};

/** The column in which most rows have an address, or −1. */
function addressColumn(view: TableView): number {
  const step = Math.max(1, Math.floor(view.rows.length / askedRows));
  const asked = view.rows.filter((_, index) => index % step === 0);
  const counts: number[] = [];
  for (const row of asked)
    view.cells(row).forEach((cell, column) => {
      if (cell?.textContent?.includes('@') && !isServerReply(elementText(cell, 400)) && holdsAddress(cell))
        counts[column] = (counts[column] ?? 0) + 1;
    });
  const most = Math.max(0, ...Array.from(counts, (count) => count ?? 0));
  return most >= asked.length / 2 ? counts.indexOf(most) : -1;
}

/** Says a row's first words that it heads the rows below: "gmail.com (12)", "▾ Hard bounces · 4"? */
const isGroupCount = (text: string) =>
  /^[^@]{2,80}$/u.test(text) && /[(·:–—-]\s?\d[\d.,]*\)?$/u.test(text) && findCounts(text).length === 1;

/** Is a row without an address one that opens and closes the rows below it, stands a level above them or counts them? */
function headsGroup(row: Element, cells: readonly (Element | undefined)[], level: number): boolean {
  const own = Number(row.getAttribute('aria-level'));
  if (own > 0 && own < level) return true;
  const texts = [...new Set(cells)].map((cell) => (cell ? elementText(cell, 400) : '')).filter((text) => text !== '');
  const [first = ''] = texts;
  const { role, isCounted } = parseGroupHeading(first);
  const isHeading = texts.length === 1 && (role !== null || (isCounted && parseBounceType(first) === null));
  // A record has a type, a category or a reply, with an address or without one.
  if (texts.some((text) => isServerReply(text) || (isFact(text) && !isHeading))) return false;
  return (
    isHeading ||
    row.hasAttribute('aria-expanded') ||
    row.querySelector('[aria-expanded]') !== null ||
    isGroupCount(first)
  );
}

const isFact = (text: string) => {
  const { type, category } = parseTypeAndCategory(text);
  return type !== null || category !== null;
};

/**
 * A view whose rows that head groups are no records, though they fill the columns: "gmail.com | 5 bounced | 2 hard, 3 soft".
 * Only where the other rows have their addresses in one column, and these have none there.
 */
export function withoutGroupRows(view: TableView): TableView {
  if (view.rows.length < 2 || view.make === 'blocks') return view;
  const column = addressColumn(view);
  if (column < 0) return view;
  let level = 0;
  const bare = view.rows.filter((row) => {
    if (!(column === 0 && view.addressed?.has(row))) {
      const cell = view.cells(row)[column];
      if (!cell?.textContent?.includes('@') && !holdsAddress(cell)) return true;
    }
    level ||= Number(row.getAttribute('aria-level'));
    return false;
  });
  const heads = new Set(bare.filter((row) => headsGroup(row, view.cells(row), level)));
  if (heads.size === 0) return view;
  return {
    ...view,
    rows: view.rows.filter((row) => !heads.has(row)),
    asides: [...view.asides, ...heads].toSorted((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    ),
  };
}

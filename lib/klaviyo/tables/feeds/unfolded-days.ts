import { findEmails } from '../../email.ts';
import { elementText } from '../../text.ts';
import { namesDay } from '../../words/day-heading.ts';
import { drawnChildren, drawnParentOf } from '../composed-tree.ts';
import { headings } from '../headings.ts';
import { rowLines } from '../rows/row-lines.ts';
import type { TableView } from '../table-view.ts';

const addressesIn = (element: Element) => rowLines(element).flatMap(findEmails).length;

/** The heading of a day that a part of a list begins with. */
function dayOf(part: Element): Element | null {
  const [heading] = part.querySelectorAll(headings);
  return heading && namesDay(elementText(heading, 200)) ? heading : null;
}

/** The records of a part: what holds an address each, as far inside as all of them stand side by side. */
function recordsIn(part: Element, heading: Element): Element[] {
  let records = [part];
  for (let inside: Element | undefined = part; inside; inside = records.length === 1 ? records[0] : undefined) {
    const next = drawnChildren(inside).filter((child) => addressesIn(child) > 0);
    const isRecord = records.length === 1 && records[0] !== part && !records[0]?.contains(heading);
    if (next.length === 0 || (isRecord && addressesIn(inside) === 1)) break;
    records = next;
  }
  return records;
}

/** The days that a list's rows are, that it is one of, or that it holds. */
function daysOf({ element, rows }: TableView): Element[] {
  if (rows.every((row) => dayOf(row) !== null)) return [...rows];
  const around = dayOf(element) === null ? element : drawnParentOf(element);
  return around ? drawnChildren(around).filter((child) => dayOf(child) !== null) : [];
}

/**
 * A list below headings of days with the records of all days: where a day has a single record nothing is repeated in it,
 * so that it is no list by itself, or the days alone look like rows.
 */
export function unfoldDays(view: TableView): TableView {
  const days = view.make === 'blocks' && view.rows.length > 0 ? daysOf(view) : [];
  const headed = days.flatMap((day) => {
    const heading = dayOf(day);
    return heading ? [{ heading, records: recordsIn(day, heading) }] : [];
  });
  const rows = headed.flatMap(({ records }) => records);
  if (rows.length <= view.rows.length) return view;
  const asides = new Set([...view.asides, ...headed.map(({ heading }) => heading)]);
  return { ...view, headers: [], rows, asides: [...asides], cells: drawnChildren };
}

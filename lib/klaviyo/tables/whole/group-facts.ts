import { elementText, isLongerThan } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import type { ColumnRole } from '../../words/labels.ts';
import { beginsWithCode, isServerReply } from '../../words/server-reply.ts';
import { cardRoles } from '../cards/card-cells.ts';
import { shapeOf } from '../cards/shape.ts';
import { parentOf } from '../composed-tree.ts';
import { rowLines } from '../rows/row-lines.ts';
import type { TableView } from '../table-view.ts';

/** Longest head of a group, in characters: a reply, a type, a category, a count. */
const longestHead = 2_000;

type GroupFacts = Partial<Record<ColumnRole, string>>;

/** The group around a list, with what stands in it above the list; `null` where the list is the only one of its kind. */
function headOf(list: Element): Element[] | null {
  const group = parentOf(list);
  const isAnother = (other: Element) =>
    other !== group && shapeOf(other) === shapeOf(group) && (other.textContent ?? '').includes('@');
  if (!group || ![...(parentOf(group)?.children ?? [])].some(isAnother)) return null;
  const head: Element[] = [];
  for (let part = list.previousElementSibling; part; part = part.previousElementSibling) head.unshift(part);
  return head.some((part) => isLongerThan(part, longestHead)) ? null : head;
}

/** What the lines of a head say: `450 4.2.1 …`, `Soft bounce · Technical · 6 recipients`. */
function factsIn(head: readonly Element[]): GroupFacts {
  const facts: GroupFacts = {};
  for (const line of head.flatMap((part) => rowLines(part))) {
    if (isServerReply(line) || beginsWithCode(line)) facts.reason ??= line;
    else
      for (const part of line.split(/\s*[·•|]\s*/u)) {
        if (parseBounceType(part)) facts.type ??= part;
        else if (parseBounceCategory(part)) facts.category ??= part;
      }
  }
  return facts;
}

/**
 * A view of people whose group says what became of all of them: the same reply once as a heading, and below it everybody
 * who got it. Only where there are several such groups; what a row says itself stands.
 */
export function withGroupFacts(view: TableView): TableView {
  if (view.make !== 'blocks' || view.headers.length !== cardRoles.length) return view;
  const head = headOf(view.element);
  const facts = head ? factsIn(head) : {};
  if (facts.reason === undefined) return view;
  return {
    ...view,
    cells: (row) =>
      view.cells(row).map((cell, column) => {
        const role = cardRoles[column];
        const fact = role && facts[role];
        if (fact === undefined || (cell && elementText(cell, 20) !== '')) return cell;
        const said = row.ownerDocument.createElement('span');
        said.textContent = fact;
        return said;
      }),
  };
}

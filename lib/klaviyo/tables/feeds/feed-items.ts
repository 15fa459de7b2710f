import { besideContents, dialogs } from '../../contents.ts';
import { findEmails } from '../../email.ts';
import { namesDay } from '../../words/day-heading.ts';
import { parseEventSentence } from '../../words/event-sentence.ts';
import { closestAround } from '../composed-tree.ts';
import { rowLines } from '../rows/row-lines.ts';
import type { TableView } from '../table-view.ts';
import { joinParts } from './lists-in-parts.ts';
import { unfoldDays } from './unfolded-days.ts';

/** A person's address, beside a name at most, or a sentence of what became of a message to it; one that mentions it is no person. */
const isPerson = (line: string) =>
  findEmails(line).length === 1 &&
  ((line.split(' ').length <= 6 && !/[,;:]/.test(line)) || parseEventSentence(line) !== null);

/** Where a list is none of the page's own: what is laid over it, and what stands beside its contents. */
const elsewhere = `${dialogs}, ${besideContents}`;

/** Of several lists of a page the one whose rows name the most people, over all its days; `null` where none names any. */
export function richestList(tables: readonly TableView[]): TableView | null {
  const own = tables.filter(({ element }) => closestAround(element, elsewhere) === null);
  const weighed = joinParts(own, namesDay)
    .map(unfoldDays)
    .map((table) => ({
      table,
      people: table.rows.slice(0, 60).filter((row) => rowLines(row).some(isPerson)).length,
    }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people);
  return weighed[0]?.table ?? null;
}

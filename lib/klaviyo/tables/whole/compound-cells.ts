import { parseDate } from '../../dates.ts';
import { readEmail } from '../../email.ts';
import type { Steps } from '../../steps.ts';
import { elementText } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { isSkipReason, parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import type { ColumnRole } from '../../words/labels.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { cardHeaders, cardRoles, loreOf } from '../cards/card-cells.ts';
import { type CardLore, readCard } from '../cards/read-card.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked whether their cells hold several facts; those of one table are made alike. */
const askedRows = 12;

/** Share of a column's filled cells that must hold several facts. */
const most = 0.6;

/** Facts that a cell may hold beside others. */
const telling = ['type', 'category', 'reason', 'time', 'status'] as const satisfies readonly ColumnRole[];

type Facts = Partial<Record<ColumnRole, string>>;

interface Compound {
  readonly column: number;
  readonly holdsAddress: boolean;
  readonly lore: CardLore;
}

/** The facts of a cell that holds more of them than a reader of columns would take from it, else `null`. */
function severalFacts(cell: Element, text: string, isAddress: boolean): Facts | null {
  // Nearly every cell: one text that is a fact by itself.
  if (/^[45]\d\d[\s-]/.test(text) || parseDate(text) !== null || parseBounceType(text) || parseBounceCategory(text))
    return null;
  const { values } = readCard(cell);
  const found = telling.filter((role) => values[role] !== undefined);
  // Type and category in one cell are read as they are.
  const isSeveral = isAddress
    ? found.length > 0
    : found.length > 1 && found.some((role) => role === 'reason' || role === 'time');
  return isSeveral ? values : null;
}

/** Columns of which most cells hold several facts, and which facts these are. */
function* compounds(view: TableView): Steps<{ columns: Compound[]; roles: Set<ColumnRole>; samples: Element[] }> {
  const step = Math.max(1, Math.floor(view.rows.length / askedRows));
  const counts = new Map<number, { filled: number; address: number; cells: Element[]; roles: Set<ColumnRole> }>();
  for (const row of view.rows.filter((_, index) => index % step === 0).slice(0, askedRows)) {
    for (const [column, cell] of view.cells(row).entries()) {
      yield;
      const text = cell ? elementText(cell, 2_000) : '';
      // In a list of all recipients the others have nothing here, or were skipped.
      if (!cell || /^[-–—−]*$/.test(text) || isSkipReason(text)) continue;
      const count = counts.get(column) ?? { filled: 0, address: 0, cells: [], roles: new Set() };
      counts.set(column, count);
      count.filled++;
      const isAddress = text.includes('@') && !isServerReply(text) && readEmail(cell).status === 'one';
      if (isAddress) count.address++;
      const facts = severalFacts(cell, text, isAddress);
      if (!facts) continue;
      count.cells.push(cell);
      for (const role of telling) if (facts[role] !== undefined) count.roles.add(role);
    }
  }
  const found = [...counts].filter(([, { filled, cells }]) => cells.length > 0 && cells.length >= filled * most);
  return {
    columns: found.map(([column, { filled, address, cells }]) => ({
      column,
      holdsAddress: address >= filled * most,
      lore: loreOf(cells),
    })),
    roles: new Set(found.flatMap(([, { roles }]) => [...roles])),
    samples: found.flatMap(([, { cells }]) => cells.slice(0, 3)),
  };
}

/** What stands beside an address and is no fact of the bounce. */
function nameIn(cell: Element): string {
  const reading = readEmail(cell);
  const beside = reading.status === 'one' ? reading.rest : '';
  const isFact = parseBounceType(beside) || parseBounceCategory(beside) || isServerReply(beside) || parseDate(beside);
  return isFact ? '' : beside;
}

/**
 * A view in which cells that hold several facts are taken apart: `Hard · 550 5.1.1 No such user`, a small table of
 * labels and values, an address with the type beside it. Each fact gets a column of its own behind the others; the cell
 * of an address stays where it is.
 */
export function* partingCells(view: TableView): Steps<TableView> {
  if (view.rows.length === 0) return view;
  const { columns, roles, samples } = yield* compounds(view);
  if (columns.length === 0) return view;
  const width = view.rows
    .slice(0, 5)
    .reduce((widest, row) => Math.max(widest, view.cells(row).length), view.headers.length);
  const labels = cardHeaders(samples);
  const holdsAddress = columns.some((compound) => compound.holdsAddress);
  const reasonAt = view.headers.findIndex((header) => parseColumnLabel(header)?.role === 'reason');
  const hasReasons = reasonAt >= 0 && !columns.some(({ column }) => column === reasonAt);
  const added = cardRoles.filter(
    (role) => (roles.has(role) && !(role === 'reason' && hasReasons)) || (role === 'name' && holdsAddress),
  );
  return {
    ...view,
    headers: [
      ...Array.from({ length: width }, (_, column) => view.headers[column] ?? ''),
      ...added.map((role) => labels[cardRoles.indexOf(role)] ?? ''),
    ],
    cells: (row) => {
      const all = view.cells(row);
      const cells = Array.from({ length: width }, (_, column) => all[column]);
      const said: Facts = {};
      for (const { column, holdsAddress, lore } of columns) {
        const cell = cells[column];
        if (!cell) continue;
        const { values } = readCard(cell, lore);
        for (const role of telling) if (values[role] !== undefined) said[role] ??= values[role];
        if (holdsAddress) said.name ??= nameIn(cell);
        else cells[column] = undefined;
      }
      const partOf = (role: ColumnRole) => {
        const part = row.ownerDocument.createElement('span');
        part.textContent = said[role] ?? '';
        return part;
      };
      const reason = cells[reasonAt];
      if (hasReasons && (!reason || elementText(reason, 10) === '')) cells[reasonAt] = partOf('reason');
      return [...cells, ...added.map(partOf)];
    },
  };
}

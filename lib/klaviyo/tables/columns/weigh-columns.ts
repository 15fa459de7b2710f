import { type DateOrder, dateOrderOf, parseDate } from '../../dates.ts';
import { readEmail } from '../../email.ts';
import type { Steps } from '../../steps.ts';
import { elementText, normaliseLabel } from '../../text.ts';
import { isSkipReason } from '../../words/bounce-type.ts';
import { type LabelReading, parseColumnLabel, saysBounce } from '../../words/column-label.ts';
import { personLabels } from '../../words/labels.ts';
import { saysLoading } from '../../words/list-states.ts';
import { parseMomentLabel } from '../../words/moment-label.ts';
import { beginsSuppressed, saysNotSent } from '../../words/not-sent.ts';
import { namesOtherOutcome } from '../../words/other-outcome.ts';
import { isBareReplyCode, isServerReply } from '../../words/server-reply.ts';
import { parseTypeAndCategory, readTypeAndCategory } from '../../words/type-and-category.ts';
import { isDrawn } from '../composed-tree.ts';
import type { TableView } from '../table-view.ts';
import { withoutLabel } from './cell-label.ts';

const sampleSize = 60;

const kinds = ['email', 'type', 'category', 'reply', 'code', 'time', 'skip', 'bounced', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** What a sample of its cells, and its header, say of a column: shares of the filled cells by kind. */
export interface Evidence extends Readonly<Record<Kind, number>> {
  readonly label: LabelReading | null;
  readonly moment: ReturnType<typeof parseMomentLabel>;
  readonly filled: number;
  /** Below a label of a person, texts that are not the same in every row. */
  readonly namesPeople: boolean;
  readonly otherOutcomes: number;
  /** The column is not on show: what the page hides is seldom what the list is about. */
  readonly hidden: boolean;
}

const namesPerson = (label: string) => personLabels.has(normaliseLabel(label));

/** Rows spread evenly over the table: the first rows alone may all be of one kind. */
function sample(rows: readonly Element[]): Element[] {
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const isThere = (row: Element) => (row.textContent ?? '').length > 60 || !saysLoading(row);
  return rows.filter((_, index) => index % step === 0).filter(isThere);
}

/** Does a cell hold one recipient's address, beside a name at most? A sentence that mentions one does not. */
function isAddressCell(cell: Element, text: string): boolean {
  if (text.length >= 320 || isServerReply(text)) return false;
  const reading = readEmail(cell);
  if (/[,;:!?] \p{Ll}/u.test(text) || text.split(' ').length > 10) return false;
  return reading.status === 'one' || reading.status === 'masked' || reading.status === 'cut_off';
}

/** One address and no other text, which is nothing else: the one column in which no two texts are alike. */
const bareAddress = /^[^\s@]+@[^\s@]+$/;

/** Where a reply begins: at its first code. */
const replyCode = /(?<![\d.])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?!\d)/;

function kindsOf(cell: Element, text: string, language: string): Kind[] {
  const found: Kind[] = [];
  if (isAddressCell(cell, text)) found.push('email');
  if (found.length > 0 && bareAddress.test(text)) return found;
  if (isSkipReason(text)) found.push('skip');
  if (saysNotSent(text)) return [...found, 'other'];
  const isReply = isServerReply(text);
  const told = readTypeAndCategory(cell);
  const { type } = told;
  // "550 5.5.0 Not taken: mailbox unavailable" is a reply; a category stands before one, if it stands beside it.
  const category = isReply ? parseTypeAndCategory(text.split(replyCode, 1)[0] ?? '').category : told.category;
  if (type) found.push('type');
  if (category) found.push('category');
  if (type || category) return found;
  if (isBareReplyCode(text)) found.push('code');
  else if (isReply) found.push('reply');
  else if (text.length < 60 && parseDate(text, language) !== null) found.push('time');
  // "5 bounced" counts the rows of a group.
  else if (text.length <= 40 && !/[@\d]/.test(text) && saysBounce(text)) {
    // Who is suppressed need not have bounced on this message.
    if (!beginsSuppressed(text)) found.push('bounced');
  } else if (namesOtherOutcome(text)) found.push('other');
  return found;
}

export interface Weighed {
  readonly evidence: Evidence[];
  readonly dateOrder: DateOrder | null;
  readonly recipients: number;
  readonly sampled: number;
}

/** Weighs every column of a table by a sample of its rows, in steps. */
export function* weighing(table: TableView, language: string): Steps<Weighed> {
  const rows = sample(table.rows).map((row) => table.cells(row));
  const width = Math.max(table.headers.length, ...rows.map((cells) => cells.length));
  const seenRow = rows.find((cells) => cells.length === width);
  let dateOrder: DateOrder | null = null;
  const addresses = new Set<string>();
  function* weighColumn(column: number): Steps<Evidence> {
    const counts: Record<Kind, number> = {
      email: 0,
      type: 0,
      category: 0,
      reply: 0,
      code: 0,
      time: 0,
      skip: 0,
      bounced: 0,
      other: 0,
    };
    let filled = 0;
    const outcomes = new Set<string>();
    const texts = new Set<string>();
    for (const cells of rows) {
      yield;
      const cell = cells[column];
      if (!cell) continue;
      const text = withoutLabel(elementText(cell, 1_000), table.headers[column] ?? '');
      if (text === '') {
        // An address may stand in an attribute alone: a link, a tooltip.
        if (readEmail(cell).status === 'one') {
          counts.email++;
          filled++;
        }
        // So may a type, as the name of a coloured dot.
        const { type, category } = readTypeAndCategory(cell);
        if (type) counts.type++;
        if (category) counts.category++;
        if (type || category) filled++;
        continue;
      }
      filled++;
      if (/\p{L}{2}/u.test(text)) texts.add(text);
      for (const kind of kindsOf(cell, text, language)) {
        counts[kind]++;
        if (kind === 'email') addresses.add(text);
        if (kind === 'other') outcomes.add(saysNotSent(text) ? 'not sent' : normaliseLabel(text));
      }
      dateOrder ??= dateOrderOf(text);
    }
    const share = (kind: Kind) => (filled === 0 ? 0 : counts[kind] / filled);
    const shares = Object.fromEntries(kinds.map((kind) => [kind, share(kind)])) as Record<Kind, number>;
    const cell = seenRow?.[column];
    const hidden = table.make !== 'blocks' && cell?.isConnected === true && !isDrawn(cell);
    const header = table.headers[column] ?? '';
    return {
      label: parseColumnLabel(header),
      moment: parseMomentLabel(header),
      filled,
      namesPeople: header.split('\n').some(namesPerson) && texts.size > (filled > 1 ? filled / 2 : 0),
      otherOutcomes: outcomes.size,
      hidden,
      ...shares,
    };
  }
  const evidence: Evidence[] = [];
  for (let column = 0; column < width; column++) evidence.push(yield* weighColumn(column));
  return { evidence, dateOrder, recipients: addresses.size, sampled: rows.length };
}

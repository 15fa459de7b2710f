import { type DateOrder, dateOrderOf, parseDate } from '../dates.ts';
import { readEmail } from '../email.ts';
import { elementText, normaliseLabel } from '../text.ts';
import { isSkipReason } from '../words/bounce-type.ts';
import { type LabelReading, parseColumnLabel, saysBounce } from '../words/column-label.ts';
import { type ColumnRole, personLabels, skippedStems, suppressionStems } from '../words/labels.ts';
import { saysLoading } from '../words/list-states.ts';
import { parseMomentLabel } from '../words/moment-label.ts';
import { namesOtherOutcome } from '../words/other-outcome.ts';
import { isBareReplyCode, isServerReply } from '../words/server-reply.ts';
import { parseTypeAndCategory, readTypeAndCategory } from '../words/type-and-category.ts';
import { withoutLabel } from './cell-label.ts';
import type { TableView } from './table-view.ts';

/** Which column holds what, and how surely the table speaks of bounces. */
export interface Columns {
  readonly index: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns whose header says "bounce …". */
  readonly bounceLabels: number;
  /** Cells hold hard/soft, Klaviyo's categories: shares of the filled cells, 0 to 1; replies, skip reasons: of all rows. */
  readonly shares: Readonly<Record<'email' | 'type' | 'category' | 'reply' | 'skip', number>>;
  /** Rows of which a cell tells a fact of a bounce: share of all rows, by the column that tells most. */
  readonly told: number;
  /** The status column says what became of each row: only those bounced of which it says so. */
  readonly statusDecides: boolean;
  /** How many different things it says became of a message, bounces aside: of one activity there is only one. */
  readonly otherOutcomes: number;
  /** It says of some rows that they bounced. */
  readonly statusSaysBounced: boolean;
  /** Headers speak of skipping or suppressing: what stands below happened before any sending. */
  readonly saysNotSent: boolean;
  /** The order of day and month in dates of digits, where one of them settles it. */
  readonly dateOrder: DateOrder | null;
  /** The column that holds a reply's code apart from its text. */
  readonly code: number | null;
}

const sampleSize = 60;

const kinds = ['email', 'type', 'category', 'reply', 'code', 'time', 'skip', 'bounced', 'other'] as const;
type Kind = (typeof kinds)[number];

interface Evidence extends Readonly<Record<Kind, number>> {
  readonly label: LabelReading | null;
  readonly moment: ReturnType<typeof parseMomentLabel>;
  readonly filled: number;
  /** Below a label of a person, texts that are not the same in every row. */
  readonly namesPeople: boolean;
  readonly otherOutcomes: number;
  /** The column is not on show: what the page hides is seldom what the list is about. */
  readonly hidden: boolean;
}

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

/** Where a reply begins: at its first code. */
const replyCode = /(?<![\d.])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?!\d)/;

function kindsOf(cell: Element, text: string, language: string): Kind[] {
  const found: Kind[] = [];
  if (isAddressCell(cell, text)) found.push('email');
  if (isSkipReason(text)) found.push('skip');
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
  else if (text.length <= 40 && !/[@\d]/.test(text) && saysBounce(text)) found.push('bounced');
  else if (namesOtherOutcome(text)) found.push('other');
  return found;
}

function weigh(
  table: TableView,
  language: string,
): { evidence: Evidence[]; dateOrder: DateOrder | null; recipients: number; sampled: number } {
  const rows = sample(table.rows).map((row) => table.cells(row));
  const width = Math.max(table.headers.length, ...rows.map((cells) => cells.length));
  const seenRow = rows.find((cells) => cells.length === width);
  let dateOrder: DateOrder | null = null;
  const addresses = new Set<string>();
  const evidence = Array.from({ length: width }, (_, column): Evidence => {
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
        if (kind === 'other') outcomes.add(normaliseLabel(text));
      }
      dateOrder ??= dateOrderOf(text);
    }
    const share = (kind: Kind) => (filled === 0 ? 0 : counts[kind] / filled);
    const shares = Object.fromEntries(kinds.map((kind) => [kind, share(kind)])) as Record<Kind, number>;
    const cell = seenRow?.[column];
    const hidden = table.make !== 'blocks' && cell?.isConnected === true && !cell.checkVisibility();
    const header = table.headers[column] ?? '';
    return {
      label: parseColumnLabel(header),
      moment: parseMomentLabel(header),
      filled,
      namesPeople:
        personLabels.has(normaliseLabel(header.split('\n', 1)[0] ?? '')) && texts.size > (filled > 1 ? filled / 2 : 0),
      otherOutcomes: outcomes.size,
      hidden,
      ...shares,
    };
  });
  return { evidence, dateOrder, recipients: addresses.size, sampled: rows.length };
}

/** What a header adds to the evidence of the cells for a role. */
function said(evidence: Evidence, role: ColumnRole): number {
  if (evidence.label?.role !== role) return 0;
  return { bounce: 1, plain: 0.7, loose: 0.4 }[evidence.label.strength];
}

/** How well a column fits a role; below 0.4 it does not. Cells outweigh headers, headers decide where cells are silent. */
const fits: Readonly<Record<ColumnRole, (evidence: Evidence) => number>> = {
  email: (e) =>
    e.email >= 0.5 ? 1 + e.email + said(e, 'email') : e.email > 0 || e.filled === 0 ? said(e, 'email') : 0,
  type: (e) => {
    if (e.skip > 0) return 0;
    if (e.type >= 0.5) return 1 + e.type + said(e, 'type');
    if (e.filled === 0) return said(e, 'type');
    // Types among statuses ("Delivered", "Hard bounced") or under a header that names them.
    return e.category < 0.5 && e.reply < 0.3 && (said(e, 'type') === 1 || (e.type > 0 && said(e, 'type') > 0)) ? 1 : 0;
  },
  category: (e) => (e.category >= 0.3 ? 1 + e.category + said(e, 'category') : e.type < 0.5 ? said(e, 'category') : 0),
  reason: (e) =>
    e.type >= 0.5 || e.category >= 0.5 || e.email >= 0.5 || e.time >= 0.5 ? 0 : e.reply * 2 + said(e, 'reason'),
  time: (e) => {
    if (e.moment === 'other') return 0;
    if (e.time >= 0.5) return 1 + e.time + said(e, 'time') + (e.moment === 'bounce' ? 1 : 0);
    return e.filled === 0 ? said(e, 'time') : 0;
  },
  name: (e) => {
    if (e.email > 0.5 || e.type > 0.5 || e.reply > 0.3 || e.time > 0.5) return 0;
    return said(e, 'name') || (e.namesPeople && e.email === 0 ? 0.5 : 0);
  },
  status: (e) =>
    e.email >= 0.5 || e.time >= 0.5 ? 0 : e.bounced > 0 ? 0.6 + e.bounced + said(e, 'status') : said(e, 'status'),
};

const stemsSay = (headers: readonly string[], stems: readonly string[]) =>
  headers.some((header) =>
    normaliseLabel(header)
      .split(' ')
      .some((word) => stems.some((stem) => word.startsWith(stem))),
  );

/** Headers of a reply's code. */
const codeHeader = /code|smtp|dsn|kod|코드|codice|código|codigo/i;

/** Words of headers that are English and nothing else: a page's `lang` may be wrong, and Klaviyo's English is American. */
const english = /\b(?:reason|address|category|time|details|bounced|recipient)\b/i;

/** Decides what each column of a table holds, by headers and cells together. Each column gets one role at most. */
export function recogniseColumns(table: TableView, language: string): Columns {
  const { evidence, dateOrder, recipients, sampled } = weigh(table, language);
  const index: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  const offers = (Object.keys(fits) as ColumnRole[])
    .flatMap((role) =>
      evidence.map((column, i) => ({ role, column: i, fit: fits[role](column) * (column.hidden ? 0.5 : 1) })),
    )
    .filter(({ fit }) => fit >= 0.4)
    .sort((a, b) => b.fit - a.fit);
  for (const { role, column } of offers) {
    if (index[role] !== undefined || taken.has(column)) continue;
    index[role] = column;
    taken.add(column);
  }
  const email = index.email === undefined ? undefined : evidence[index.email];
  // Without a header that says so, a column of addresses holds hardly anything else.
  const isLabelled = email?.label?.role === 'email';
  // One address in every row is the sender's, as in a list of campaigns.
  const holdsAddresses =
    (email?.email ?? 0) >= (isLabelled ? 0.25 : 0.75) && (isLabelled || recipients > 1 || table.rows.length <= 2);
  const best = (kind: Kind) => Math.max(0, ...evidence.map((column) => column[kind]));
  const shareOfRows = (kind: Kind) =>
    Math.max(0, ...evidence.map((column) => (column[kind] * column.filled) / Math.max(1, sampled)));
  const code = evidence.findIndex(
    (column, i) => column.code >= 0.5 && i !== index.reason && codeHeader.test(table.headers[i] ?? ''),
  );
  const status = index.status === undefined ? undefined : evidence[index.status];
  const statusSaysBounced = (status?.bounced ?? 0) > 0 || (status?.type ?? 0) > 0;
  // A page of a list of all recipients may hold none who bounced.
  const saysOthers = (status?.other ?? 0) >= 0.5 && best('type') + best('category') + best('reply') === 0;
  // Where every row has a type in another column, the status is the profile's last activity.
  const type = index.type === undefined ? undefined : evidence[index.type];
  const hasTypes = type !== undefined && type.type * type.filled >= sampled * 0.9;
  return {
    index,
    bounceLabels: evidence.filter(({ label }) => label?.strength === 'bounce').length,
    shares: {
      email: holdsAddresses ? best('email') : 0,
      type: best('type'),
      category: best('category'),
      reply: shareOfRows('reply'),
      // In a list of all recipients only those who were skipped, or bounced, have a reason.
      skip: shareOfRows('skip'),
    },
    told: Math.max(...(['type', 'category', 'reply', 'bounced'] as const).map(shareOfRows)),
    statusDecides: (statusSaysBounced && !hasTypes) || saysOthers,
    otherOutcomes: status?.otherOutcomes ?? 0,
    statusSaysBounced,
    saysNotSent: stemsSay(table.headers, suppressionStems) || stemsSay(table.headers, skippedStems),
    code: code >= 0 ? code : null,
    dateOrder:
      dateOrder ?? (/^(?:en|$)/i.test(language) && english.test(table.headers.join(' ')) ? 'month-first' : null),
  };
}

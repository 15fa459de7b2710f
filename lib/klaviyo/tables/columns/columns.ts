import type { DateOrder } from '../../dates.ts';
import { atOnce, type Steps } from '../../steps.ts';
import { normaliseLabel } from '../../text.ts';
import { type ColumnRole, skippedStems, suppressionStems } from '../../words/labels.ts';
import type { TableView } from '../table-view.ts';
import { unlabelledNames } from './unlabelled-names.ts';
import { type Evidence, type Kind, weighing } from './weigh-columns.ts';

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
    return said(e, 'name') || (e.namesPeople ? 0.5 : 0);
  },
  // Somebody may be called "Bounce House": below a header of names nothing says what became of a message.
  status: (e) =>
    e.email >= 0.5 || e.time >= 0.5 || e.label?.role === 'name' || e.namesPeople
      ? 0
      : e.bounced > 0 || (e.type > 0 && e.other > 0)
        ? 0.6 + Math.max(e.bounced, e.type) + said(e, 'status')
        : said(e, 'status'),
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
  return atOnce(recognisingColumns(table, language));
}

/** The same in steps. */
export function* recognisingColumns(table: TableView, language: string): Steps<Columns> {
  const { evidence, dateOrder, recipients, sampled } = yield* weighing(table, language);
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
  if (index.name === undefined && index.email !== undefined) {
    const names = unlabelledNames(table, index.email, taken);
    if (names !== null) index.name = names;
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

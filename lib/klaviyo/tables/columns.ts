import { parseDate } from '../dates.ts';
import { readEmail } from '../email.ts';
import { elementText } from '../text.ts';
import { parseBounceCategory } from '../words/bounce-category.ts';
import { isSkipReason, parseBounceType } from '../words/bounce-type.ts';
import { type LabelReading, parseColumnLabel } from '../words/column-label.ts';
import type { ColumnRole } from '../words/labels.ts';
import type { TableView } from './table-view.ts';

/** Which column holds what, and how surely the table speaks of bounces. */
export interface Columns {
  readonly index: Readonly<Partial<Record<ColumnRole, number>>>;
  /** A header says "bounce …" for one of the columns. */
  readonly bounceLabels: number;
  /** Cells hold hard/soft, Klaviyo's categories, servers' replies: shares of the filled cells, 0 to 1. */
  readonly shares: Readonly<Record<'email' | 'type' | 'category' | 'reply' | 'skip', number>>;
}

/** A server's reply, by its codes: `550 5.1.1 …`, `smtp; 452-4.2.2`, or an enhanced status code anywhere. */
const reply = /(?:^|[^\d.])[245]\d{2}(?:[\s:;-]|$)|(?:^|[^\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

const sampleSize = 60;

interface Evidence {
  readonly label: LabelReading | null;
  readonly filled: number;
  readonly email: number;
  readonly type: number;
  readonly category: number;
  readonly reply: number;
  readonly time: number;
  readonly skip: number;
}

/** Rows spread evenly over the table: the first rows alone may all be of one kind. */
function sample(rows: readonly Element[]): Element[] {
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  return rows.filter((_, index) => index % step === 0);
}

function weigh(table: TableView, language: string): Evidence[] {
  const rows = sample(table.rows).map((row) => table.cells(row));
  const width = Math.max(table.headers.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const counts = { filled: 0, email: 0, type: 0, category: 0, reply: 0, time: 0, skip: 0 };
    for (const cells of rows) {
      const cell = cells[column];
      if (!cell) continue;
      const text = elementText(cell, 1_000);
      if (text === '') continue;
      counts.filled++;
      // Long texts quote addresses (`550 5.1.1 <ann@shop.example> …`); an address column holds little else.
      if (text.length < 320 && !reply.test(text) && readEmail(cell).status !== 'none') counts.email++;
      if (isSkipReason(text)) counts.skip++;
      if (parseBounceType(text)) counts.type++;
      else if (parseBounceCategory(text)) counts.category++;
      else if (reply.test(text)) counts.reply++;
      else if (text.length < 60 && parseDate(text, language) !== null) counts.time++;
    }
    const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
    return {
      label: parseColumnLabel(table.headers[column] ?? ''),
      filled: counts.filled,
      email: share(counts.email),
      type: share(counts.type),
      category: share(counts.category),
      reply: share(counts.reply),
      time: share(counts.time),
      skip: share(counts.skip),
    };
  });
}

/** What a header adds to the evidence of the cells for a role. */
function said(evidence: Evidence, role: ColumnRole): number {
  if (evidence.label?.role !== role) return 0;
  return { bounce: 1, plain: 0.7, loose: 0.4 }[evidence.label.strength];
}

/** How well a column fits a role; below 0.5 it does not. Cells outweigh headers, headers decide where cells are silent. */
const fits: Readonly<Record<ColumnRole, (evidence: Evidence) => number>> = {
  email: (e) => (e.email >= 0.5 ? 1 + e.email + said(e, 'email') : e.email > 0 || e.filled === 0 ? said(e, 'email') : 0),
  type: (e) => (e.skip > 0 ? 0 : e.type >= 0.5 ? 1 + e.type + said(e, 'type') : e.category < 0.5 && e.reply < 0.3 && said(e, 'type') === 1 ? 1 : e.filled === 0 ? said(e, 'type') : 0),
  category: (e) => (e.category >= 0.3 ? 1 + e.category + said(e, 'category') : e.type < 0.5 ? said(e, 'category') : 0),
  reason: (e) => (e.type >= 0.5 || e.category >= 0.5 || e.email >= 0.5 ? 0 : e.reply * 2 + said(e, 'reason')),
  time: (e) => (e.time >= 0.5 ? 1 + e.time : e.filled === 0 ? said(e, 'time') : 0),
  name: (e) => (e.email > 0.5 || e.type > 0.5 ? 0 : said(e, 'name')),
  status: (e) => said(e, 'status'),
};

/** Decides what each column of a table holds, by headers and cells together. Each column gets one role at most. */
export function recogniseColumns(table: TableView, language: string): Columns {
  const evidence = weigh(table, language);
  const index: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  const offers = (Object.keys(fits) as ColumnRole[])
    .flatMap((role) => evidence.map((column, i) => ({ role, column: i, fit: fits[role](column) })))
    .filter(({ fit }) => fit >= 0.4)
    .sort((a, b) => b.fit - a.fit);
  for (const { role, column } of offers) {
    if (index[role] !== undefined || taken.has(column)) continue;
    index[role] = column;
    taken.add(column);
  }
  const best = (key: 'email' | 'type' | 'category' | 'reply' | 'skip') => Math.max(0, ...evidence.map((column) => column[key]));
  return {
    index,
    bounceLabels: evidence.filter(({ label }) => label?.strength === 'bounce').length,
    shares: { email: best('email'), type: best('type'), category: best('category'), reply: best('reply'), skip: best('skip') },
  };
}

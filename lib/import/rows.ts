import { bounceRowReader } from '../klaviyo/files/bounce-rows.ts';
import {
  type FigureRow,
  figureRowReader,
  figuresOf,
  type MessageLines,
  noLines,
  withLine,
} from '../klaviyo/files/figure-rows.ts';
import { type FileLeftOut, type LeftOutRow, leftOut } from '../klaviyo/files/left-out.ts';
import { suppressionRowReader } from '../klaviyo/files/suppression-rows.ts';
import { type ImportedBounces, importBounces } from '../ledger/imports/import-bounces.ts';
import { importFigures } from '../ledger/imports/import-figures.ts';
import { type ImportedSuppression, importSuppressions } from '../ledger/imports/import-suppressions.ts';
import type { ImportProgress } from '../ledger/imports/import-transaction.ts';
import type { ImportedMessage } from '../ledger/imports/imported-message.ts';
import type { KnownMessage } from '../ledger/imports/read-imports.ts';
import type { ImportRecord } from '../ledger/records.ts';
import type { Ledger } from '../ledger/schema.ts';
import { batchLimit, type CapturedMessage } from '../messages.ts';
import type { ImportPlan } from './plan.ts';
import { listsOthersToo, resolveMessage } from './plan.ts';

/** What became of one row. */
export type RowEnd =
  | LeftOutRow
  /** `undated`: it holds a date that could not be read, and is kept without. */
  | { readonly status: 'taken'; readonly undated: boolean };

/** Takes rows one at a time, holds a batch of them at most, and stores it. */
export interface RowTaker {
  readonly take: (cells: readonly string[]) => RowEnd;
  readonly store: (record: ImportRecord, progress: ImportProgress) => Promise<ImportRecord>;
  /** After the last row. Rows that turn out not to be usable are counted through `leaveOut`. */
  readonly finish: (
    record: ImportRecord,
    progress: () => ImportProgress,
    leaveOut: (why: FileLeftOut, rows: number) => void,
  ) => Promise<ImportRecord>;
}

/** What a taker needs to know. `seenAt`: when the file was made, epoch milliseconds. */
export interface TakerOptions {
  readonly ledger: Ledger;
  readonly plan: ImportPlan;
  /** Cells in the file's line of headers. */
  readonly width: number;
  readonly delimiter: string;
  readonly messages: readonly KnownMessage[];
  readonly seenAt: number;
}

export function createTaker(options: TakerOptions): RowTaker {
  if (options.plan.takes === 'bounces') return bounceTaker(options);
  return options.plan.takes === 'figures' ? figureTaker(options) : suppressionTaker(options);
}

function bounceTaker({ ledger, plan, width, delimiter, messages, seenAt }: TakerOptions): RowTaker {
  const read = bounceRowReader(plan.columns, width, delimiter);
  const { index, ofFlow = false } = plan.columns;
  const channel = ofFlow || index.flowName !== undefined ? 'flow' : 'campaign';
  /** When each message was sent, as far as the rows say: recipients of one may get it hours apart. */
  const sentAt = new Map<string, number | null>();
  let batches = new Map<string, { message: CapturedMessage; rows: ImportedBounces['rows'][number][] }>();
  return {
    take(cells) {
      const reading = read(cells);
      if (reading.status === 'left-out') return reading;
      // Rows that name their message belong to it; what the user chose is for the others.
      const named = resolveMessage(messages, reading.message, channel);
      const message = named ?? plan.message;
      if (message === 'ambiguous') return leftOut('ambiguous_message');
      if (!message) return leftOut('no_message');
      sentAt.set(message.id, earliest(sentAt.get(message.id) ?? null, reading.message.sentAt));
      const batch = batches.get(message.id) ?? { message, rows: [] };
      batch.rows.push(reading.row);
      batches.set(message.id, batch);
      return { status: 'taken', undated: reading.undated };
    },
    store(record, progress) {
      // A flow message is sent again and again: the date of its row is no send's.
      const ready = [...batches.values()].map(({ message, rows }) =>
        message.channel === 'flow'
          ? { message, rows }
          : { message: { ...message, sentAt: message.sentAt ?? sentAt.get(message.id) ?? null }, rows },
      );
      batches = new Map();
      return importBounces(ledger, record, ready, seenAt, progress);
    },
    finish: (record) => Promise.resolve(record),
  };
}

const earliest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));

function suppressionTaker({ ledger, plan, width, seenAt }: TakerOptions): RowTaker {
  const read = suppressionRowReader(plan.columns, width, listsOthersToo(plan));
  let rows: ImportedSuppression[] = [];
  return {
    take(cells) {
      const reading = read(cells);
      if (reading.status === 'left-out') return reading;
      rows.push(reading.row);
      return { status: 'taken', undated: reading.undated };
    },
    store(record, progress) {
      const ready = rows;
      rows = [];
      return importSuppressions(ledger, record, ready, seenAt, progress);
    },
    finish: (record) => Promise.resolve(record),
  };
}

/** Messages of one analytics file; more are no export of an account's. */
const mostMessages = 20_000;

function figureTaker({ ledger, plan, width, messages, seenAt }: TakerOptions): RowTaker {
  const read = figureRowReader(plan.columns, width);
  const channel = plan.kind === 'flow-analytics' ? 'flow' : 'campaign';
  const linesOf = new Map<string, MessageLines>();
  return {
    take(cells) {
      const reading = read(cells);
      if (reading.status === 'left-out') return reading;
      const { row } = reading;
      // Without an id, two campaigns of one name are told apart by when they were sent.
      const key = row.id || `${row.name}\n${channel === 'campaign' ? row.sentAt : ''}`;
      const known = linesOf.get(key);
      if (!known && linesOf.size >= mostMessages) return leftOut('too_many_messages');
      linesOf.set(key, withLine(known ?? noLines, row));
      return { status: 'taken', undated: reading.undated };
    },
    store: (record) => Promise.resolve(record),
    async finish(record, progress, leaveOut) {
      const found = new Map<string, { message: ImportedMessage; rows: number; lines: number }>();
      const all = [...linesOf.values()].flatMap((lines) => figuresOf(lines) ?? []);
      const ofName = Map.groupBy(all, ({ name }) => name);
      for (const lines of linesOf.values()) {
        const { lines: rows } = lines;
        const figures = figuresOf(lines);
        if (!figures) continue;
        const message = resolveMessage(messages, figures, channel, (ofName.get(figures.name)?.length ?? 0) > 1);
        if (!message || message === 'ambiguous') {
          leaveOut(message ? 'ambiguous_message' : 'no_message', rows);
          continue;
        }
        const known = found.get(message.id);
        found.set(message.id, {
          message: withFigures(message, figures, channel),
          rows: rows + (known?.rows ?? 0),
          lines: 1 + (known?.lines ?? 0),
        });
      }
      const ready: ImportedMessage[] = [];
      for (const { message, rows, lines } of found.values()) {
        if (lines > 1) leaveOut('ambiguous_message', rows);
        else ready.push(message);
      }
      let current = record;
      for (let start = 0; start < ready.length; start += batchLimit)
        current = await importFigures(ledger, current, ready.slice(start, start + batchLimit), seenAt, progress());
      return current;
    },
  };
}

function withFigures(message: CapturedMessage, figures: FigureRow, channel: 'campaign' | 'flow'): ImportedMessage {
  const { sent, bounced, sentAt, name, subject, audience, id: _id, isSum: _isSum, ...counts } = figures;
  return {
    ...message,
    name: name || message.name,
    // A flow message is sent again and again: the date of its line is no send's.
    sentAt: channel === 'flow' ? null : sentAt,
    sent,
    bounced,
    figures: { subject: subject || null, audience, ...counts },
  };
}

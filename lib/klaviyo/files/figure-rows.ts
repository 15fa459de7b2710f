import { normaliseLabel } from '../text.ts';
import { namesSum } from '../words/sum-label.ts';
import { parseAmount, parseExportedCount, parseExportedShare, sumCounts } from './amounts.ts';
import type { FileColumns } from './file-columns.ts';
import { isUnreadDate, parseFileDate } from './file-dates.ts';
import { type LeftOutRow, leftOut } from './left-out.ts';
import { rowCells } from './row-cells.ts';

/** One line of an analytics export: a campaign, a variation of one, or a flow message on one day. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly audience: readonly string[];
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  readonly sent: number | null;
  readonly bounced: number | null;
  readonly delivered: number | null;
  readonly uniqueOpens: number | null;
  readonly uniqueClicks: number | null;
  readonly revenue: number | null;
  /** Shares from 0 to 1, as printed. */
  readonly openRate: number | null;
  readonly clickRate: number | null;
  readonly bounceRate: number | null;
  readonly decimals: number | null;
  /** The line says that it sums up others of its message. */
  readonly isSum: boolean;
}

export type FigureReading =
  | {
      readonly status: 'figures';
      readonly row: FigureRow;
      /** The date of the row could not be read. */
      readonly undated: boolean;
    }
  | LeftOutRow;

/** Klaviyo's ids: 26 characters, 6 in older accounts and for flow messages. */
const idShape = /^[A-Za-z0-9]{6,26}$/;
/** Klaviyo's subject of a campaign whose variations have several (article on exports). */
const manySubjects = 'multiple variations';

/** Reads lines of campaign or flow analytics. Other channels than e-mail have no bounces to speak of. */
export function figureRowReader(columns: FileColumns, width: number): (cells: readonly string[]) => FigureReading {
  const cellsOf = rowCells(columns, width);
  // What a list or a campaign is called may be such a word, too: the line's own day or variation says it.
  const named = new Set(
    Object.entries(columns.index).flatMap(([role, at]) => (role === 'sentAt' || role === 'time' ? [] : [at])),
  );
  const saysSum = (cells: readonly string[]) => cells.some((cell, column) => !named.has(column) && namesSum(cell));
  return (cells) => {
    const cell = cellsOf(cells);
    if (!cell) return leftOut('wrong_columns');
    if (!/^$|e-?mail|correo|e-post|이메일/i.test(cell('channel', 60))) return leftOut('not_email_channel');
    const id = cell('messageId', 60);
    const [message, flow] = [cell('messageName', 200), cell('flowName', 200)];
    const name = (flow && message ? `${flow} › ${message}` : message).slice(0, 200);
    const sums = namesSum(name || flow || cell('flowId', 60));
    // Where nothing else names the line, "Total" stands below its day.
    if (id === '' && (sums || (name === '' && saysSum(cells)))) return leftOut('summary_row');
    if (name === '' && !idShape.test(id)) return leftOut('no_message');
    const count = (role: 'sent' | 'bounced' | 'delivered' | 'uniqueOpens' | 'uniqueClicks') =>
      parseExportedCount(cell(role, 40));
    const share = (role: 'openRate' | 'clickRate' | 'bounceRate') => parseExportedShare(cell(role, 40));
    const [delivered, bounced] = [count('delivered'), count('bounced')];
    // Total recipients are deliveries and bounces together in every real export.
    const sent = count('sent') ?? sumCounts(delivered, bounced);
    if (sent === null && bounced === null && delivered === null) return leftOut('no_figures');
    if (sent !== null && bounced !== null && bounced > sent) return leftOut('contradiction');
    const rates = { openRate: share('openRate'), clickRate: share('clickRate'), bounceRate: share('bounceRate') };
    const sentAt = cell('sentAt', 120);
    return {
      status: 'figures',
      undated: isUnreadDate(sentAt, columns.dateOrder),
      row: {
        id: idShape.test(id) ? id : '',
        name,
        subject: cell('subject', 300),
        audience: cell('audience', 600)
          .split(/[,;|]/)
          .map((list) => list.trim().slice(0, 200))
          .filter((list) => list !== '')
          .slice(0, 50),
        sentAt: parseFileDate(sentAt, columns.dateOrder),
        sent,
        bounced,
        delivered,
        uniqueOpens: count('uniqueOpens'),
        uniqueClicks: count('uniqueClicks'),
        revenue: parseAmount(cell('revenue', 40)),
        openRate: rates.openRate?.share ?? null,
        clickRate: rates.clickRate?.share ?? null,
        bounceRate: rates.bounceRate?.share ?? null,
        isSum: saysSum(cells) || normaliseLabel(cell('subject', 60)) === manySubjects,
        decimals: rates.openRate?.decimals ?? rates.clickRate?.decimals ?? rates.bounceRate?.decimals ?? null,
      },
    };
  };
}

const sameOr = <T>(a: T, b: T, otherwise: T): T => (a === b ? a : otherwise);

/**
 * Two lines of one message as one: variations of an A/B test, days of a flow. Counts add up where both lines have them;
 * shares of two lines are no share of both.
 */
function sumFigures(a: FigureRow, b: FigureRow): FigureRow {
  return {
    id: a.id || b.id,
    name: a.name || b.name,
    subject: sameOr(a.subject, b.subject, ''),
    audience: [...new Set([...a.audience, ...b.audience])],
    sentAt: a.sentAt === null || b.sentAt === null ? (a.sentAt ?? b.sentAt) : Math.min(a.sentAt, b.sentAt),
    sent: sumCounts(a.sent, b.sent),
    bounced: sumCounts(a.bounced, b.bounced),
    delivered: sumCounts(a.delivered, b.delivered),
    uniqueOpens: sumCounts(a.uniqueOpens, b.uniqueOpens),
    uniqueClicks: sumCounts(a.uniqueClicks, b.uniqueClicks),
    revenue: sumCounts(a.revenue, b.revenue),
    openRate: null,
    clickRate: null,
    bounceRate: null,
    decimals: null,
    isSum: false,
  };
}

/** The lines of one message as they come, of which one may be the sum of the others. */
export interface MessageLines {
  readonly lines: number;
  /** All that call themselves no sum, together. */
  readonly parts: FigureRow | null;
  readonly sums: FigureRow | null;
  readonly sumLines: number;
}

export const noLines: MessageLines = { lines: 0, parts: null, sums: null, sumLines: 0 };

export function withLine({ lines, parts, sums, sumLines }: MessageLines, line: FigureRow): MessageLines {
  return line.isSum
    ? { lines: lines + 1, parts, sums: sums ? sumFigures(sums, line) : line, sumLines: sumLines + 1 }
    : { lines: lines + 1, parts: parts ? sumFigures(parts, line) : line, sums, sumLines };
}

/** A message's figures from its lines: the one sum of all others, where these add up to it, else all together. */
export function figuresOf({ parts, sums, sumLines }: MessageLines): FigureRow | null {
  if (!parts || !sums) return parts ?? sums;
  return sumLines === 1 && sums.sent === parts.sent && sums.bounced === parts.bounced ? sums : sumFigures(parts, sums);
}

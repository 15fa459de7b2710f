import { namesOtherChannel } from '../words/other-figures.ts';
import { gravestReason, parseSuppressionReason, type SuppressionReason } from '../words/suppression-reason.ts';
import { readAddress } from './address-cell.ts';
import { parseAnswer } from './answers.ts';
import { suppressionParts } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import { isUnreadDate, parseFileDate } from './file-dates.ts';
import { type LeftOutRow, leftOut } from './left-out.ts';
import { rowCells } from './row-cells.ts';

/** A profile that a file lists as suppressed. */
export interface SuppressionRow {
  readonly email: string;
  readonly reason: SuppressionReason | null;
  readonly reasonText: string;
  /** Epoch milliseconds. */
  readonly suppressedAt: number | null;
}

export type SuppressionReading =
  | {
      readonly status: 'suppressed';
      readonly row: SuppressionRow;
      /** A date of the row could not be read. */
      readonly undated: boolean;
    }
  | LeftOutRow;

const denies = /^(?:never.*|not .*|unsuppressed|subscribed|\{\})$/i;
const saysNo = (text: string) => parseAnswer(text) === false || denies.test(text);
/** Suppressed, and not a word of why. */
const saysOnlyYes = (text: string) => parseAnswer(text) === true || /^suppressed$/i.test(text);

/**
 * Reads rows of suppressed profiles.
 * @param onlySome the rows are of a list or segment, in which those alone are suppressed whose cell says so
 */
export function suppressionRowReader(
  columns: FileColumns,
  width: number,
  onlySome: boolean,
): (cells: readonly string[]) => SuppressionReading {
  const cellsOf = rowCells(columns, width);
  return (cells) => {
    const cell = cellsOf(cells);
    if (!cell) return leftOut('wrong_columns');
    if (namesOtherChannel(cell('channel', 60))) return leftOut('not_email_channel');
    const email = readAddress(cell('email', 400), columns);
    // "Made with Klaviyo. Questions: help@shop.example" below a list is nobody of it.
    if (email.status !== 'one') return leftOut(email.status);
    if (/\s\S*[:：]$/.test(email.rest)) return leftOut('no_address');
    const text = cell('suppression', 1_000) || (onlySome ? '' : cell('type', 200) || cell('reason', 200));
    const parts = suppressionParts(text);
    if ((onlySome && parts.length === 0) || saysNo(text)) return leftOut('not_suppressed');
    const reasons = parts.flatMap((part) => parseSuppressionReason(part) ?? []);
    // The date beside a person of a list is when they joined it.
    const at = cell('suppressedAt', 120) || datesIn(text) || (onlySome ? '' : cell('time', 120));
    const reason = gravestReason(reasons);
    return {
      status: 'suppressed',
      undated: isUnreadDate(at, columns.dateOrder),
      row: {
        email: email.email,
        reason: reason ?? (parts.length === 0 || saysOnlyYes(text) ? null : 'other'),
        reasonText: parts.join(', ').slice(0, 200),
        suppressedAt: parseFileDate(at, columns.dateOrder),
      },
    };
  };
}

/** The one date that a cell holds beside its reason; of several, nobody knows whose. */
function datesIn(text: string): string {
  const dates = [...new Set(text.match(/\d{4}-\d\d-\d\d[T ][\d:.+-]*Z?/g))];
  return dates.length === 1 ? (dates[0] ?? '') : '';
}

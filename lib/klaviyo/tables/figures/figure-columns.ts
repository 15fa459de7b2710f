import { figureLines } from '../../figure-lines.ts';
import { elementLines, elementText, firstLine, labelText } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { type FigureSubject, parseFigureLabel } from '../../words/figure-label.ts';
import { type FigureValue, parseFigureValue } from '../../words/figure-value.ts';
import { namesOtherChannel } from '../../words/other-figures.ts';
import { parseReportLabel, type ReportColumn } from '../../words/report-label.ts';
import type { TableView } from '../table-view.ts';

/** A table of figures: what its rows are named by, and which columns hold which figure. */
export interface FigureTable {
  readonly table: TableView;
  /** What the first column with a name for its rows says they are; `null` where its header does not. */
  readonly namedBy: ReportColumn | null;
  readonly nameColumn: number;
  readonly subjects: ReadonlySet<FigureSubject>;
  readonly headers: readonly string[];
  /** The count and share of a figure in a row, from however many columns it has. */
  readonly figure: (row: Element, subject: FigureSubject) => FigureValue;
  readonly name: (row: Element) => string;
}

const none: FigureValue = { count: null, share: null, decimals: null };

/** Do these texts name the columns of a report? No figure among them, and most of them known. */
export function namesFigures(texts: readonly string[]): boolean {
  const told = texts.map(firstLine).filter((text) => text !== '');
  const isKnown = (text: string) =>
    parseReportLabel(text) !== null || parseFigureLabel(text) !== null || parseColumnLabel(text) !== null;
  return (
    told.length >= 2 &&
    texts.every((text) => text.length <= 60 && !/[\d@]/.test(text)) &&
    told.filter(isKnown).length * 2 > told.length &&
    !told.some((text) => parseBounceType(text) !== null)
  );
}

/** A table without header cells whose first row names its columns. */
function withFirstRowAsHeader(table: TableView): TableView {
  const [first, ...rows] = table.rows;
  if (!first || rows.length === 0 || table.headers.some((header) => header !== '')) return table;
  const headers = table.cells(first).map((cell) => (cell ? labelText(cell) : ''));
  return namesFigures(headers) ? { ...table, headers, rows } : table;
}

/** Reads a table's headers as figures; `null` where it has none. */
export function figureTable(given: TableView): FigureTable | null {
  const headed = withFirstRowAsHeader(given);
  const headers = headed.headers.map(firstLine);
  const kinds = headers.map(parseReportLabel);
  const labels = headers.map((header, column) =>
    kinds[column] === null || kinds[column] === 'count' ? parseFigureLabel(header) : null,
  );
  const subjects = new Set(labels.flatMap((label) => (label ? [label.subject] : [])));
  const channel = kinds.indexOf('channel');
  const textIn = (row: Element, column: number) => {
    const cell = headed.cells(row)[column];
    return cell ? elementText(cell, 60) : '';
  };
  const table =
    channel < 0 ? headed : { ...headed, rows: headed.rows.filter((row) => !namesOtherChannel(textIn(row, channel))) };
  if (subjects.size === 0 || table.rows.length === 0) return null;
  const naming = kinds.findIndex((kind) => kind !== null && kind !== 'count' && kind !== 'channel');
  const firstOther = labels.findIndex((label, column) => label === null && kinds[column] !== 'count');
  const nameColumn = naming >= 0 ? naming : channel >= 0 ? channel : Math.max(firstOther, 0);
  return {
    table,
    namedBy: kinds[nameColumn] ?? null,
    nameColumn,
    subjects,
    headers,
    figure: (row, subject) => {
      const cells = table.cells(row);
      let found = none;
      labels.forEach((label, column) => {
        const cell = cells[column];
        if (label?.subject !== subject || !cell) return;
        const value = parseFigureValue(figureLines(cell));
        found = {
          count: found.count ?? value.count,
          share: found.share ?? value.share,
          decimals: found.decimals ?? value.decimals,
        };
      });
      return found;
    },
    name: (row) => {
      const cell = table.cells(row)[nameColumn];
      return cell
        ? elementText(elementLines(cell, 400).includes('\n') ? (cell.querySelector('a, strong, b') ?? cell) : cell, 200)
        : '';
    },
  };
}

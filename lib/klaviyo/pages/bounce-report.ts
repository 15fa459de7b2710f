import { figureLines } from '../figure-lines.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import { elementText } from '../text.ts';
import { parseFigureValue } from '../words/figure-value.ts';
import { saysAll, saysEmpty, saysLoading } from '../words/list-states.ts';
import { namesProvider } from '../words/provider-name.ts';
import { parseReportLabel } from '../words/report-label.ts';
import { readTypeAndCategory } from '../words/type-and-category.ts';
import { notUnderstood, type PageLook, type SidePage, type SideReading, type SumRow } from './side-page.ts';

/** Deliverability › Bounce details › Bounce report: sums by type, category and provider; never addresses. */
export const bounceReport: SidePage = {
  kind: 'bounce-report',
  path: [/^\/analytics\/deliverability(?:\/email)?(?:\/bounce[\w-]*)?\/?$/],
  alsoAt: [/^\/analytics\/deliverability(?:\/|$)/],
  read,
};

interface ReportColumns {
  readonly count: number;
  readonly type: number;
  readonly category: number | null;
  readonly provider: number | null;
  /** Shares of the cells that are a type, a category, a count with its percentage. */
  readonly shares: { readonly type: number; readonly category: number; readonly percent: number };
}

/** Which column holds what, by its cells first and its header where these are silent. `null` without types and counts. */
function weigh(table: TableView): ReportColumns | null {
  const rows = table.rows.slice(0, 60).map((row) => table.cells(row));
  const width = Math.max(table.headers.length, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const share = (is: (cell: Element, text: string) => boolean) =>
      cells.filter((cell) => is(cell, elementText(cell, 400))).length / Math.max(1, cells.length);
    const values = cells.map((cell) => parseFigureValue(figureLines(cell)));
    return {
      column,
      label: parseReportLabel(table.headers[column] ?? ''),
      type: share((cell) => readTypeAndCategory(cell).type !== null),
      category: share((cell) => readTypeAndCategory(cell).category !== null),
      provider: share((_cell, text) => namesProvider(text)),
      address: share((_cell, text) => /^\S+@\S+$/.test(text)),
      count: values.filter(({ count }) => count !== null).length / Math.max(1, cells.length),
      percent:
        values.filter(({ count, share: part }) => count !== null && part !== null).length / Math.max(1, cells.length),
    };
  });
  const best = (weight: (column: (typeof columns)[number]) => number, least: number) =>
    columns.filter((column) => weight(column) >= least).sort((a, b) => weight(b) - weight(a))[0];
  const type = best((column) => column.type, 0.6);
  const count = best((column) => column.count + column.percent + Number(column.label === 'count'), 0.8);
  if (!type || !count || columns.some(({ address }) => address > 0.2)) return null;
  // One cell may hold both: a column of its own is better.
  const category = best((column) => column.category - (column === type ? 0.2 : 0), 0.5);
  const provider =
    columns.find(({ label }) => label === 'provider' || label === 'domain') ??
    columns.find((column) => column !== type && column !== category && column.provider >= 0.5);
  return {
    count: count.column,
    type: type.column,
    category: category?.column ?? null,
    provider: provider?.column ?? null,
    shares: { type: type.type, category: category?.category ?? 0, percent: count.percent },
  };
}

function toRecord(cells: readonly (Element | undefined)[], columns: ReportColumns): SumRow | null {
  const textOf = (column: number | null) => {
    const cell = column === null ? undefined : cells[column];
    return cell ? elementText(cell, 200) : '';
  };
  const counted = cells[columns.count];
  const { count, share } = parseFigureValue(counted ? figureLines(counted) : '');
  const parts = (column: number | null) => {
    const cell = column === null ? undefined : cells[column];
    return cell ? readTypeAndCategory(cell) : null;
  };
  // A rounded count is none, and its share of all stands all the same.
  if (count === null && share === null) return null;
  const named =
    columns.category === columns.type ? (parts(columns.category)?.category ?? '') : textOf(columns.category);
  return {
    name: named,
    type: parts(columns.type)?.type ?? null,
    category: parts(columns.category)?.category ?? null,
    provider: textOf(columns.provider) || null,
    recipients: null,
    bounces: count,
    share,
  };
}

const saysNothing = (text: string | null) => text === null || !/\p{L}/u.test(text) || saysAll(text);

/** Does a line sum up the others: of all types, categories and providers, or as many as all of them together? */
function isSum(row: SumRow, lines: readonly SumRow[]): boolean {
  if (row.type !== null || row.category !== null) return false;
  if (saysNothing(row.name) && saysNothing(row.provider)) return true;
  const others = lines.filter((line) => line !== row);
  return (
    others.length > 1 &&
    row.bounces !== null &&
    row.bounces === others.reduce((sum, line) => sum + (line.bounces ?? 0), 0)
  );
}

/** The first report among some tables, or `null`. */
function reportIn(tables: readonly TableView[], address: PageLook['address']): SideReading | null {
  for (const table of tables) {
    if (table.rows.length === 0 || table.rows.every(saysLoading)) continue;
    const columns = weigh(table);
    if (!columns) continue;
    const { type, category, percent } = columns.shares;
    const saysAll = type >= 0.8 && category >= 0.5 && percent >= 0.8 && columns.provider !== null;
    if (address !== 'own' && !saysAll) continue;
    // Types and numbers alone are any table's: "Hard" and "Soft" name pillows too.
    if (category < 0.5 && columns.provider === null) continue;
    const lines = table.rows.flatMap((row) => toRecord(table.cells(row), columns) ?? []);
    const rows = lines.filter((row) => !isSum(row, lines));
    if (rows.length > 0) return { status: 'sums', table, rows };
  }
  return null;
}

function read({ tables, figureBlocks, address }: PageLook): SideReading | null {
  const found = reportIn(tables, address);
  if (found || address !== 'own') return found;
  const outsideTables = reportIn(figureBlocks(), address);
  if (outsideTables) return outsideTables;
  if (tables.some(({ asides, rows }) => [...asides, ...rows].some(saysEmpty))) return { status: 'empty' };
  const filled = tables.filter(({ rows }) => rows.length > 0 && !rows.every(saysLoading));
  // The heat map of categories stands on the same page and is no report.
  const headed = filled.filter(({ headers }) => headers.some((header) => parseReportLabel(header) === 'count'));
  if (headed.length === 0) return filled.length === 0 ? { status: 'waiting' } : null;
  return notUnderstood(['type', 'count'], shownHeaders(headed));
}

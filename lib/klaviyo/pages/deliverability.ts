import { contentsOf } from '../contents.ts';
import { type FigureTable, figureTable } from '../tables/figures/figure-columns.ts';
import { elementsOutsideTables } from '../tables/outside-tables.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import { elementLines, labelText, plain } from '../text.ts';
import { type FigureSubject, parseFigureLabel } from '../words/figure-label.ts';
import { type FigureValue, parseFigureValue } from '../words/figure-value.ts';
import { isVerdict } from '../words/report-label.ts';
import { notUnderstood, type PageLook, type SidePage, type SideReading, type SumRow } from './side-page.ts';

/** Campaign or flow message › Deliverability, and the hub's Score and Reports: rates with a verdict, and sends by provider. */
export const deliverability: SidePage = {
  kind: 'deliverability',
  path: [
    /^\/campaigns?\/\w{6,26}\/(?:reports?\/)?deliverability\/?$/,
    /^\/flows?\/(?:\w{6,26}\/)?messages?\/\w{6,26}\/(?:reports?\/)?deliverability\/?$/,
    /^\/analytics\/deliverability(?:\/email)?\/(?:score|reports?)\/?$/,
  ],
  read,
};

const cardSubjects: ReadonlySet<FigureSubject> = new Set(['bounced', 'spam', 'unsubscribed', 'opened', 'clicked']);

interface Card {
  readonly row: SumRow;
  readonly subject: FigureSubject;
  readonly hasVerdict: boolean;
}

/** The one count that stands beside the share on a line of its own. */
function countBeside(values: readonly FigureValue[]): number | null {
  const counts = values.flatMap(({ count, share }) => (count !== null && share === null ? [count] : []));
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** Cards of a label, a percentage and perhaps one of Klaviyo's verdicts. */
function readCards(document: Document): Card[] {
  const root = contentsOf(document);
  const cards = new Map<FigureSubject, Card>();
  for (const element of elementsOutsideTables(root).slice(0, 5_000)) {
    const text = element.textContent ?? '';
    if (element.childElementCount > 0 || text.length > 60 || text.trim().length < 2) continue;
    if (element.closest('nav, aside, select, button[role="tab"], [role="tablist"], table, h1')) continue;
    const label = parseFigureLabel(text);
    if (!label || !cardSubjects.has(label.subject) || cards.has(label.subject)) continue;
    for (let card = element.parentElement, level = 0; card && level < 4; card = card.parentElement, level++) {
      const lines = labelText(card).split('\n').map(plain);
      if (lines.join(' ').length > 160 || lines.filter((line) => parseFigureLabel(line) !== null).length > 1) break;
      const values = lines.filter((line) => parseFigureLabel(line) === null).map(parseFigureValue);
      const shares = values.filter(({ share }) => share !== null);
      const [value] = shares;
      if (!value || shares.length > 1) continue;
      const row: SumRow = {
        name: plain(text),
        type: null,
        category: null,
        provider: null,
        recipients: null,
        bounces: label.subject === 'bounced' ? (value.count ?? countBeside(values)) : null,
        share: value.share,
      };
      const around = elementLines(card.parentElement ?? card, 300).split('\n');
      const hasVerdict = lines.some(isVerdict) || (around.filter(isVerdict).length === 1 && around.length <= 6);
      cards.set(label.subject, { row, subject: label.subject, hasVerdict });
      break;
    }
  }
  return [...cards.values()];
}

const isVolume = ({ namedBy, subjects }: FigureTable) =>
  (namedBy === 'provider' || namedBy === 'domain' || namedBy === 'country') && subjects.has('bounced');

function toRecord({ figure, name, namedBy, subjects }: FigureTable, row: Element): SumRow {
  const bounced = figure(row, 'bounced');
  return {
    name: name(row),
    type: null,
    category: null,
    provider: namedBy === 'country' ? null : name(row),
    recipients: subjects.has('sent') ? figure(row, 'sent').count : null,
    bounces: bounced.count,
    share: bounced.share,
  };
}

const volumesOf = (tables: readonly TableView[]) =>
  tables.flatMap((table) => figureTable(table) ?? []).filter(isVolume);

function read({ document, tables, figureBlocks, address, route }: PageLook): SideReading | null {
  const inTables = volumesOf(tables);
  const volume = inTables.length > 0 || address !== 'own' ? inTables : volumesOf(figureBlocks());
  const cards = address === 'own' || volume.length > 0 ? readCards(document) : [];
  const rows = [
    ...cards.filter(({ subject }) => subject === 'bounced' || cards.length > 1).map(({ row }) => row),
    ...volume.flatMap((table) => table.table.rows.map((row) => toRecord(table, row))),
  ].filter(({ name, bounces, share }) => name !== '' && (bounces !== null || share !== null));
  const speaksOfBounces = cards.some(({ subject }) => subject === 'bounced') || volume.length > 0;
  const saysAll = volume.length > 0 && cards.filter(({ hasVerdict }) => hasVerdict).length >= 2;
  if (speaksOfBounces && rows.length > 0 && (address === 'own' || saysAll))
    return { status: 'sums', table: volume[0]?.table ?? null, rows };
  if (address !== 'own' || !/\/(?:campaigns?|flows?)\//.test(route)) return null;
  if (cards.length === 0 && tables.every((table) => table.rows.length === 0)) return { status: 'waiting' };
  return notUnderstood(['bounces'], [...cards.map(({ row }) => row.name), ...shownHeaders(tables)]);
}

import { type FigureTable, figureTable } from '../tables/figures/figure-columns.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import { normaliseLabel } from '../text.ts';
import type { FigureSubject } from '../words/figure-label.ts';
import { ownSums } from './own-sums.ts';
import { notUnderstood, type PageLook, type SidePage, type SideReading, type SumRow } from './side-page.ts';

/** Campaign › Audience breakdown: bounces per list and segment; a profile in two of them counts twice. */
export const audienceBreakdown: SidePage = {
  kind: 'audience-breakdown',
  path: [
    /^\/campaigns?\/\w{6,26}\/(?:reports?\/)?(?:audience|audiences|segments?|lists?)(?:[-_](?:and[-_])?(?:breakdown|segments?))?\/?$/,
    /^\/campaigns?\/\w{6,26}\/(?:reports?\/)?breakdown\/?$/,
  ],
  alsoAt: [/^\/campaigns?\/\w{6,26}(?:\/reports?(?:\/overview)?)?\/?$/],
  read,
};

const engagements: readonly FigureSubject[] = ['opened', 'clicked', 'converted', 'revenue', 'failed'];

/** Tables that split one message by something else than whom it went to. */
const otherSplit = /^(?:variation|variant|link|url|product|device|day|date)/;

function isBreakdown({ subjects, namedBy, headers }: FigureTable, address: PageLook['address']): boolean {
  if (namedBy === 'channel' || namedBy === 'provider' || namedBy === 'domain' || namedBy === 'country') return false;
  if (headers.some((header) => otherSplit.test(normaliseLabel(header)))) return false;
  if (!subjects.has('bounced')) return false;
  const engaged = engagements.filter((subject) => subjects.has(subject)).length;
  const hasSize = subjects.has('recipients') || subjects.has('sent');
  if (address === 'own') return engaged > 0 || (hasSize && namedBy === 'audience');
  return hasSize && engaged >= (namedBy === 'audience' ? 1 : 2);
}

/** The bounces' own share is of the list's or segment's size (help article on campaign reports). */
function toRecord({ figure, name, subjects }: FigureTable, row: Element): SumRow {
  const bounced = figure(row, 'bounced');
  return {
    name: name(row),
    type: null,
    category: null,
    provider: null,
    recipients: figure(row, subjects.has('recipients') ? 'recipients' : 'sent').count,
    bounces: bounced.count,
    share: bounced.share,
  };
}

function breakdownIn(tables: readonly TableView[], address: PageLook['address']): SideReading | null {
  const found = tables.flatMap((table) => figureTable(table) ?? []).find((table) => isBreakdown(table, address));
  const all = (found?.table.rows ?? []).flatMap((row) => {
    const record = found && toRecord(found, row);
    return record && record.name !== '' && (record.bounces !== null || record.share !== null) ? [record] : [];
  });
  const rows = ownSums(all);
  return found && rows.length > 0 ? { status: 'sums', table: found.table, rows } : null;
}

function read({ tables, figureBlocks, address, message }: PageLook): SideReading | null {
  if (message?.channel !== 'campaign') return null;
  const found = breakdownIn(tables, address);
  if (found || address !== 'own') return found;
  const outsideTables = breakdownIn(figureBlocks(), address);
  if (outsideTables) return outsideTables;
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return { status: 'waiting' };
  return notUnderstood(['bounces', 'count'], shownHeaders(filled));
}

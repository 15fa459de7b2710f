import { type FigureTable, figureTable } from '../tables/figures/figure-columns.ts';
import { shownHeaders, type TableView } from '../tables/table-view.ts';
import type { FigureSubject } from '../words/figure-label.ts';
import { ownSums } from './own-sums.ts';
import { notUnderstood, type PageLook, type SidePage, type SideReading, type SumRow } from './side-page.ts';

/** Campaigns › Email trends: one row per campaign with its rates, which are of the delivered (help article on trends). */
export const campaignTrends: SidePage = {
  kind: 'campaign-trends',
  path: [/^\/campaigns?\/(?:email-)?trends(?:\/|$)/],
  read,
};

const others: readonly FigureSubject[] = ['opened', 'clicked', 'spam', 'unsubscribed', 'converted', 'revenue'];

function listsCampaigns({ subjects, namedBy }: FigureTable, address: PageLook['address']): boolean {
  if (!subjects.has('bounced') || (namedBy !== null && namedBy !== 'campaign')) return false;
  const figures = others.filter((subject) => subjects.has(subject)).length;
  const hasSize = subjects.has('sent') || subjects.has('recipients');
  return address === 'own' ? hasSize || figures > 0 : hasSize && figures >= 3 && namedBy === 'campaign';
}

function toRecord({ figure, name, subjects }: FigureTable, row: Element): SumRow {
  const bounced = figure(row, 'bounced');
  return {
    name: name(row),
    type: null,
    category: null,
    provider: null,
    recipients: figure(row, subjects.has('sent') ? 'sent' : 'recipients').count,
    bounces: bounced.count,
    share: bounced.share,
  };
}

function trendsIn(tables: readonly TableView[], address: PageLook['address']): SideReading | null {
  const found = tables.flatMap((table) => figureTable(table) ?? []).find((table) => listsCampaigns(table, address));
  const all = (found?.table.rows ?? []).flatMap((row) => {
    const record = found && toRecord(found, row);
    return record && record.name !== '' && (record.bounces !== null || record.share !== null) ? [record] : [];
  });
  const rows = ownSums(all);
  return found && rows.length > 0 ? { status: 'sums', table: found.table, rows } : null;
}

function read({ tables, figureBlocks, address, message }: PageLook): SideReading | null {
  if (message) return null;
  const found = trendsIn(tables, address);
  if (found || address !== 'own') return found;
  const outsideTables = trendsIn(figureBlocks(), address);
  if (outsideTables) return outsideTables;
  const filled = tables.filter((table) => table.rows.length > 0);
  // The page is mostly charts: without a table there is nothing to misunderstand.
  if (filled.length === 0) return { status: 'waiting' };
  return notUnderstood(['bounces'], shownHeaders(filled));
}

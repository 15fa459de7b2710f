import { contentsOf } from '../../contents.ts';
import { parseMessageAddress, routeOf } from '../../pages/address.ts';
import { pages, sidePages } from '../../pages/all.ts';
import { hasAddressOf } from '../../pages/page.ts';
import { isSumKind, type PageLook, type SideKind, type SidePage, type SideReading } from '../../pages/side-page.ts';
import { findFigureBlocks } from '../../tables/figures/figure-blocks.ts';
import { findLists, findTables } from '../../tables/find-tables.ts';
import type { TableView } from '../../tables/table-view.ts';

export interface SidePageReading {
  readonly kind: SideKind;
  readonly reading: SideReading;
}

/** How an address speaks of a page: it is its own, it says nothing, or it is another page's. */
function addressOf(page: SidePage, route: string): 'own' | 'silent' | 'foreign' {
  if (hasAddressOf(page, route)) return 'own';
  if (page.alsoAt?.some((path) => path.test(route))) return 'silent';
  return pages.some((other) => hasAddressOf(other, route)) ? 'foreign' : 'silent';
}

/** Figures are there, in a shape that is none of those known: waiting longer brings nothing. */
const misread: SideReading = { status: 'not-understood', expected: ['figures'], saw: [] };
const manyShares = 6;

/** Does a page of sums that seems to be on its way show percentages already? */
function isFilled(document: Document, { kind }: SidePage, { status }: SideReading): boolean {
  if (status !== 'waiting' || !isSumKind(kind)) return false;
  const main = contentsOf(document);
  return (main.textContent ?? '').slice(0, 50_000).split(/\d\s?%/).length > manyShares;
}

/**
 * Reads a page beside Recipient activity by its address and its contents together; `null` where it is none of them.
 * An address of another page outweighs any contents. Pure: reads the document and changes nothing.
 */
export function readSidePage(document: Document, url: URL, language: string): SidePageReading | null {
  const route = routeOf(url);
  const claims = sidePages
    .map((page) => ({ page, address: addressOf(page, route) }))
    .filter((claim): claim is { page: SidePage; address: 'own' | 'silent' } => claim.address !== 'foreign')
    .sort((a, b) => Number(b.address === 'own') - Number(a.address === 'own'));
  if (claims.length === 0) return null;
  const tables = findTables(document);
  let lists: readonly TableView[] | null = null;
  let figureBlocks: readonly TableView[] | null = null;
  const look: Omit<PageLook, 'address'> = {
    document,
    route,
    message: parseMessageAddress(route),
    language,
    tables,
    lists: () => {
      lists ??= findLists(document);
      return lists;
    },
    figureBlocks: () => {
      figureBlocks ??= findFigureBlocks(document);
      return figureBlocks;
    },
  };
  let unread: SidePageReading | null = null;
  for (const { page, address } of claims) {
    const reading = page.read({ ...look, address });
    if (reading === null) continue;
    if (reading.status === 'list' || reading.status === 'person' || reading.status === 'sums')
      return { kind: page.kind, reading };
    // Another page may show itself at this address all the same.
    unread ??= { kind: page.kind, reading: isFilled(document, page, reading) ? misread : reading };
  }
  return unread;
}

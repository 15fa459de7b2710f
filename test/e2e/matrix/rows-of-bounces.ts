import { parseBounceCategory } from '../../../lib/klaviyo/words/bounce-category.ts';
import type { BounceRecord } from '../../../lib/ledger/records.ts';
import type { ShopBounce, ShopMessage } from '../../klaviyo/shop.ts';

/** What of a bounce a case's page shows. */
export type ShownColumn = 'name' | 'type' | 'category' | 'reason';

/** Every column that a table of bounces has. */
export const everyColumn: readonly ShownColumn[] = ['name', 'type', 'category', 'reason'];

/** The bounces of a message as lines: address first, then what the page shows, as the ledger has to hold it. */
export function servedLines({ bounces }: ShopMessage, shown: readonly ShownColumn[]): string[] {
  const cell: Record<ShownColumn, (bounce: ShopBounce) => string | null> = {
    name: ({ name }) => name,
    type: ({ type }) => type.toLowerCase(),
    category: ({ category }) => parseBounceCategory(category),
    // A page shows the line breaks of a reply as spaces.
    reason: ({ reason }) => reason.replaceAll('\n', ' '),
  };
  return bounces.map((bounce) => [bounce.email, ...shown.map((column) => cell[column](bounce))].join(' | '));
}

/** The same of what the ledger holds. */
export function storedLines(bounces: readonly BounceRecord[], shown: readonly ShownColumn[]): string[] {
  const cell: Record<ShownColumn, (bounce: BounceRecord) => string | null> = {
    name: ({ name }) => name,
    type: ({ klaviyoType }) => klaviyoType,
    category: ({ klaviyoCategory }) => klaviyoCategory,
    reason: ({ klaviyoReason }) => klaviyoReason,
  };
  return bounces.map((bounce) => [bounce.email, ...shown.map((column) => cell[column](bounce))].join(' | '));
}

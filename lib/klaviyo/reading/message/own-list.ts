import type { NamedFront } from '../recognising/front.ts';
import type { Recognition } from '../recognising/recognise-page.ts';

/** The list of bounces that stands on a page, and what is known of its size. */
export interface OwnList {
  readonly element: Element;
  /** The rows on show, the counter of its section. */
  readonly counts: readonly (number | null)[];
  /** What is laid over the page and tells of its message alone; the page around it tells of others. */
  readonly front?: NamedFront;
}

export function ownListOf(found: Recognition): OwnList | undefined {
  if (found.status !== 'bounces') return undefined;
  const onShow = found.lists.reduce((sum, { table }) => sum + table.rows.length, 0);
  const { table, section, front } = found;
  return { element: table.element, counts: [onShow, section.bouncedCount], ...(front ? { front } : {}) };
}

/**
 * Does a number of recipients count the list's own instead of the message's? "12 recipients" above a list counts what
 * is in it; taken for what was sent it would say that all of a message bounced.
 */
export function countsList({ counts }: OwnList, count: number, isCountFirst = false): boolean {
  return isCountFirst || counts.includes(count);
}

import type { CapturedMessage, PageStatus } from '../../messages.ts';
import type { Pager } from './pager/pager.ts';
import type { Recognition } from './recognising/recognise-page.ts';

/** What one look at the page gave to whoever walks through its pages. */
export interface Look {
  readonly status: Recognition['status'] | 'stale';
  /** The rows on show, as one text: another page of rows has another. */
  readonly fingerprint: string;
  /** How many rows are on show, less those that are still loading. */
  readonly rows: number;
  readonly pager: Pager | null;
  /** An element among the rows: what scrolls it scrolls the list. */
  readonly list: Element | null;
  /** The rows themselves, and the element that holds them. */
  readonly elements: readonly Element[];
  /** Those of them that are still loading. */
  readonly pending?: readonly Element[];
  readonly table: Element | null;
  /** Columns are left out that are not in sight. */
  readonly hidesColumns?: boolean;
}

/** A look at which there were no rows to read. */
export const unread = (status: Look['status']): Look => ({
  status,
  fingerprint: '',
  rows: 0,
  pager: null,
  list: null,
  elements: [],
  table: null,
});

/** The rows on show in whatever order they stand: a page that is sorted anew is no other page. */
export const pageOf = ({ fingerprint }: Look) => fingerprint.split('\n').toSorted().join('\n');

/** What is known before the first look. */
export const nothing: PageStatus = {
  state: 'starting',
  account: null,
  accountKey: null,
  message: null,
  completeness: null,
  saw: [],
  mapping: 'none',
  filtered: [],
  reordered: false,
  isDoubted: false,
  hidesColumns: false,
  unsaved: 0,
  failure: null,
  canReadRest: false,
  side: null,
  attachable: false,
  attached: null,
  walk: null,
};

/** A message of which only the address speaks: what the page says may still be that of another. */
export function unnamed(message: Pick<CapturedMessage, 'id' | 'channel'>): CapturedMessage {
  return { ...message, name: null, sentAt: null, sent: null, bounced: null };
}

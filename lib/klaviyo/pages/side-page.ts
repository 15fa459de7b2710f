/** Pages beside Recipient activity: what they are read into, and what a description of one says. */
import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import type { TableView } from '../tables/table-view.ts';
import type { KeptEvent } from '../words/event-name.ts';
import type { SuppressionReason } from '../words/suppression-reason.ts';
import type { MessageAddress } from './address.ts';
import type { KlaviyoPage } from './page.ts';
import type { LeftOutReason } from './recipient-activity.ts';

/** Pages of sums, without addresses. */
export const sumKinds = ['bounce-report', 'campaign-trends', 'audience-breakdown', 'deliverability'] as const;
export type SumKind = (typeof sumKinds)[number];

export const sideKinds = ['suppressed-profiles', 'bounced-email-feed', 'profile', ...sumKinds] as const;
export type SideKind = (typeof sideKinds)[number];

export const isSumKind = (kind: SideKind): kind is SumKind => (sumKinds as readonly SideKind[]).includes(kind);

/** What a page must show to be understood; the popup names what was missing. */
export const expectations = ['address', 'reason_or_date', 'event', 'type', 'count', 'bounces', 'figures'] as const;
export type Expectation = (typeof expectations)[number];

/** A profile that the page shows as suppressed. */
export interface SuppressionRow {
  readonly what: 'suppression';
  readonly email: string;
  readonly name: string;
  /** `null` where the page does not say; `other` where it says something that is not known. */
  readonly reason: SuppressionReason | null;
  /** The reason in the page's words. */
  readonly reasonText: string;
  /** Epoch milliseconds. */
  readonly at: number | null;
}

/** An event of a feed or a profile's activity log. */
export interface EventRow {
  readonly what: 'event';
  readonly email: string;
  readonly name: string;
  readonly kind: KeptEvent;
  readonly type: BounceType | null;
  readonly messageName: string | null;
  /** Epoch milliseconds, `null` where the page shows no time that is a moment ("2 hours ago"). */
  readonly at: number | null;
}

/** A row of sums. */
export interface SumRow {
  /** What the row is about, in the page's words. */
  readonly name: string;
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  readonly provider: string | null;
  readonly recipients: number | null;
  readonly bounces: number | null;
  /** From 0 to 1, as printed. */
  readonly share: number | null;
}

export type PersonRow = SuppressionRow | EventRow;

export type PersonRowReading =
  | { readonly status: 'bounce'; readonly row: PersonRow }
  | { readonly status: 'left-out'; readonly why: LeftOutReason }
  | { readonly status: 'loading' };

/** What became of a look. Not understanding is a result of its own, never an empty list. */
export type SideReading =
  /** A list of people, longer perhaps than one screen: its rows are read in slices, over pages and scrolling. */
  | {
      readonly status: 'list';
      readonly table: TableView;
      readonly readRow: (row: Element) => PersonRowReading;
    }
  /** One person, and the element that holds the events of the activity log, where there are any. */
  | { readonly status: 'person'; readonly rows: readonly PersonRow[]; readonly log: Element | null }
  | { readonly status: 'sums'; readonly table: TableView | null; readonly rows: readonly SumRow[] }
  | { readonly status: 'empty' }
  | { readonly status: 'waiting' }
  | { readonly status: 'not-understood'; readonly expected: readonly Expectation[]; readonly saw: readonly string[] };

/** Labels that a person is told were seen. */
const mostSeen = 20;

/** Of a page that should hold what was expected, and on which these labels alone were seen. */
export function notUnderstood(expected: readonly Expectation[], labels: readonly string[]): SideReading {
  return { status: 'not-understood', expected, saw: labels.filter((label) => label !== '').slice(0, mostSeen) };
}

/** What a page is read from. */
export interface PageLook {
  readonly document: Document;
  readonly route: string;
  /** The message that the address names. */
  readonly message: MessageAddress | null;
  readonly language: string;
  /** `own`: the address is this page's, so little more is asked; `silent`: no known page has it, so the contents must say it all. */
  readonly address: 'own' | 'silent';
  readonly tables: readonly TableView[];
  /** Lists that are no tables; found on demand, because that walks over every text of the page. */
  readonly lists: () => readonly TableView[];
  /** Sums that stand in no table; found on demand for the same reason. */
  readonly figureBlocks: () => readonly TableView[];
}

/** A page beside Recipient activity: one file, one idea. */
export interface SidePage extends KlaviyoPage {
  readonly kind: SideKind;
  /** Addresses of other pages under which this one may appear as well, where its contents say so. */
  readonly alsoAt?: readonly RegExp[];
  /** Reads the page; `null` where it shows something else. Pure: reads the document and changes nothing. */
  readonly read: (look: PageLook) => SideReading | null;
}

/** What a content script may hand over of the pages beside Recipient activity, and what it tells the popup of them. */
import * as v from 'valibot';
import { bounceCategories } from './bounce/types.ts';
import { type expectations, type SideKind, sumKinds } from './klaviyo/pages/side-page.ts';
import { keptEvents } from './klaviyo/words/event-name.ts';
import { suppressionReasons } from './klaviyo/words/suppression-reason.ts';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Email = v.pipe(text(320), v.regex(/^[^\s@,;"<>]+@[^\s@,;"<>]+\.[^\s@,;"<>]+$/), v.toLowerCase());
const BounceType = v.nullable(v.picklist(['hard', 'soft']));

const Suppression = v.strictObject({
  what: v.literal('suppression'),
  email: Email,
  name: text(200),
  reason: v.nullable(v.picklist(suppressionReasons)),
  reasonText: text(200),
  at: v.nullable(moment),
});

const Event = v.strictObject({
  what: v.literal('event'),
  email: Email,
  name: text(200),
  kind: v.picklist(keptEvents),
  type: BounceType,
  messageName: v.nullable(text(200)),
  at: v.nullable(moment),
});

const SumRow = v.strictObject({
  name: text(200),
  type: BounceType,
  category: v.nullable(v.picklist(bounceCategories)),
  provider: v.nullable(text(200)),
  recipients: v.nullable(count),
  bounces: v.nullable(count),
  share: v.nullable(share),
});

/** Figures of a message's overview; what the page does not show is absent. */
export const Figures = v.strictObject({
  subject: v.nullable(text(300)),
  audience: v.pipe(v.array(text(200)), v.maxLength(100)),
  delivered: v.nullable(count),
  uniqueOpens: v.nullable(count),
  uniqueClicks: v.nullable(count),
  revenue: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e12))),
  openRate: v.nullable(share),
  clickRate: v.nullable(share),
  bounceRate: v.nullable(share),
  decimals: v.nullable(v.pipe(count, v.maxValue(6))),
  attempted: v.optional(count),
  skipped: v.optional(count),
  spam: v.optional(count),
  unsubscribed: v.optional(count),
  deliveryRate: v.optional(share),
  spamRate: v.optional(share),
  unsubscribeRate: v.optional(share),
  bounceRateOf: v.optional(v.picklist(['sent', 'delivered', 'same', 'undecided', 'neither'])),
});

/** Most rows in one message, as for bounces. */
const mostRows = 500;

export const PageContent = v.variant('what', [
  v.strictObject({
    what: v.literal('people'),
    /** `engaged-people`: those who opened or clicked a message, on its own recipient activity. */
    page: v.picklist(['suppressed-profiles', 'bounced-email-feed', 'profile', 'engaged-people']),
    rows: v.pipe(v.array(v.variant('what', [Suppression, Event])), v.maxLength(mostRows)),
  }),
  v.strictObject({
    what: v.literal('sums'),
    page: v.picklist(sumKinds),
    /** Filters in force and what the columns are, in the page's words. */
    scope: v.pipe(v.array(text(200)), v.maxLength(20)),
    rows: v.pipe(v.array(SumRow), v.maxLength(mostRows)),
  }),
  v.strictObject({ what: v.literal('figures'), figures: Figures }),
]);
export type PageContent = v.InferOutput<typeof PageContent>;
export type PageFigures = v.InferOutput<typeof Figures>;

/** What the popup may say of a page beside Recipient activity. */
export interface SideStatus {
  readonly kind: SideKind;
  readonly state: 'read' | 'empty' | 'waiting' | 'not-understood';
  /** People, events or rows of sums that were read. */
  readonly read: number;
  /** How many of each: reasons of suppression, types of bounces, dropped mail. */
  readonly counts: Readonly<Partial<Record<SideCount, number>>>;
  readonly expected: readonly (typeof expectations)[number][];
  /** Headers that were seen where the page was not understood. */
  readonly saw: readonly string[];
}

/** What is counted: `unknown` are those of which the page does not say it. */
export type SideCount = 'hard' | 'soft' | 'dropped' | 'unknown' | (typeof suppressionReasons)[number];

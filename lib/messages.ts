/**
 * The one protocol between the content script, the background and the extension's pages: what may be said, by whom, and
 * the shape it must have. Everything is parsed where it arrives; a content script shares its process with a web page.
 */
import * as v from 'valibot';
import { bounceCategories } from './bounce/types.ts';
import { leftOutReasons, reasonLimit } from './klaviyo/pages/recipient-activity.ts';
import { PageContent, type SideStatus } from './page-read.ts';
import { PageRequest } from './page-requests.ts';

/** Most rows in one batch: small enough to be stored in one go, large enough that a page of 50 or 100 rows is one batch. */
export const batchLimit = 500;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const AccountMark = v.strictObject({ id: v.nullable(text(64)), name: v.nullable(text(200)) });

export const MessageSchema = v.strictObject({
  id: v.pipe(text(240), v.minLength(1)),
  channel: v.picklist(['campaign', 'flow']),
  name: v.nullable(text(200)),
  /** Epoch milliseconds. */
  sentAt: v.nullable(moment),
  sent: v.nullable(count),
  bounced: v.nullable(count),
});

/** What separates addresses in files and lists is in none of them. */
const Email = v.pipe(text(320), v.regex(/^[^\s@,;"<>]+@[^\s@,;"<>]+\.[^\s@,;"<>]+$/), v.toLowerCase());

export const BounceRowSchema = v.strictObject({
  email: Email,
  name: text(200),
  type: v.nullable(v.picklist(['hard', 'soft'])),
  category: v.nullable(v.picklist(bounceCategories)),
  categoryText: text(100),
  reason: text(reasonLimit),
  at: v.nullable(moment),
});

const LeftOut = v.record(v.picklist([...leftOutReasons, 'repeated']), count);

/** How far the reading of one message's bounces has come. */
export const CompletenessSchema = v.strictObject({
  /** Rows read, those that were left out included. */
  read: count,
  expected: v.nullable(count),
  expectedBy: v.nullable(v.picklist(['pager', 'section', 'message', 'rows'])),
  complete: v.picklist(['yes', 'no', 'unknown']),
  leftOut: LeftOut,
});

const RowsRead = v.strictObject({
  type: v.literal('rowsRead'),
  /** Same id, same batch: sent again after an answer that was lost. */
  batch: text(64),
  page: v.picklist(['recipient-activity', 'message-overview']),
  /** Id of the capture: one reading of one message in one tab. */
  capture: text(64),
  account: AccountMark,
  message: MessageSchema,
  completeness: v.nullable(CompletenessSchema),
  /** Read by columns that a person has named. */
  byHand: v.optional(v.boolean()),
  /** What another way of reading the same page had handed over, whose place this reading takes. */
  replaced: v.optional(
    v.strictObject({
      byHand: v.boolean(),
      rows: v.pipe(v.array(v.strictObject({ email: Email, at: v.nullable(moment) })), v.maxLength(batchLimit)),
    }),
  ),
  rows: v.pipe(v.array(BounceRowSchema), v.maxLength(batchLimit)),
});

/** A page beside Recipient activity was read: suppressed profiles, events, sums, a message's figures. */
const PageRead = v.strictObject({
  type: v.literal('pageRead'),
  /** Same id, same batch: sent again after an answer that was lost. */
  batch: text(64),
  /** One reading of one page in one tab. */
  capture: text(64),
  account: AccountMark,
  /** The message that the page speaks of; `null` where it speaks of the account. */
  message: v.nullable(MessageSchema),
  completeness: v.nullable(CompletenessSchema),
  content: PageContent,
});

/** The page of this tab changed its state in a way that the badge shows. */
const BadgeChanged = v.strictObject({
  type: v.literal('badgeChanged'),
  badge: v.picklist(['none', 'not-recognised']),
});

const schemas = {
  rowsRead: { from: 'content', schema: RowsRead },
  pageRead: { from: 'content', schema: PageRead },
  badgeChanged: { from: 'content', schema: BadgeChanged },
} as const;

export type Completeness = v.InferOutput<typeof CompletenessSchema>;
export type CapturedMessage = v.InferOutput<typeof MessageSchema>;
export type RowsRead = v.InferOutput<typeof RowsRead>;
export type PageRead = v.InferOutput<typeof PageRead>;
export type RuntimeMessage = RowsRead | PageRead | v.InferOutput<typeof BadgeChanged>;

/** What the background answers to rows: what is stored once it has said so, or why nothing is. */
export type RowsAnswer =
  | {
      readonly status: 'stored';
      /** The account under which the message is kept: a page without a mark belongs to the message's own account. */
      readonly account: string;
      /** Bounces of this message in the ledger now. */
      readonly stored: number;
      /** How many of the batch were not known before. */
      readonly added: number;
    }
  | { readonly status: 'failed'; readonly why: 'storage-full' | 'storage-failed' | 'refused' };

/** Facts about who sent a message, as the browser gives them. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Parsed =
  | { readonly status: 'ok'; readonly message: RuntimeMessage }
  | { readonly status: 'refused'; readonly why: string };

/** The one origin whose pages are read. */
export const klaviyoOrigin = 'https://www.klaviyo.com';

/**
 * Parses a message and checks its sender. The sender's `url` is that of the document's load and stale after navigation
 * inside the page, so only the origin counts.
 */
export function parseMessage(data: unknown, sender: Sender, ownId: string): Parsed {
  const refused = (why: string): Parsed => ({ status: 'refused', why });
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) return refused('unknown type of message');
  if (sender.id !== ownId) return refused('not from this extension');
  // Firefox does not give the origin; the origin of an address does not change inside a document.
  const origin = sender.origin ?? (sender.url ? URL.parse(sender.url)?.origin : undefined);
  if (origin !== klaviyoOrigin) return refused(`not from ${klaviyoOrigin}`);
  if (sender.tab?.id === undefined || sender.frameId !== 0) return refused('not from the page of a tab');
  const { schema } = schemas[type as keyof typeof schemas];
  const result = v.safeParse(schema, data);
  if (!result.success)
    return refused(v.flatten(result.issues).root?.[0] ?? result.issues.map((issue) => v.getDotPath(issue)).join(', '));
  return { status: 'ok', message: result.output };
}

/** Name of the port by which the popup follows a tab's page. */
export const pagePort = 'bounce-ledger-page';

/** A file for the field of Klaviyo's own import dialog; the user sends it by Klaviyo's button. */
const AttachFile = v.strictObject({
  type: v.literal('attachFile'),
  name: v.pipe(text(200), v.regex(/^[^/\\]+\.csv$/)),
  text: text(20_000_000),
});
export type AttachFile = v.InferOutput<typeof AttachFile>;

/** What the popup may ask of the page: to walk through its rows, to attach a file, or a question that is answered on the same port. */
const PageCommand = v.union([v.picklist(['readRest', 'stopReading']), AttachFile, PageRequest]);
export type PageCommand = v.InferOutput<typeof PageCommand>;

export function parsePageCommand(data: unknown): PageCommand | null {
  return v.is(PageCommand, data) ? data : null;
}

/** A walk through the pages of a list on the user's request. */
export interface Walk {
  /** `short`: came to the end of the list, and the page still says that there are more. */
  readonly state: 'running' | 'returning' | 'done' | 'stopped' | 'stuck' | 'short';
  readonly pages: number;
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
}

/** What the content script knows of its page, for the popup. */
export interface PageStatus {
  readonly state:
    | 'starting'
    | 'elsewhere'
    | 'overview'
    | 'waiting'
    | 'no-bounces'
    | 'other-list'
    | 'not-recognised'
    | 'bounces';
  readonly account: v.InferOutput<typeof AccountMark> | null;
  /** Key of the account in the ledger, once the background has answered. */
  readonly accountKey: string | null;
  readonly message: CapturedMessage | null;
  readonly completeness: Completeness | null;
  /** Headers that were seen where the table was not understood. */
  readonly saw: readonly string[];
  /** Columns that a person has named: in use, or left aside because the table has other headers now. */
  readonly mapping: 'none' | 'applied' | 'no-longer-fits';
  /** Filters, a search or a range of dates in force, in the page's words: what is on show is not the whole. */
  readonly filtered: readonly string[];
  /** There are rows, and they may still be those of the message or section before: nothing is taken yet. */
  readonly isDoubted: boolean;
  /** Columns of the list are out of sight, and what they say is missing. */
  readonly hidesColumns: boolean;
  /** Rows changed their places while they were read: one page may have shown what another had shown before. */
  readonly reordered: boolean;
  /** Rows that wait for the background's answer. */
  readonly unsaved: number;
  readonly failure: 'storage-full' | 'storage-failed' | 'refused' | 'no-answer' | null;
  /** There is a control that leads to more rows, or the page says that there are more. */
  readonly canReadRest: boolean;
  /** The page beside Recipient activity that is on show; `completeness` is then that of its list. */
  readonly side: SideStatus | null;
  /** Klaviyo's import dialog offers a field that takes the suppression file. */
  readonly attachable: boolean;
  /** What became of the file that was attached last, as long as its field is there. */
  readonly attached: 'attached' | 'no-field' | 'refused' | null;
  readonly walk: Walk | null;
}

/** Name of the channel by which the background tells the extension's pages that the ledger changed. */
export const ledgerChannel = 'bounce-ledger-changed';

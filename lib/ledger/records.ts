/** The records of the ledger, one shape a store. Every record carries its account. */
import type { BounceCategory, BounceType, Outcome, Reason, Verdict } from '../bounce/types.ts';
import type { FileKind } from '../klaviyo/files/file-kind.ts';
import type { SumKind } from '../klaviyo/pages/side-page.ts';
import type { KeptEvent } from '../klaviyo/words/event-name.ts';
import type { SuppressionReason } from '../klaviyo/words/suppression-reason.ts';
import type { Completeness, RowsRead } from '../messages.ts';

/** Counts of bounces; kept on messages, people and days, and always equal to what the bounces themselves sum to. */
export interface Rollup {
  readonly bounces: number;
  /** By Klaviyo's type, as its page shows it. */
  readonly hard: number;
  readonly soft: number;
  /** By the server's words. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly providers: Readonly<Record<string, number>>;
  /** Klaviyo's type against the server's words. */
  readonly contradictions: number;
}

export interface MessageRecord {
  readonly account: string;
  readonly id: string;
  readonly channel: 'campaign' | 'flow';
  readonly name: string | null;
  /** Epoch milliseconds, as all times in the ledger. */
  readonly sentAt: number | null;
  readonly sent: number | null;
  /** Bounces as Klaviyo's own figure says. */
  readonly bounced: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Best reading so far; `null` where only the overview was seen. */
  readonly completeness: Completeness | null;
  readonly rollup: Rollup;
  /** What pages and files tell of the message beyond its bounces; absent where none has. */
  readonly figures?: MessageFigures;
}

/** Figures of a message as a page or a file shows them, each `null` where it shows none. Shares from 0 to 1, as printed. */
export interface MessageFigures {
  readonly subject: string | null;
  /** Names of the lists and segments it went to. */
  readonly audience: readonly string[];
  readonly delivered: number | null;
  readonly uniqueOpens: number | null;
  readonly uniqueClicks: number | null;
  /** In the account's currency. */
  readonly revenue: number | null;
  readonly openRate: number | null;
  readonly clickRate: number | null;
  readonly bounceRate: number | null;
  /** Decimals of the printed percentages. */
  readonly decimals: number | null;
  /** Counts and shares that few pages show, absent where none did. */
  readonly attempted?: number | undefined;
  readonly skipped?: number | undefined;
  readonly spam?: number | undefined;
  readonly unsubscribed?: number | undefined;
  readonly deliveryRate?: number | undefined;
  readonly spamRate?: number | undefined;
  readonly unsubscribeRate?: number | undefined;
  /** What the printed bounce rate divides by. `same`: nothing bounced. `undecided`: both fit within rounding. */
  readonly bounceRateOf?: 'sent' | 'delivered' | 'same' | 'undecided' | 'neither' | undefined;
}

export interface BounceRecord {
  readonly account: string;
  readonly message: string;
  readonly email: string;
  /**
   * Tells two bounces of one address on one flow message apart, because a flow reaches people again: the time shown, or
   * 0. Always 0 on a campaign, which reaches everybody once.
   */
  readonly at: number;
  /** When it bounced, where the page shows it. */
  readonly bouncedAt: number | null;
  readonly name: string;
  readonly provider: string;
  readonly klaviyoType: BounceType | null;
  readonly klaviyoCategory: BounceCategory | null;
  readonly klaviyoCategoryText: string;
  readonly klaviyoReason: string;
  readonly verdict: Verdict;
  readonly firstSeenAt: number;
  /** The one way of reading that has said this; absent where a file says it, or a second way has confirmed it. */
  readonly source?: BounceSource | undefined;
}

/** Which reading changed a bounce last, and what was known before it. */
export interface BounceSource {
  readonly capture: string;
  /** By columns that a person has named. */
  readonly byHand: boolean;
  /** `null` where the bounce was not known. */
  readonly before: (RowsRead['rows'][number] & { readonly firstSeenAt: number }) | null;
}

/** One bounce of a person as the person's record keeps it, newest last. */
export interface PersonEvent {
  readonly message: string;
  /** Time of the bounce, else of the send, else of the first capture. */
  readonly at: number;
  readonly type: BounceType;
  readonly reason: Reason;
  /** The server named a dead address with a code that says "try again". */
  readonly repeatFirst: boolean;
  /** Neither the bounce nor its send bears a time: `at` is when it was first captured, and may be long after. */
  readonly isUndated?: true;
}

export interface PersonRecord {
  readonly account: string;
  readonly email: string;
  readonly name: string;
  readonly provider: string;
  readonly bounces: number;
  readonly lastAt: number;
  /** The latest bounces, oldest first; older ones than these no rule asks for. */
  readonly events: readonly PersonEvent[];
}

export interface CaptureRecord {
  readonly account: string;
  readonly id: string;
  readonly message: string;
  readonly page: 'recipient-activity' | 'message-overview' | 'suppressed-profiles' | 'bounced-email-feed';
  readonly startedAt: number;
  readonly endedAt: number;
  readonly completeness: Completeness | null;
  /** The account's name, where the page showed one. */
  readonly accountName?: string | undefined;
}

export interface ExportRecord {
  readonly account: string;
  readonly id: string;
  readonly at: number;
  readonly message: string;
  readonly kind: 'suppression' | 'details';
  readonly fileName: string;
  readonly addresses: readonly string[];
}

/** People whom the user took out of the suppression file of a message. */
export interface TakenOutRecord {
  readonly account: string;
  readonly message: string;
  readonly emails: readonly string[];
  /** When the user chose last. */
  readonly at: number;
}

export interface DayRecord {
  readonly account: string;
  /** Calendar day of the bounce or its send in UTC, `2026-05-12`. */
  readonly day: string;
  readonly channel: 'campaign' | 'flow';
  readonly rollup: Rollup;
}

/** Why a profile is suppressed, as Klaviyo's list of suppressed profiles says. */
export type { SuppressionReason } from '../klaviyo/words/suppression-reason.ts';

/** A profile that Klaviyo shows as suppressed. */
export interface SuppressionRecord {
  readonly account: string;
  readonly email: string;
  /** `null` where the page or file does not say. */
  readonly reason: SuppressionReason | null;
  /** The reason in Klaviyo's words. */
  readonly reasonText: string;
  readonly suppressedAt: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}

/**
 * An event of a person that Klaviyo's feeds, profiles and lists of who opened tell: it names its message, if at all, by
 * name. Never counted to a message.
 */
export interface FeedEventRecord {
  readonly account: string;
  readonly email: string;
  /** Epoch milliseconds as shown, to the minute; 0 where the page shows no time. */
  readonly at: number;
  /** `dropped`: refused before it was sent, which is no bounce. Who opened or clicked is kept of those alone who bounced. */
  readonly kind: KeptEvent;
  readonly type: BounceType | null;
  readonly name: string;
  readonly messageName: string | null;
  readonly firstSeenAt: number;
}

/** A table of sums without addresses, as a page showed it; a later look at the same scope takes its place. */
export interface ReportRecord {
  readonly account: string;
  /** Kind and scope together, so that the same table read again is the same record. */
  readonly id: string;
  readonly kind: SumKind;
  /** The message it speaks of; `null` for reports about the account. */
  readonly message: string | null;
  /** Date range, message type and the like in the page's words. */
  readonly scope: readonly string[];
  readonly seenAt: number;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  /** What the row is about: a list, a campaign, a category. */
  readonly name: string;
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  /** Inbox provider or email domain, in the page's words. */
  readonly provider: string | null;
  readonly recipients: number | null;
  readonly bounces: number | null;
  /** Share from 0 to 1 as printed; of what is told by the page. */
  readonly share: number | null;
}

/** A file of Klaviyo's that was taken in. */
export interface ImportRecord {
  readonly account: string;
  readonly id: string;
  readonly at: number;
  readonly fileName: string;
  /** The account's name as the user typed it; absent where the account was known. */
  readonly accountName?: string;
  readonly kind: FileKind;
  /** `running` without a page that runs it: the page was closed in the middle. */
  readonly state: 'running' | 'done' | 'cancelled' | 'failed' | 'undone';
  readonly rows: number;
  readonly taken: number;
  /** Of those taken, how many hold a date that could not be read; absent in imports of before it was counted. */
  readonly undated?: number;
  /** Of those taken, how many told anything that was not known. */
  readonly added: number;
  /** Rows that were not taken, by why. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Batches that were stored: numbers of the changes that can be undone. */
  readonly batches: number;
  /** Records that an undoing left as they were, because something else had changed them since. */
  readonly kept: number;
}

/** What one batch of an import changed, for undoing it: all of it in the transaction that changed it. */
export interface ImportChangeRecord {
  readonly account: string;
  readonly import: string;
  /** Counted from 0, in the order in which the batches were stored. */
  readonly n: number;
  readonly changes: readonly ImportChange[];
}

/** A record before and after; `before` is `null` where it was not there. */
export type ImportChange =
  | { readonly store: 'bounces'; readonly before: BounceRecord | null; readonly after: BounceRecord }
  | { readonly store: 'suppressions'; readonly before: SuppressionRecord | null; readonly after: SuppressionRecord }
  | { readonly store: 'messages'; readonly before: MessageFacts | null; readonly after: MessageFacts };

/** A message without its sums, which follow its bounces. */
export type MessageFacts = Omit<MessageRecord, 'rollup'>;

/** What the user said to a piece of advice. */
export interface AdviceRecord {
  readonly account: string;
  /** Kind and subject of the advice, so that the same finding again is the same advice. */
  readonly id: string;
  readonly state: 'open' | 'done' | 'dismissed';
  readonly firstAt: number;
  readonly at: number;
}

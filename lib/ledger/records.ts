/** The records of the ledger, one shape a store. Every record carries its account. */
import type { BounceCategory, BounceType, Outcome, Reason, Verdict } from '../bounce/types.ts';
import type { Completeness } from '../messages.ts';

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
  readonly page: 'recipient-activity' | 'message-overview';
  readonly startedAt: number;
  readonly endedAt: number;
  readonly completeness: Completeness | null;
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

export interface DayRecord {
  readonly account: string;
  /** Calendar day of the bounce or its send in UTC, `2026-05-12`. */
  readonly day: string;
  readonly channel: 'campaign' | 'flow';
  readonly rollup: Rollup;
}

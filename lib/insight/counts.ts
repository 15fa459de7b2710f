/** Why a pair of counts cannot be turned into a rate. */
export type NotComputableReason =
  | 'not_a_count'
  | 'no_recipients'
  | 'more_bounced_than_recipients'
  | 'nothing_delivered';

/** The answer in place of a number; zero would be a claim that the capture does not support. */
export interface NotComputable {
  readonly status: 'not_computable';
  readonly reason: NotComputableReason;
}

/** One send of a message, as the ledger sums it. */
export interface Send {
  /** Addresses that bounced. */
  readonly bounced: number;
  /** Delivered plus bounced: what Klaviyo calls total recipients. */
  readonly recipients: number;
  /** Send time, epoch milliseconds. */
  readonly at: number;
  /** `false` where the capture did not read every bounced row; absent means complete. */
  readonly complete?: boolean;
}

/** A count is a whole number from zero up; a page that was read wrong yields anything else. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says why `bounced` of `recipients` is no rate, or `null` where it is one. */
export function whyNotComputable(bounced: number, recipients: number): NotComputable | null {
  if (!isCount(bounced) || !isCount(recipients)) return { status: 'not_computable', reason: 'not_a_count' };
  if (recipients === 0) return { status: 'not_computable', reason: 'no_recipients' };
  if (bounced > recipients) return { status: 'not_computable', reason: 'more_bounced_than_recipients' };
  return null;
}

/** A send that may stand for the account: read to the end, with sound counts. */
export function isWhole(send: { bounced: number; recipients: number; complete?: boolean }): boolean {
  return send.complete !== false && whyNotComputable(send.bounced, send.recipients) === null;
}

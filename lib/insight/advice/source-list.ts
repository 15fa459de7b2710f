import type { MessageRecord, ReportRecord, ReportRow } from '../../ledger/records.ts';
import { hypergeometricTail } from '../hypergeometric.ts';
import { knownBounces } from '../sends.ts';

/** A list that stands out in a message, and by what that is known. */
export interface SourceList {
  readonly name: string;
  /** `breakdown`: its own bounces were shown. `new`: no earlier message went to it. `only`: there is no other. */
  readonly by: 'breakdown' | 'new' | 'only';
  readonly bounces: number | null;
  readonly recipients: number | null;
}

const leastBounces = 10;
const leastRatio = 2;
const surely = 0.001;

/** Lists of this message to which no earlier message went; all messages are of one account. */
export function newLists(message: MessageRecord, messages: readonly MessageRecord[]): string[] {
  const { sentAt, figures } = message;
  if (sentAt === null || !figures) return [];
  const earlier = messages.filter((other) => other.sentAt !== null && other.sentAt < sentAt && other.figures);
  // With nothing to compare with, every list would be new.
  if (earlier.length === 0) return [];
  const known = new Set(earlier.flatMap((other) => other.figures?.audience ?? []));
  return figures.audience.filter((name) => !known.has(name));
}

/** The list of Klaviyo's audience breakdown that bounces more than the rest of the send, by chance once in a thousand. */
export function worstList(message: MessageRecord, reports: readonly ReportRecord[]): SourceList | null {
  const { sent } = message;
  const bounced = knownBounces(message);
  if (sent === null || bounced > sent) return null;
  const rows = reports
    .filter((report) => report.kind === 'audience-breakdown' && report.message === message.id)
    .flatMap(({ rows }) => rows)
    .filter(isCounted);
  const standing = rows.filter(({ recipients, bounces }) => {
    const isPart = bounces <= recipients && recipients < sent && bounces <= bounced;
    if (!isPart || bounces < leastBounces) return false;
    const expected = (bounced * recipients) / sent;
    return bounces >= leastRatio * expected && hypergeometricTail(bounces, recipients, bounced, sent) < surely;
  });
  const worst = standing.sort((a, b) => b.bounces / b.recipients - a.bounces / a.recipients)[0];
  return worst ? { name: worst.name, by: 'breakdown', bounces: worst.bounces, recipients: worst.recipients } : null;
}

type CountedRow = ReportRow & { readonly recipients: number; readonly bounces: number };
const isCounted = (row: ReportRow): row is CountedRow =>
  row.recipients !== null && row.bounces !== null && row.recipients > 0;

/** Where the addresses of a message came from, as far as anything tells. */
export function sourceList(
  message: MessageRecord,
  messages: readonly MessageRecord[],
  reports: readonly ReportRecord[] = [],
): SourceList | null {
  const worst = worstList(message, reports);
  if (worst) return worst;
  const unknown = { bounces: null, recipients: null };
  const fresh = newLists(message, messages);
  if (fresh[0] !== undefined && fresh.length === 1) return { name: fresh[0], by: 'new', ...unknown };
  const audience = message.figures?.audience ?? [];
  return audience[0] !== undefined && audience.length === 1 ? { name: audience[0], by: 'only', ...unknown } : null;
}

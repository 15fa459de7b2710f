import type { Reason } from '../bounce/types.ts';
import type { BounceRecord } from '../ledger/records.ts';
import { isProviderId } from './provider-findings.ts';

export interface ReasonLine {
  readonly reason: Reason;
  readonly bounces: readonly BounceRecord[];
  /** The provider that most of these are at, where it is more than half of at least five. */
  readonly provider: string | null;
}

/** Bounces by reason, the most frequent first. */
export function reasonLines(bounces: readonly BounceRecord[]): ReasonLine[] {
  const byReason = Map.groupBy(bounces, ({ verdict }) => verdict.reason);
  return Array.from(byReason, ([reason, members]) => ({
    reason,
    bounces: members,
    provider: mainProvider(members),
  })).sort((a, b) => b.bounces.length - a.bounces.length || a.reason.localeCompare(b.reason));
}

function mainProvider(bounces: readonly BounceRecord[]): string | null {
  for (const [id, members] of Map.groupBy(bounces, ({ provider }) => provider)) {
    if (members.length >= 5 && members.length > bounces.length / 2) return isProviderId(id) ? id : null;
  }
  return null;
}

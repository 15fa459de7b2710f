import type { MessageRecord } from '../ledger/records.ts';
import { type AccountRate, accountRate } from './account-rate.ts';

import { LEAST_SENDS, type Learning } from './baseline.ts';
import { asOfLastLook } from './flow-usual.ts';
import { type Channel, typeLane } from './lanes.ts';
import { sendsOf } from './sends.ts';
import { type BounceLines, hardLines, klaviyoLines } from './thresholds.ts';

/** How one channel of an account stands. */
export interface ChannelSummary {
  readonly all: AccountRate;
  readonly hard: AccountRate;
  /** How many sends the account still has to make before what is usual can be told; `null` where it can. */
  readonly learning: Learning | null;
}

/**
 * The account's rates over a representative volume, for all bounces and for hard alone, campaigns and flows apart: a
 * flow writes to people for the first time, a campaign to people who are known.
 *
 * @param messages of one account only; readings in part are left out
 * @param now epoch milliseconds
 */
export function accountSummary(
  messages: readonly MessageRecord[],
  now: number,
  lines: BounceLines = klaviyoLines,
): Record<Channel, ChannelSummary> {
  const of = (channel: Channel): ChannelSummary => {
    const dated = channel === 'flow' ? messages.map(asOfLastLook) : messages;
    const all = sendsOf(dated, channel);
    const sound = all.filter(({ at, complete, recipients }) => at <= now && complete && recipients >= 100).length;
    return {
      all: accountRate(all, now, lines),
      hard: accountRate(typeLane(dated, channel, 'hard'), now, hardLines(lines)),
      learning: sound < LEAST_SENDS ? { status: 'learning', have: sound, need: LEAST_SENDS } : null,
    };
  };
  return { campaign: of('campaign'), flow: of('flow') };
}

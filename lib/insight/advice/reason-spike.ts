import type { Reason } from '../../bounce/types.ts';
import type { BounceRecord } from '../../ledger/records.ts';
import { type EarlierSend, type ExpectedBand, spikeTest } from '../baseline.ts';
import { reasonLane } from '../lanes.ts';
import { wilsonInterval } from '../wilson.ts';
import type { AdviceInput } from './advice.ts';

export interface ReasonSpike {
  readonly bounces: readonly BounceRecord[];
  /** What is usual for a send of this size; `null` while that is still being learnt. */
  readonly band: ExpectedBand | null;
  /** Observed ÷ usual rate; `null` like the band. */
  readonly ratio: number | null;
}

/** What is worth a sentence while nothing is known of what is usual. */
export interface Worth {
  readonly count: number;
  /** Of all bounces of the message. */
  readonly share: number;
  /** Of all recipients, surely; where it is asked for and their number is unknown, nothing is worth a sentence. */
  readonly rate?: number;
}

/**
 * Bounces for these reasons, where there are more of them than this account's own history makes normal. `null` where
 * there is nothing to say. A list that was read in part holds at least so many, so the test stands for it as well.
 * @param except providers whose bounces are told elsewhere; earlier sends are not freed of them, which only asks for more
 */
export function reasonSpike(
  { view: { message, messages, bounces } }: AdviceInput,
  reasons: readonly Reason[],
  worth: Worth,
  except: ReadonlySet<string> = new Set(),
): ReasonSpike | null {
  const own = bounces.filter(({ verdict, provider }) => reasons.includes(verdict.reason) && !except.has(provider));
  const low = message.sent === null ? 0 : (wilsonInterval(own.length, message.sent)?.low ?? 0);
  const isWorth = own.length >= worth.count && own.length >= bounces.length * worth.share && low >= (worth.rate ?? 0);
  const before = message.sentAt ?? Number.POSITIVE_INFINITY;
  const lane = reasonLane(messages, message.channel, reasons);
  const earlier: EarlierSend[] = lane.filter(({ message: { id }, at }) => id !== message.id && at < before);
  const tested = message.sent === null ? null : spikeTest(earlier, { bounced: own.length, recipients: message.sent });
  if (tested?.status !== 'tested') return isWorth ? { bounces: own, band: null, ratio: null } : null;
  return tested.level === 'usual' ? null : { bounces: own, band: tested.band, ratio: tested.ratio };
}

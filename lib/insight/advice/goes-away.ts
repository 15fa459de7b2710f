import type { Reason } from '../../bounce/types.ts';
import type { BounceRecord, MessageRecord } from '../../ledger/records.ts';
import { expectedIn, isBehind } from '../back-to-usual.ts';
import { bandOf, fitBaseline } from '../baseline.ts';
import { reasonLane } from '../lanes.ts';
import { bounceRate, isHigh } from '../rate.ts';
import { sendsOf } from '../sends.ts';
import { assessTimeline } from '../timeline.ts';
import type { Advice, AdviceInput, AdviceKind } from './advice.ts';
import { leftToSuppress } from './dead-addresses.ts';
import { preventableIn } from './double-opt-in.ts';
import { isCalm } from './hard-growth.ts';
import { blockReasons, deadReasons, troubleReasons } from './kind-reasons.ts';

/** A send after the one that an advice rests on. */
export interface LaterSend {
  readonly message: MessageRecord;
  /** `null` where only its sums are at hand: then what these cannot tell is not taken for over. */
  readonly bounces: readonly BounceRecord[] | null;
}

/**
 * Does a send, read whole, show what the advice's own sentence says that it goes away with? In two steps, as there may be
 * hundreds of later sends, and what they are compared with is worked out once.
 */
type IsOver = (advice: Advice, input: AdviceInput) => (later: LaterSend) => boolean;

/** `null`: people are concerned, and each of them is looked at anew whenever advice is given. */
export const goesAway: Readonly<Record<AdviceKind, IsOver | null>> = {
  provider_block: ({ subject }, { view }) => {
    const then = { message: view.message, count: blockedAt(subject, view.message, view.bounces) };
    return ({ message, bounces }) => isBehind(then, { message, count: blockedAt(subject, message, bounces) });
  },
  reputation: isUsual(['reputation_block']),
  authentication: isUsual(['auth_failure']),
  content: isUsual(['content_block']),
  size: isUsual(['message_too_large']),
  soft_spike: isUsual(troubleReasons),
  full_mailboxes: isUsual(['mailbox_full']),
  policy: isUsual(['policy_block']),
  unexplained: isUsual(['other']),
  high_rate: isBelow,
  unread: isBelow,
  dead_addresses: isUsual(deadReasons),
  // No later send lifts a suppression.
  wrongly_hard: () => () => false,
  hard_growth: (_advice, { view, now }) => {
    const creeps = new Map(
      assessTimeline(reasonLane(view.messages, view.message.channel, deadReasons), now).map(
        ({ send, creep }) => [send.message.id, creep] as const,
      ),
    );
    return ({ message }) => {
      const creep = creeps.get(message.id) ?? null;
      return creep !== null && isCalm(creep);
    };
  },
  double_opt_in: (_advice, { view }) => {
    const then = { message: view.message, count: preventableIn(view.bounces).length };
    return ({ message, bounces }) =>
      isBehind(then, {
        message,
        count: bounces === null ? sumOf(message, deadReasons) : preventableIn(bounces).length,
      });
  },
  segmentation: (advice, input) => {
    const isBack = isUsual(deadReasons)(advice, input);
    return (later) => {
      const audience = later.message.figures?.audience ?? [];
      // Where the list is left out, what was to be done has been done.
      return (audience.length > 0 && !audience.includes(advice.subject)) || isBack(later);
    };
  },
  soft_streaks: null,
  chronic: null,
};

/** Is it judged by people, and not by sends? */
export const isOfPeople = ({ kind, subject }: Pick<Advice, 'kind' | 'subject'>): boolean =>
  goesAway[kind] === null || (kind === 'dead_addresses' && subject === leftToSuppress);

/**
 * No more of these than usual: inside of what was usual before the advice, where that is known and the send is large
 * enough to leave it; else half of what there would be, had it gone on.
 */
function isUsual(reasons: readonly Reason[]): IsOver {
  return (_advice, { view }) => {
    const then = { message: view.message, count: sumOf(view.message, reasons) };
    const before = view.message.sentAt ?? view.message.lastSeenAt;
    const earlier = reasonLane(view.messages, view.message.channel, reasons).filter(
      ({ message: { id }, at }) => id !== view.message.id && at < before,
    );
    const baseline = fitBaseline(earlier);
    return ({ message }) => {
      const later = { message, count: sumOf(message, reasons) };
      if (baseline.status === 'learning' || !message.sent || message.channel !== view.message.channel)
        return isBehind(then, later);
      const { high } = bandOf(baseline, message.sent);
      return later.count <= high && (expectedIn(then, later) ?? 0) > high;
    };
  };
}

/** A rate that is neither high nor above what is usual. */
function isBelow(_advice: Advice, { view, summary, now }: AdviceInput) {
  const assessed = new Map(
    assessTimeline(sendsOf(view.messages, view.message.channel), now).map((one) => [one.send.message.id, one] as const),
  );
  return ({ message }: LaterSend): boolean => {
    const later = assessed.get(message.id);
    if (!later) return false;
    const rate = bounceRate(later.send, summary.lines);
    if (rate.status !== 'computed' || rate.verdict === 'too_few' || isHigh(rate.verdict)) return false;
    return later.spike.status !== 'tested' || later.spike.level === 'usual';
  };
}

const sumOf = ({ rollup }: MessageRecord, reasons: readonly Reason[]) =>
  reasons.reduce((sum, reason) => sum + (rollup.reasons[reason] ?? 0), 0);

/** Refused by one provider; by the sums alone, the most that there can be. */
function blockedAt(provider: string, message: MessageRecord, bounces: readonly BounceRecord[] | null): number {
  if (bounces === null) return Math.min(message.rollup.providers[provider] ?? 0, sumOf(message, blockReasons));
  return bounces.filter((bounce) => bounce.provider === provider && blockReasons.includes(bounce.verdict.reason))
    .length;
}

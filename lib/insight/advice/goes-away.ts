import type { Reason } from '../../bounce/types.ts';
import type { BounceRecord, MessageRecord } from '../../ledger/records.ts';
import { expectedIn, isBehind } from '../back-to-usual.ts';
import { spikeTest } from '../baseline.ts';
import { reasonLane } from '../lanes.ts';
import { bounceRate, isHigh } from '../rate.ts';
import { knowsBounces, sendsOf, wasReadWhole } from '../sends.ts';
import { assessTimeline } from '../timeline.ts';
import { type Advice, type AdviceInput, type AdviceKind, sendRef } from './advice.ts';
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

/** Does this send, read whole, show what the advice's own sentence says that it goes away with? */
type IsOver = (advice: Advice, input: AdviceInput, later: LaterSend) => boolean;

/** `null`: people are concerned, and each of them is looked at anew whenever advice is given. */
const isOver: Readonly<Record<AdviceKind, IsOver | null>> = {
  provider_block: ({ subject }, { view }, later) =>
    isBehind(
      { message: view.message, count: blockedAt(subject, view.message, view.bounces) },
      { message: later.message, count: blockedAt(subject, later.message, later.bounces) },
    ),
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
  wrongly_hard: (_advice, { view, summary }, later) => {
    const then = { message: view.message, count: summary.wronglyHard.length };
    const count = wronglyHardIn(later);
    const expected = expectedIn(then, { message: later.message, count });
    // A handful then may well be none in a send that is half as large.
    return count === 0 && expected !== null && expected >= Math.min(3, then.count / 2);
  },
  hard_growth: (_advice, { view, now }, { message }) => {
    const assessed = assessTimeline(reasonLane(view.messages, view.message.channel, deadReasons), now);
    const creep = assessed.find(({ send }) => send.message.id === message.id)?.creep ?? null;
    return creep !== null && isCalm(creep);
  },
  double_opt_in: (_advice, { view }, { message, bounces }) =>
    isBehind(
      { message: view.message, count: preventableIn(view.bounces).length },
      { message, count: bounces === null ? sumOf(message, deadReasons) : preventableIn(bounces).length },
    ),
  segmentation: ({ subject }, input, later) => {
    const audience = later.message.figures?.audience ?? [];
    // Where the list is left out, what was to be done has been done.
    if (audience.length > 0 && !audience.includes(subject)) return true;
    return isUsual(deadReasons)(null, input, later);
  },
  soft_streaks: null,
  chronic: null,
};

/** What strikes everything that a sender sends: a campaign that arrives shows it for flows as well. */
const ofSender: ReadonlySet<AdviceKind> = new Set<AdviceKind>([
  'provider_block',
  'reputation',
  'authentication',
  'wrongly_hard',
]);

/** What a send's number of bounces tells, whoever they are. */
const byFigures: ReadonlySet<AdviceKind> = new Set<AdviceKind>(['high_rate', 'unread']);

/** Is it judged by people, and not by sends? */
export const isOfPeople = ({ kind, subject }: Pick<Advice, 'kind' | 'subject'>): boolean =>
  isOver[kind] === null || (kind === 'dead_addresses' && subject === leftToSuppress);

/** Sends after the message of an advice that may tell what became of it, the earliest first. */
export function laterSends(advice: Advice, { view, now }: AdviceInput): MessageRecord[] {
  if (isOfPeople(advice)) return [];
  const { message, messages } = view;
  const isTelling = ({ channel }: MessageRecord) =>
    channel === message.channel || (channel === 'campaign' && ofSender.has(advice.kind));
  const after = lastTime(advice, { view });
  return messages
    .flatMap((other) => (other.sentAt !== null && isTelling(other) ? [{ other, at: other.sentAt }] : []))
    .filter(({ other, at }) => other.id !== message.id && at > after && at <= now)
    .sort((a, b) => a.at - b.at)
    .map(({ other }) => other);
}

/** The first of the later sends that shows that an advice is over; `null` while it stands. */
export function overBy(
  advice: Advice,
  input: AdviceInput,
  bouncesOf: (id: string) => readonly BounceRecord[] | null,
): MessageRecord | null {
  const rule = isOver[advice.kind];
  if (rule === null) return null;
  return (
    laterSends(advice, input)
      // A send that was read in part may hold more of them than are known.
      .filter((message) => (byFigures.has(advice.kind) ? knowsBounces(message) : wasReadWhole(message)))
      .find((message) => rule(advice, input, { message, bounces: bouncesOf(message.id) })) ?? null
  );
}

/** What a message's own page says of its advice where later sends are known: these, and not the page, tell what holds. */
export function withSince(advice: Advice, input: AdviceInput): Advice {
  const over = overBy(advice, input, () => null);
  if (over) return { ...advice, since: { status: 'over', send: sendRef(over) } };
  const after = lastTime(advice, input);
  // Parts of one campaign go out within hours, and the bounces of a send come in over a day.
  const latest = laterSends(advice, input).findLast(({ sentAt }) => (sentAt ?? 0) - after > 86_400_000);
  return latest ? { ...advice, since: { status: 'past', send: sendRef(latest) } } : advice;
}

/** When it last happened: on a flow message, which is sent all the time, the last of the bounces that show it. */
function lastTime({ evidence }: Advice, { view: { message, bounces } }: Pick<AdviceInput, 'view'>): number {
  if (message.sentAt !== null) return message.sentAt;
  const concerned = new Set(evidence.emails);
  const times = bounces.flatMap(({ email, bouncedAt }) =>
    concerned.has(email) && bouncedAt !== null ? [bouncedAt] : [],
  );
  return times.length > 0 ? Math.max(...times) : message.lastSeenAt;
}

/**
 * No more of these than usual: inside of what was usual before the advice, where that is known and the send is large
 * enough to leave it; else half of what there would be, had it gone on.
 */
function isUsual(reasons: readonly Reason[]) {
  return (_advice: Advice | null, { view }: AdviceInput, { message }: LaterSend): boolean => {
    const then = { message: view.message, count: sumOf(view.message, reasons) };
    const later = { message, count: sumOf(message, reasons) };
    const before = view.message.sentAt ?? view.message.lastSeenAt;
    const earlier = reasonLane(view.messages, message.channel, reasons).filter(
      ({ message: { id }, at }) => id !== view.message.id && at < before,
    );
    const tested =
      message.sent === null ? null : spikeTest(earlier, { bounced: later.count, recipients: message.sent });
    if (tested?.status !== 'tested') return isBehind(then, later);
    return later.count <= tested.band.high && (expectedIn(then, later) ?? 0) > tested.band.high;
  };
}

/** A rate that is neither high nor above what is usual. */
function isBelow(_advice: Advice, { view, summary, now }: AdviceInput, { message }: LaterSend): boolean {
  const assessed = assessTimeline(sendsOf(view.messages, message.channel), now);
  const later = assessed.find(({ send }) => send.message.id === message.id);
  if (!later) return false;
  const rate = bounceRate(later.send, summary.lines);
  if (rate.status !== 'computed' || rate.verdict === 'too_few' || isHigh(rate.verdict)) return false;
  return later.spike.status !== 'tested' || later.spike.level === 'usual';
}

const sumOf = ({ rollup }: MessageRecord, reasons: readonly Reason[]) =>
  reasons.reduce((sum, reason) => sum + (rollup.reasons[reason] ?? 0), 0);

/** Refused by one provider; by the sums alone, the most that there can be. */
function blockedAt(provider: string, message: MessageRecord, bounces: readonly BounceRecord[] | null): number {
  if (bounces === null) return Math.min(message.rollup.providers[provider] ?? 0, sumOf(message, blockReasons));
  return bounces.filter((bounce) => bounce.provider === provider && blockReasons.includes(bounce.verdict.reason))
    .length;
}

function wronglyHardIn({ message, bounces }: LaterSend): number {
  if (bounces === null) return message.rollup.contradictions;
  return bounces.filter(({ verdict }) => verdict.contradiction === 'klaviyo_hard_server_soft').length;
}

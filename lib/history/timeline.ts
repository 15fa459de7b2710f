import { type Place, placeOf } from '../insight/baseline.ts';
import { type NotComputable, type Send, whyNotComputable } from '../insight/counts.ts';
import { asOfLastLook } from '../insight/flow-usual.ts';
import { typeLane } from '../insight/lanes.ts';
import { bounceRate } from '../insight/rate.ts';
import { sendsOf } from '../insight/sends.ts';
import type { BounceLines } from '../insight/thresholds.ts';
import { assessTimeline } from '../insight/timeline.ts';
import type { Interval } from '../insight/wilson.ts';
import type { MessageRecord } from '../ledger/records.ts';

/** Which bounces the timeline shows. */
export type Measure = 'all' | 'hard';

/** One send on the timeline. Rates are shares. */
export interface TimelinePoint {
  readonly id: string;
  readonly name: string | null;
  /** Send time; of a flow message, which has none, the day on which it was last read. Epoch milliseconds. */
  readonly at: number;
  readonly bounced: number;
  readonly recipients: number;
  readonly rate: number;
  readonly interval: Interval | null;
  /** What the account's own history makes normal for a send of this size; `null` while that is being learnt. */
  readonly band: Interval | null;
  /**
   * `above`, `below`: outside of the usual range, and no alarm. `learning`: too few sends before it. `incomplete`: read
   * in part, so its rate is a lower bound. `too_few`: sent to too few to be compared. `running`: a flow message, whose
   * figure is a sum over time and is compared with nothing.
   */
  readonly level: Place | 'learning' | 'incomplete' | 'too_few' | 'running';
  /** The rate has been creeping up, though no single send stands out. */
  readonly creep: boolean;
  /** Sends that were learnt from so far, and how many it takes; `null` unless `learning`. */
  readonly learning: { readonly have: number; readonly need: number } | null;
}

export interface TimelineLane {
  readonly channel: MessageRecord['channel'];
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  /** How many messages of the lane are not on the timeline, by why. */
  readonly withoutRate: Readonly<Partial<Record<WhyWithoutRate, number>>>;
}

/** Why a message has no rate, or one that cannot stand on the timeline. */
export const whysWithoutRate = ['recipients_unknown', 'no_recipients', 'contradiction', 'future', 'unread'] as const;
export type WhyWithoutRate = (typeof whysWithoutRate)[number];

function whyWithoutRate({ sent, bounced, sentAt, rollup }: MessageRecord, now: number): WhyWithoutRate {
  if (sentAt !== null && sentAt > now) return 'future';
  if (sent === null) return 'recipients_unknown';
  if (sent === 0) return 'no_recipients';
  return Math.max(bounced ?? 0, rollup.bounces) > sent ? 'contradiction' : 'unread';
}

/** Counts each answer. */
function countOf(whys: readonly WhyWithoutRate[]): TimelineLane['withoutRate'] {
  return Object.fromEntries([...Map.groupBy(whys, (why) => why)].map(([why, all]) => [why, all.length]));
}

interface NamedSend extends Send {
  readonly message: MessageRecord;
  readonly running: boolean;
}

/** Campaigns and flows as dots over time, each judged by what was known before it. `now`: epoch milliseconds. */
export function timelineLanes(messages: readonly MessageRecord[], measure: Measure, now: number): TimelineLane[] {
  return (['campaign', 'flow'] as const).map((channel) => {
    const own = messages.filter((message) => message.channel === channel);
    const sends = namedSends(own, channel, measure).filter(
      (send) => send.at <= now && whyNotComputable(send.bounced, send.recipients) === null,
    );
    const dated = assessTimeline(
      sends.filter(({ running }) => !running),
      now,
    ).map(({ send, spike, creep }) => pointOf(send, spike, creep?.signal ?? false));
    const running = sends.filter((send) => send.running).map((send) => pointOf(send, { status: 'running' }, false));
    const points = [...dated, ...running].sort((a, b) => a.at - b.at);
    const shown = new Set(points.map(({ id }) => id));
    const absent = own.filter(({ id }) => !shown.has(id)).map((message) => whyWithoutRate(message, now));
    return { channel, points, withoutRate: countOf(absent) };
  });
}

function namedSends(messages: readonly MessageRecord[], channel: MessageRecord['channel'], measure: Measure) {
  const withTime = messages.map(asOfLastLook);
  const running = new Set(messages.filter(({ sentAt }) => sentAt === null).map(({ id }) => id));
  const sends = measure === 'all' ? sendsOf(withTime, channel) : typeLane(withTime, channel, 'hard');
  return sends.map((send): NamedSend => ({ ...send, running: running.has(send.message.id) }));
}

type Spike = ReturnType<typeof assessTimeline<NamedSend>>[number]['spike'] | { readonly status: 'running' };

function pointOf(send: NamedSend, spike: Spike, creep: boolean): TimelinePoint {
  const { message, at, bounced, recipients } = send;
  const rate = bounceRate({ bounced, recipients });
  const band = spike.status === 'tested' ? spike.band : null;
  return {
    id: message.id,
    name: message.name,
    at,
    bounced,
    recipients,
    rate: bounced / recipients,
    interval: rate.status === 'computed' ? rate.interval : null,
    band: band && { low: band.low / recipients, high: band.high / recipients },
    level: spike.status === 'tested' ? placeOf(spike, bounced) : levelOf(spike),
    creep,
    learning: spike.status === 'learning' ? { have: spike.have, need: spike.need } : null,
  };
}

function levelOf({ status }: Exclude<Spike, { status: 'tested' }> | NotComputable): TimelinePoint['level'] {
  return status === 'not_computable' ? 'incomplete' : status;
}

export const ranges = ['90', '365', 'all'] as const;
/** Days back from now, or everything. */
export type Range = (typeof ranges)[number];

/** The moment at which a range begins; everything begins at `-Infinity`. */
export function startOf(range: Range, now: number): number {
  return range === 'all' ? Number.NEGATIVE_INFINITY : now - Number(range) * 86_400_000;
}

/** The lanes with only what is in the range; each point was judged by all of its past all the same. */
export function withinRange(lanes: readonly TimelineLane[], range: Range, now: number): TimelineLane[] {
  const start = startOf(range, now);
  return lanes.map((lane) => ({ ...lane, points: lane.points.filter(({ at }) => at >= start) }));
}

/** What the timeline has to say of a send beside its rate: an alarm, a creep, or that it is outside of the usual range. */
export type Finding = Exclude<Place, 'usual'> | 'creep';

/** `null` where there is nothing to say, or nothing to compare with. An alarm comes before a creep, which explains the rest. */
export function findingOf({ level, creep }: Pick<TimelinePoint, 'level' | 'creep'>): Finding | null {
  if (level === 'alarm' || level === 'watch') return level;
  if (creep) return 'creep';
  return level === 'above' || level === 'below' ? level : null;
}

/** What the lines and the history say of the latest send of a lane, for the sentence above the chart; `null` without one. */
export function latestRate({ points }: TimelineLane, lines: BounceLines) {
  const last = points.findLast(({ level }) => level !== 'incomplete' && level !== 'running');
  return last ? { point: last, rate: bounceRate(last, lines), finding: findingOf(last) } : null;
}

import { median } from './median.ts';

/**
 * What the ledger knows of one address and one send.
 *
 * `delivered`: known to have arrived (opened, clicked, or listed in the audience of a completely read send and not
 * bounced). `absent`: the send was read to its end and the address is not among the bounces, but nobody knows whether it
 * was sent to at all. `unread`: the send was read in part or not at all, so the address may have bounced there.
 */
export interface StreakEvent {
  readonly kind: 'soft' | 'hard' | 'delivered' | 'absent' | 'unread';
  /** Send time, epoch milliseconds; `null` where unknown. */
  readonly at: number | null;
}

export interface SoftStreak {
  /** Soft bounces in a row, up to now. */
  readonly count: number;
  /** The true number may be higher: sends in between were not read to the end, or a bounce bears no time. */
  readonly atLeast: boolean;
  /** Sends in between of which it is unknown whether this address got them: "4 in a row, 1 gap". */
  readonly gaps: number;
  /** Of these, since the last send that is a gap or was not read whole: as many were in a row for certain. */
  readonly certain: number;
  /** Time of the first and the last soft bounce of the run. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  /** Days from the first to the last. */
  readonly days: number;
  /** Days from the last bounce until the seventh at this pace; 0 once it is reached, `null` where the pace is unknown. */
  readonly daysToLimit: number | null;
  /** The day this comes to; `null` where the pace is unknown or has already been missed. */
  readonly limitAt: number | null;
  /** Soft bounces in the last 90 days, in a row or not. */
  readonly recentSoft: number;
  /** At least 4 soft bounces in 90 days: Klaviyo advises to leave such people out. */
  readonly chronic: boolean;
}

/** Klaviyo says both "7 consecutive" and "more than 7" (help article 115005250408); 7 is what its staff apply. */
export const KLAVIYO_SOFT_LIMIT = 7;

const DAY = 86_400_000;
export const chronicDays = 90;
export const chronicCount = 4;
/** Klaviyo counts soft bounces of the past two years. */
const COUNTED_DAYS = 731;

/**
 * The trailing run of soft bounces of one address. A hard bounce or a known delivery ends it; a send that may not have
 * gone to the address does not. Events after `now` or more than two years old do not count.
 *
 * `events` in any order, at most one for each send.
 */
export function softStreak(events: readonly StreakEvent[], now: number): SoftStreak {
  const dated = events
    .flatMap(({ kind, at }) => (isCounted(at, now) ? [{ kind, at }] : []))
    .sort((a, b) => a.at - b.at);
  const end = dated.findLastIndex(({ kind }) => kind === 'hard' || kind === 'delivered');
  const tail = dated.slice(end + 1);
  const start = tail.findIndex(({ kind }) => kind === 'soft');
  const run = start < 0 ? [] : tail.slice(start);
  const soft = run.filter(({ kind }) => kind === 'soft');
  const certain = run.slice(run.findLastIndex(({ kind }) => kind !== 'soft') + 1).length;
  const firstAt = soft[0]?.at ?? null;
  const lastAt = soft.at(-1)?.at ?? null;
  const hasUndatedSoft = events.some(({ kind, at }) => kind === 'soft' && (at === null || !Number.isFinite(at)));
  const daysToLimit = daysUntilLimit(soft.length, dated);
  const limitAt = daysToLimit === null || lastAt === null ? null : lastAt + daysToLimit * DAY;
  const recentSoft = dated.filter(({ kind, at }) => kind === 'soft' && now - at <= chronicDays * DAY).length;
  return {
    count: soft.length,
    atLeast: hasUndatedSoft || run.some(({ kind }) => kind === 'unread'),
    gaps: run.filter(({ kind }) => kind === 'absent').length,
    certain,
    firstAt,
    lastAt,
    days: firstAt === null || lastAt === null ? 0 : (lastAt - firstAt) / DAY,
    daysToLimit,
    limitAt: limitAt !== null && soft.length < KLAVIYO_SOFT_LIMIT && limitAt < now ? null : limitAt,
    recentSoft,
    chronic: recentSoft >= chronicCount,
  };
}

function isCounted(at: number | null, now: number): at is number {
  return at !== null && Number.isFinite(at) && at <= now && now - at <= COUNTED_DAYS * DAY;
}

/** Pace: the median pause between sends that are known to have gone to this address. */
function daysUntilLimit(count: number, dated: readonly { kind: StreakEvent['kind']; at: number }[]): number | null {
  if (count === 0) return null;
  if (count >= KLAVIYO_SOFT_LIMIT) return 0;
  const sent = dated.filter(({ kind }) => kind !== 'absent' && kind !== 'unread').map(({ at }) => at);
  const pause = median(sent.slice(1).map((at, index) => at - (sent[index] ?? at)));
  return pause === null ? null : ((KLAVIYO_SOFT_LIMIT - count) * pause) / DAY;
}

import { findingOf, type TimelinePoint } from '../../lib/history/timeline.ts';
import { formatCount, formatDay, formatShare, say } from '../words.ts';

/** What is to be said of a send beyond its rate: whether it was usual, and why not where that is unknown. */
export function levelText({ level, creep, learning }: TimelinePoint): string {
  if (level === 'learning')
    return say('history.timeline.learning', { have: learning?.have ?? 0, need: learning?.need ?? 0 });
  if (findingOf({ level, creep }) === 'creep') return say('history.timeline.creeping');
  return say(`history.timeline.level.${level}`);
}

/** The word beside a mark; `null`: it has none. */
export function markLabel({ level }: Pick<TimelinePoint, 'level'>, startsCreep: boolean): string | null {
  if (level === 'alarm' || level === 'watch') return say(`history.timeline.${level}`);
  return startsCreep ? say('history.timeline.creep') : null;
}

/** About the width of that word at its size in charts.css, in pixels: the widest letters are those of Cyrillic. */
export const markLabelWidth = (point: TimelinePoint, startsCreep: boolean): number =>
  (markLabel(point, startsCreep) ?? '').length * 7.2;

/** `0.5–1.1 %`: the lower end bears no sign of its own. */
export function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${formatShare(low).replace(/[\s\u00A0\u202F]*%/, '')}–${formatShare(high)}`;
}

/** A dot in one sentence, for who does not see it. */
export function describePoint(point: TimelinePoint): string {
  const { name, at, rate, bounced, recipients, band } = point;
  return [
    name ?? say('popup.unnamed'),
    formatDay(at),
    `${formatShare(rate)} (${say('popup.countOf', { bounced: formatCount(bounced), sent: formatCount(recipients) })})`,
    band && say('history.timeline.usually', { range: rangeText(band) }),
    levelText(point),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

import { formatCount, formatDay, formatShare, say } from '../words.ts';
import type { PlacedPoint } from './timeline-layout.ts';
import { levelText, rangeText } from './timeline-words.ts';

const tipWidth = 230;

/** The card beside the dot under the pointer or in focus; the dot's own name says the same to a screen reader. */
export function TimelineTip({
  placed: { point, x, y },
  width,
}: {
  readonly placed: PlacedPoint;
  readonly width: number;
}) {
  const left = Math.max(0, Math.min(x - tipWidth / 2, width - tipWidth));
  return (
    <div className="tip" aria-hidden="true" style={{ left, top: y + 16, width: tipWidth }}>
      <b>{point.name ?? say('popup.unnamed')}</b>
      <span className="muted">{formatDay(point.at)}</span>
      <span>
        <b className="number">{formatShare(point.rate)}</b>{' '}
        {say('popup.countOf', { bounced: formatCount(point.bounced), sent: formatCount(point.recipients) })}
        {point.interval && ` · ${say('history.likely', { range: rangeText(point.interval) })}`}
      </span>
      {point.band && <span>{say('history.timeline.usually', { range: rangeText(point.band) })}</span>}
      <span className={`tip-${point.level}`}>{levelText(point)}</span>
    </div>
  );
}

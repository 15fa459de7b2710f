import type { Completeness, PageStatus } from '../lib/messages.ts';
import { readingText } from './reading-text.ts';
import { formatCount, say, sayCode, sayCount } from './words.ts';

export interface ReadMeterProps {
  readonly completeness: Completeness;
  readonly status: PageStatus;
  readonly onReadRest: () => void;
  readonly onStop: () => void;
}

/** How much of the message's bounces has been read, and the button that reads the rest. */
export function ReadMeter({ completeness, status, onReadRest, onStop }: ReadMeterProps) {
  const { walk, canReadRest, unsaved } = status;
  const { read, expected, complete, leftOut } = completeness;
  const running = walk?.state === 'running' || walk?.state === 'returning';
  const left = Object.entries(leftOut).filter(([, count]) => count > 0);
  const total = left.reduce((sum, [, count]) => sum + count, 0);
  return (
    <section className="meter" aria-live="polite">
      <div className="meter-line">
        {complete === 'unknown' ? null : (
          <progress
            max={expected ?? read}
            value={complete === 'yes' ? (expected ?? read) : read}
            aria-label={readingText(completeness)}
            data-complete={complete}
          />
        )}
        <span className="meter-text">{readingText(completeness)}</span>
        {running ? (
          <button type="button" className="quiet" onClick={onStop}>
            {say('popup.stop')}
          </button>
        ) : (
          canReadRest &&
          complete !== 'yes' && (
            <button type="button" className="small" onClick={onReadRest}>
              {say('popup.readRest')}
            </button>
          )
        )}
      </div>
      {complete === 'no' && !canReadRest && !running && status.state === 'bounces' && (
        <p className="hint">{say('popup.scrollToRead')}</p>
      )}
      {status.filtered.length > 0 && complete !== 'yes' && (
        <p className="notice">{say('meter.filtered', { what: status.filtered.join(', ') })}</p>
      )}
      {status.hidesColumns && complete !== 'yes' && <p className="notice">{say('meter.sideways')}</p>}
      {status.reordered && complete !== 'yes' && <p className="notice">{say('meter.reordered')}</p>}
      {running && <p className="hint">{walkText(walk)}</p>}
      {walk?.state === 'stuck' && complete !== 'yes' && <p className="notice">{say('popup.walkStuck')}</p>}
      {walk?.state === 'short' && complete !== 'yes' && <p className="notice">{say('meter.short')}</p>}
      {walk?.state === 'stopped' && complete !== 'yes' && <p className="hint">{say('popup.walkStopped')}</p>}
      {!running && unsaved > 0 && !status.failure && (
        <p className="hint">{say('popup.saving', { count: formatCount(unsaved) })}</p>
      )}
      {total > 0 && (
        <details className="left-out">
          <summary>{sayCount('leftOut.title', total)}</summary>
          <ul>
            {left.map(([why, count]) => (
              <li key={why}>
                <span className="number">{formatCount(count)}</span> {sayCode('leftOut', why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function walkText({ state, rowsPerSecond, secondsLeft }: NonNullable<PageStatus['walk']>): string {
  if (state === 'returning') return say('popup.returning');
  const parts = [say('popup.reading')];
  if (rowsPerSecond) parts.push(say('popup.pace', { rate: formatCount(rowsPerSecond) }));
  if (secondsLeft) parts.push(say('popup.timeLeft', { seconds: formatCount(secondsLeft) }));
  return parts.join(' · ');
}

import type { Completeness } from '../lib/messages.ts';
import type { Decision } from '../lib/suppression/plan.ts';
import { formatCount, say, sayCode, sayCount } from './words.ts';

export interface FileBarProps {
  readonly decisions: readonly Decision[];
  readonly completeness: Completeness | null;
  readonly historyUrl: string;
  /** Name of the file that was saved last. */
  readonly saved: string | null;
  readonly onSuppressionFile: () => void;
  readonly onDetailsFile: () => void;
}

/** The two files, how many addresses go in, how many stay out, and why. */
export function FileBar({
  decisions,
  completeness,
  historyUrl,
  saved,
  onSuppressionFile,
  onDetailsFile,
}: FileBarProps) {
  const inside = decisions.filter(({ decision }) => decision.suppress).length;
  const byWhy = (suppress: boolean) =>
    [
      ...Map.groupBy(
        decisions.filter(({ decision }) => decision.suppress === suppress),
        ({ decision }) => decision.why,
      ),
    ].sort(([, a], [, b]) => b.length - a.length);
  const partial = completeness?.complete === 'no' && completeness.expected !== null;
  return (
    <footer className="files">
      <div className="files-buttons">
        <button type="button" className="primary" disabled={inside === 0} onClick={onSuppressionFile}>
          {say('popup.suppressionFile')} · {formatCount(inside)}
        </button>
        <button type="button" disabled={decisions.length === 0} onClick={onDetailsFile}>
          {say('popup.detailsFile')}
        </button>
        <a href={historyUrl} target="_blank" rel="noreferrer">
          {say('popup.history')}
        </a>
      </div>
      <details className="files-why">
        <summary>
          {sayCount('file.in', inside)} · {sayCount('file.out', decisions.length - inside)}
        </summary>
        <ul>
          {byWhy(true).map(([why, members]) => (
            <li key={why} className="in">
              <span className="number">{formatCount(members.length)}</span> {sayCode('suppress', why)}
            </li>
          ))}
          {byWhy(false).map(([why, members]) => (
            <li key={why} className="out">
              <span className="number">{formatCount(members.length)}</span> {sayCode('keep', why)}
            </li>
          ))}
        </ul>
        <p className="hint">{say('file.how')}</p>
      </details>
      <p className="hint" role="status">
        {saved
          ? say('file.madeJustNow', { name: saved })
          : partial
            ? say('popup.fileFrom', {
                read: formatCount(completeness.read),
                expected: formatCount(completeness.expected ?? 0),
              })
            : ''}
      </p>
    </footer>
  );
}

import type { ImportFailure } from '../../lib/import/file.ts';
import type { ImportRecord } from '../../lib/ledger/records.ts';
import { formatCount, say, sayCode, sayCount } from '../words.ts';

export interface ImportReportProps {
  readonly record: ImportRecord;
  /** Why it ended before its end, as far as this page knows. */
  readonly failure: ImportFailure | null;
}

/** What became of a file: taken, new, left out and why. */
export function ImportReport({ record, failure }: ImportReportProps) {
  const { state, rows, taken, added, undated = 0, leftOut, kept } = record;
  const reasons = Object.entries(leftOut).sort(([, a], [, b]) => b - a);
  return (
    <div className="import-report" role="status">
      {state === 'undone' ? (
        <p>
          {say('import.undone')} {kept > 0 && sayCount('import.keptByUndo', kept)}
        </p>
      ) : (
        <>
          {failure && (
            <p className="failure" role="alert">
              {sayCode('import.failure', failure, undefined, { row: formatCount(rows + 1) })}
            </p>
          )}
          {state === 'cancelled' && <p>{say('import.cancelled')}</p>}
          <p>
            <strong>{sayCount('import.taken', taken, { rows: formatCount(rows) })}</strong>{' '}
            {taken === 0 && rows > 0 && state === 'done' && say('import.nothingTaken')}
            {taken > 0 && (added === taken ? say('import.allNew') : say('import.added', { count: formatCount(added) }))}
          </p>
          {undated > 0 && <p>{sayCount('import.undated', undated)}</p>}
          {reasons.length > 0 && (
            <>
              <p>
                {sayCount(
                  'leftOut.title',
                  reasons.reduce((sum, [, count]) => sum + count, 0),
                )}
              </p>
              <ul>
                {reasons.map(([why, count]) => (
                  <li key={why}>
                    <span className="number">{formatCount(count)}</span> {sayCode('import.leftOut', why)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

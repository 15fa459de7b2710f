import type { ExportOutcome } from '../lib/ledger/export-outcome.ts';
import type { ExportRecord } from '../lib/ledger/records.ts';
import type { PageStatus } from '../lib/messages.ts';
import { outcomeText } from './outcome-text.ts';
import { formatCount, formatDay, say, sayCode, sayCount } from './words.ts';

export interface LastFileProps {
  readonly status: PageStatus;
  /** What became of the suppression file that was made last; `null` where none was. */
  readonly file: ExportOutcome | null;
  readonly onAttach: (file: ExportRecord) => void;
}

/** The suppression file on Klaviyo's page of suppressed profiles: into its import dialog, and what became of it. */
export function LastFile({ status, file, onAttach }: LastFileProps) {
  if (!file) return <p className="last-file hint">{say('attach.none')}</p>;
  const { addresses, sure, lookedAt } = file;
  return (
    <section className="last-file">
      <h2>{say('attach.title')}</h2>
      <p>
        {sayCount('attach.made', addresses, { day: formatDay(file.export.at) })}
        {sure !== 'not_looked' && lookedAt !== null && (
          <>
            {' '}
            <b>{outcomeText(file)}</b>
          </>
        )}
      </p>
      {status.attachable ? (
        <button type="button" className="primary" onClick={() => onAttach(file.export)}>
          {say('attach.button', { count: formatCount(addresses) })}
        </button>
      ) : (
        <p className="hint">{say('attach.openDialog')}</p>
      )}
      {status.attached && (
        <p role="status" className={status.attached === 'attached' ? undefined : 'notice'}>
          {sayCode('attach', status.attached)}
        </p>
      )}
    </section>
  );
}

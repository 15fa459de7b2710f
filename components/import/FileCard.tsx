import type { ImportsStore } from '../../lib/import/import.ts';
import type { ChosenFile, Imports } from '../../lib/import/state.ts';
import { formatCount, say, sayCode, sayCount } from '../words.ts';
import { ImportReport } from './ImportReport.tsx';
import { ReadyFile } from './ReadyFile.tsx';

export interface FileCardProps {
  readonly file: ChosenFile;
  readonly imports: ImportsStore;
  readonly state: Imports;
}

/** One file on its way into the ledger: looked through, refused, ready to be taken in, on its way, or in. */
export function FileCard({ file: { id, name, phase }, imports, state }: FileCardProps) {
  const remove = () => imports.cancel(id);
  return (
    <article className="import-file" aria-label={name}>
      <h3>{name}</h3>
      {phase.state === 'examining' && <Progress share={phase.share} text={say('import.examining')} onStop={remove} />}
      {phase.state === 'refused' && (
        <>
          <p role="alert" className="import-refused">
            <strong>{sayCode('import.refused', phase.why, 'what', { row: formatCount(phase.row ?? 0) })}</strong>{' '}
            {sayCode('import.refused', phase.why, 'next', { row: formatCount(phase.row ?? 0) })}
          </p>
          <button type="button" className="quiet" onClick={remove}>
            {say('import.remove')}
          </button>
        </>
      )}
      {phase.state === 'ready' && (
        <ReadyFile
          fileName={name}
          examined={phase.examined}
          choice={phase.choice}
          failed={phase.failed}
          state={state}
          onChange={(change) => imports.change(id, change)}
          onStart={() => void imports.start(id)}
          onRemove={remove}
        />
      )}
      {phase.state === 'running' && (
        <Progress
          share={phase.share}
          text={[
            sayCount('import.rowsRead', phase.rows),
            ...(phase.rowsPerSecond === null ? [] : [say('popup.pace', { rate: formatCount(phase.rowsPerSecond) })]),
          ].join(' · ')}
          onStop={remove}
        />
      )}
      {phase.state === 'ended' && (
        <>
          <ImportReport record={phase.record} failure={phase.failure} />
          <button type="button" className="quiet" onClick={remove}>
            {say('import.close')}
          </button>
        </>
      )}
    </article>
  );
}

interface ProgressProps {
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
  readonly onStop: () => void;
}

function Progress({ share, text, onStop }: ProgressProps) {
  return (
    <div className="import-progress">
      <progress value={share} max={1} aria-label={text} />
      <span className="number">{text}</span>
      <button type="button" className="small" onClick={onStop}>
        {say('popup.stop')}
      </button>
    </div>
  );
}

import { useRef, useState } from 'react';
import type { Imports, ListedImport } from '../../lib/import/state.ts';
import type { ImportRecord } from '../../lib/ledger/records.ts';
import { formatCount, formatDay, formatShare, say, sayCode } from '../words.ts';

export interface PastImportsProps {
  readonly state: Imports;
  readonly onUndo: (record: ImportRecord) => void;
}

/** Files that were taken in, each to be undone after one question. */
export function PastImports({ state: { past, undoing }, onUndo }: PastImportsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<ImportRecord | null>(null);
  if (past.length === 0) return null;
  return (
    <>
      <h3>{say('import.past.title')}</h3>
      <div className="import-past">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('import.past.file')}</th>
              <th scope="col">{say('import.past.on')}</th>
              <th scope="col" className="number">
                {say('import.past.taken')}
              </th>
              <th scope="col">{say('import.past.state')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('import.undo')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {past.map((one) => (
              <PastRow
                key={one.record.id}
                one={one}
                undoing={undoing}
                onAsk={() => {
                  setAsked(one.record);
                  dialog.current?.showModal();
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <dialog ref={dialog} aria-labelledby="undo-import-title">
        <h2 id="undo-import-title">{say('import.sure.title')}</h2>
        <p>{say('import.sure.text', { name: asked?.fileName ?? '' })}</p>
        <div className="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('import.sure.keep')}
          </button>
          <button
            type="button"
            className="danger"
            onClick={() => {
              dialog.current?.close();
              if (asked) onUndo(asked);
            }}
          >
            {say('import.sure.undo')}
          </button>
        </div>
      </dialog>
    </>
  );
}

interface PastRowProps {
  readonly one: ListedImport;
  readonly undoing: Imports['undoing'];
  readonly onAsk: () => void;
}

function PastRow({ one: { record, canUndo, interrupted }, undoing, onAsk }: PastRowProps) {
  const mine = undoing?.id === record.id;
  const running = record.state === 'running' && !interrupted;
  return (
    <tr>
      <th scope="row">
        <bdi>{record.fileName}</bdi> <span className="muted">{sayCode('import.kind', record.kind)}</span>
      </th>
      <td className="day" data-label={say('import.past.on')}>
        {formatDay(record.at)}
      </td>
      <td className="number" data-label={say('import.past.taken')}>
        {formatCount(record.taken)}
      </td>
      <td data-label={say('import.past.state')}>
        {say(`import.state.${interrupted ? 'interrupted' : record.state}`)}
        {!canUndo && record.state === 'done' && record.added > 0 && ` · ${say('import.past.noUndo')}`}
        {record.kept > 0 && ` · ${say('import.past.kept', { count: formatCount(record.kept) })}`}
      </td>
      <td className="number">
        {mine ? (
          <span className="import-undoing">
            <progress value={undoing.share} max={1} aria-label={say('import.undoing')} />
            <span>
              {say('import.undoing')} {formatShare(Math.floor(undoing.share * 100) / 100)}
            </span>
          </span>
        ) : (
          canUndo &&
          !running && (
            <button type="button" className="small" disabled={undoing !== null} onClick={onAsk}>
              {say('import.undo')}
            </button>
          )
        )}
      </td>
    </tr>
  );
}

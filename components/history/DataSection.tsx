import { useRef, useState } from 'react';
import type { ImportsStore } from '../../lib/import.ts';
import { ImportSection } from '../import/ImportSection.tsx';
import { saveFile } from '../save-file.ts';
import { formatCount, say, sayCode } from '../words.ts';
import { type Demo, DemoCard } from './DemoCard.tsx';
import { usePage } from './page-context.tsx';

/** Files of Klaviyo's, backup, restore, check and delete: the ledger belongs to the user. */
export function DataSection({ demo, imports }: { readonly demo: Demo; readonly imports: ImportsStore }) {
  const { history, state, settings } = usePage();
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);

  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    setTold(null);
    setTold(await work().catch(() => say('history.data.failed')));
    setBusy(false);
  };
  const backup = async () => {
    const name = `bounce-ledger_backup_${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, new Blob([await history.backup()], { type: 'application/json' }));
    return say('file.madeJustNow', { name });
  };
  const restore = async (file: File) => {
    const result = await history.restore(await file.text());
    return result.status === 'restored'
      ? say('history.data.restored', { count: formatCount(result.added) })
      : result.status === 'failed'
        ? say('history.data.failed')
        : sayCode('history.data.unreadable', result.status);
  };
  const repair = async () => {
    const wrong = await history.repair();
    return wrong === 0 ? say('history.data.sound') : say('history.data.repaired', { count: formatCount(wrong) });
  };
  const deleteAll = async () => {
    dialog.current?.close();
    await history.deleteAll();
    return say('history.data.deleted');
  };

  // A backup restored into the demo would go with it.
  if (settings.demo)
    return (
      <div className="panels">
        <DemoCard demo={demo} />
      </div>
    );
  return (
    <>
      <p role="status" className="told">
        {told}
      </p>
      <div className="panels">
        <ImportSection imports={imports} account={state.account} />
        <section className="panel">
          <h2>{say('history.data.backupTitle')}</h2>
          <p>{say('history.data.backupText')}</p>
          <button type="button" disabled={busy} onClick={() => void run(backup)}>
            {say('history.data.backup')}
          </button>
        </section>
        <section className="panel">
          <h2>{say('history.data.restoreTitle')}</h2>
          <p>{say('history.data.restoreText')}</p>
          <label className="button">
            {say('history.data.restore')}
            <input
              type="file"
              accept="application/json,.json"
              disabled={busy}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void run(() => restore(file));
                target.value = '';
              }}
            />
          </label>
        </section>
        <section className="panel">
          <h2>{say('history.data.repairTitle')}</h2>
          <p>{say('history.data.repairText')}</p>
          <button type="button" disabled={busy} onClick={() => void run(repair)}>
            {say('history.data.repair')}
          </button>
        </section>
        <section className="panel">
          <h2>{say('history.data.deleteTitle')}</h2>
          <p>{say('history.data.deleteText')}</p>
          <button type="button" className="danger" disabled={busy} onClick={() => dialog.current?.showModal()}>
            {say('history.data.delete')}
          </button>
        </section>
        <DemoCard demo={demo} />
      </div>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{say('history.data.sureTitle')}</h2>
        <p>{say('history.data.sureText')}</p>
        <div className="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('history.data.keep')}
          </button>
          <button type="button" className="danger" onClick={() => void run(deleteAll)}>
            {say('history.data.deleteNow')}
          </button>
        </div>
      </dialog>
    </>
  );
}

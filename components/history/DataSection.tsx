import { useRef, useState } from 'react';
import type { ImportsStore } from '../../lib/import/import.ts';
import { ImportSection } from '../import/ImportSection.tsx';
import { saveFile } from '../save-file.ts';
import { formatCount, say, sayCode } from '../words.ts';
import { DataCard } from './DataCard.tsx';
import { type Demo, DemoCard } from './DemoCard.tsx';
import { usePage } from './page-context.tsx';

type Work = 'backup' | 'restore' | 'repair' | 'delete';

/** Files of Klaviyo's, backup, restore, check and delete: the ledger belongs to the user. */
export function DataSection({ demo, imports }: { readonly demo: Demo; readonly imports: ImportsStore }) {
  const { history, state, settings } = usePage();
  const [told, setTold] = useState<{ readonly work: Work; readonly text: string } | null>(null);
  const [busy, setBusy] = useState<Work | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  const run = async (work: Work, act: () => Promise<string>) => {
    if (busy !== null) return;
    setBusy(work);
    setTold(null);
    setTold({ work, text: await act().catch(() => say('history.data.failed')) });
    setBusy(null);
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
  // Not `disabled`: a button that is loses the focus, and with it the place of whoever goes by keyboard.
  const button = { type: 'button', 'aria-disabled': busy !== null } as const;
  const toldOf = (work: Work) => (told?.work === work ? told.text : null);
  return (
    <>
      <div className="panels">
        <ImportSection imports={imports} account={state.account} version={state.version} />
        <DataCard title={say('history.data.backupTitle')} text={say('history.data.backupText')} told={toldOf('backup')}>
          <button {...button} onClick={() => void run('backup', backup)}>
            {say('history.data.backup')}
          </button>
        </DataCard>
        <DataCard
          title={say('history.data.restoreTitle')}
          text={say('history.data.restoreText')}
          told={toldOf('restore')}
        >
          <label className="button">
            {say('history.data.restore')}
            <input
              type="file"
              accept="application/json,.json"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void run('restore', () => restore(file));
                target.value = '';
              }}
            />
          </label>
        </DataCard>
        <DataCard title={say('history.data.repairTitle')} text={say('history.data.repairText')} told={toldOf('repair')}>
          <button {...button} onClick={() => void run('repair', repair)}>
            {say('history.data.repair')}
          </button>
        </DataCard>
        <DataCard title={say('history.data.deleteTitle')} text={say('history.data.deleteText')} told={toldOf('delete')}>
          <button {...button} className="danger" onClick={() => busy === null && dialog.current?.showModal()}>
            {say('history.data.delete')}
          </button>
        </DataCard>
        <DemoCard demo={demo} />
      </div>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{say('history.data.sureTitle')}</h2>
        <p>{say('history.data.sureText')}</p>
        <div className="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('history.data.keep')}
          </button>
          <button type="button" className="danger" onClick={() => void run('delete', deleteAll)}>
            {say('history.data.deleteNow')}
          </button>
        </div>
      </dialog>
    </>
  );
}

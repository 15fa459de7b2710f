import { useEffect, useState } from 'react';
import { suppressionReasons } from '../../suppressed.ts';
import { bar, Chooser, control } from '../controls.tsx';
import { useLanguage } from '../languages/use-language.ts';
import { pageTitle } from '../page-title.ts';
import { Rows } from '../paging/rows.tsx';
import { useRowView } from '../row-view.tsx';
import { ImportDialog } from './import-dialog.tsx';

/** Audience › Profiles › View suppressed profiles: who gets no email and why, and the way to add a file of others. */
export function SuppressedPage() {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [isImporting, setIsImporting] = useState(false);
  const [imports, setImports] = useState(0);
  const view = useRowView([
    { key: 'email', label: say('Email address'), form: 'person', minWidth: 232 },
    { key: 'name', label: say('Name'), form: 'text' },
    { key: 'suppressed', label: say('Suppression reason'), form: 'said' },
    { key: 'time', label: say('Date'), form: 'time' },
  ]);
  useEffect(() => {
    document.title = say('Suppressed profiles');
  }, [say]);
  const query = new URLSearchParams({ after: String(imports), ...(reason ? { reason } : {}) });
  return (
    <>
      <h1 className={pageTitle}>{say('Suppressed profiles')}</h1>
      <div className={bar}>
        <Chooser
          label={say('Suppression reason')}
          value={reason}
          onChange={setReason}
          options={[['', say('All reasons')], ...suppressionReasons.map((known) => [known, say(known)] as const)]}
        />
        <div style={{ flex: 1 }} />
        <button type="button" className={control} onClick={() => setIsImporting(true)}>
          {say('Import')}
        </button>
        <button type="button" className={control}>
          {say('Export CSV')}
        </button>
      </div>
      {isImporting && (
        <ImportDialog
          onEnd={(added) => {
            setIsImporting(false);
            if (added) setImports(imports + 1);
          }}
        />
      )}
      <Rows path={`/ajax/suppressed?${query}`} label={say('Suppressed profiles')} view={view} />
    </>
  );
}

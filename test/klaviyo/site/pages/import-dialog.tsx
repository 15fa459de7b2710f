import { useState } from 'react';
import { control } from '../controls.tsx';
import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';

const shade = styled('Modal__Backdrop', 'position: fixed; inset: 0; z-index: 5; background: rgb(20 26 38 / .45);');
const dialog = styled(
  'Modal__Dialog',
  'width: 460px; margin: 120px auto; padding: 22px 24px; border-radius: 10px; background: #fff; & h2 { margin: 0 0 10px; font-size: 18px; }',
);
const actions = styled('Modal__Actions', 'display: flex; justify-content: flex-end; gap: 8px; margin-top: 20px;');

/** Takes a CSV file with the column `Email`; nothing is suppressed before "Upload" is pressed. */
export function ImportDialog({ onEnd }: { onEnd(added: boolean): void }) {
  const { say } = useLanguage();
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState('');
  const upload = async () => {
    const emails = file && readEmails(await file.text());
    if (!emails) {
      setProblem('The file must have a column “Email”.');
      return;
    }
    await fetch(`/ajax/suppressed/import?${new URLSearchParams(emails.map((email) => ['email', email]))}`);
    onEnd(true);
  };
  return (
    <div className={shade}>
      <div role="dialog" aria-modal="true" aria-labelledby="import-title" className={dialog}>
        <h2 id="import-title">Import suppressed profiles</h2>
        <p>Upload a CSV file of the profiles that shall get no more email. Keep only the column “Email”.</p>
        <label>
          CSV file <input type="file" accept=".csv" onChange={({ target }) => setFile(target.files?.[0])} />
        </label>
        {problem && <p role="alert">{problem}</p>}
        <div className={actions}>
          <button type="button" className={control} onClick={() => onEnd(false)}>
            Cancel
          </button>
          <button type="button" className={control} disabled={!file} onClick={() => void upload()}>
            {say('Import')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The addresses below the heading `Email`; `undefined` for a file without it. */
function readEmails(text: string): string[] | undefined {
  const [header, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return header?.trim() === 'Email' ? lines.map((line) => line.trim()).filter(Boolean) : undefined;
}

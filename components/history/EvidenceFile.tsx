import { useState } from 'react';
import type { Advice } from '../../lib/insight/advice/advice.ts';
import { fileName } from '../../lib/suppression/file-name.ts';
import { suppressionFile } from '../../lib/suppression/suppression-file.ts';
import { saveFile } from '../save-file.ts';
import { formatCount, say } from '../words.ts';
import { usePage } from './page-context.tsx';

/** What a file of people of several messages is filed under: no message has such an id. */
const ofNoMessage = 'keep-bouncing';

/** The suppression file that a piece of advice asks for, of people who bounced on several messages. */
export function EvidenceFile({ advice }: { readonly advice: Advice }) {
  const { history, state } = usePage();
  const [saved, setSaved] = useState<string | null>(null);
  const { emails } = advice.evidence;
  const save = () => {
    const at = Date.now();
    const name = fileName(state.account ?? '', ofNoMessage, at, 'suppress');
    saveFile(name, suppressionFile(emails));
    setSaved(name);
    void history.keepFile({ at, message: ofNoMessage, kind: 'suppression', fileName: name, addresses: [...emails] });
  };
  return (
    <div className="files-buttons evidence-file">
      <button type="button" className="primary" disabled={emails.length === 0} onClick={save}>
        {say('popup.suppressionFile')} · {formatCount(emails.length)}
      </button>
      <span className="hint" role="status">
        {saved === null ? '' : [say('file.madeJustNow', { name: saved }), say('file.how')].join(' · ')}
      </span>
    </div>
  );
}

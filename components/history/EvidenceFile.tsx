import { useState } from 'react';
import type { Advice } from '../../lib/insight/advice/advice.ts';
import { makeFileOf } from '../make-files.ts';
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
    const { kind, name, text, addresses } = makeFileOf(emails, state.account ?? '', ofNoMessage, at);
    saveFile(name, text);
    setSaved(name);
    void history.keepFile({ at, message: ofNoMessage, kind, fileName: name, addresses });
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
